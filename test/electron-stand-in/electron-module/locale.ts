/** The languages of the system by its environment, best first, as BCP 47 tags; never empty. */
export function systemLanguages(env: NodeJS.ProcessEnv): [string, ...string[]] {
  // As in the C library, the first of these that is set decides.
  const category = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((name) => name !== undefined && name !== '')
  const names = [...(env.LANGUAGE ?? '').split(':'), category ?? '']
  const [first, ...others] = new Set(names.map(toLanguageTag).filter((tag) => tag !== ''))
  return first === undefined ? ['en-US'] : [first, ...others]
}

/** "zh_CN.UTF-8" is zh-CN; "C" and "POSIX" name no language. */
function toLanguageTag(name: string): string {
  const tag = name.replace(/[.@].*$/, '').replaceAll('_', '-')
  return /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(tag) ? tag : ''
}
