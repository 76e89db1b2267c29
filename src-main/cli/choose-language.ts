import { languageOf, type Language } from '@shared/messages/language'

/**
 * The language of the command line: `--lang`, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as
 * POSIX orders them, else that of the system.
 *
 * @param asked - the value of `--lang`, checked before.
 * @param systemLocale - for systems that set no such variable (Windows), a BCP 47 tag; asked only when it is needed.
 */
export function chooseLanguage(
  asked: 'zh' | 'en' | undefined,
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string,
): Language {
  const variables = [env.LC_ALL, env.LC_MESSAGES, env.LANG]
  return languageOf(asked ?? variables.find((value) => value !== undefined && value !== '') ?? systemLocale())
}
