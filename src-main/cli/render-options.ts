import { cardPageWidths } from '@shared/card-page'
import { cardLanguages } from '@shared/card/catalogue/languages'
import { fail, ok, type Result } from '@shared/result'
import type { CardView } from '../card-page/make-card-page'
import type { CommandCall } from './commands'

export interface RenderOptions {
  /** The file to write. */
  readonly out: string
  readonly view: CardView
}

/** The themes that can be asked for; without one the page holds both, and the reader's system decides. */
const themes = ['light', 'dark'] as const

/** Failures: `cli.out-missing`, `cli.option-not-one-of`, which lists what can be asked for. */
export function readRenderOptions(options: CommandCall['options']): Result<RenderOptions> {
  if (typeof options.out !== 'string') return fail('cli.out-missing')
  const theme = oneOf(options, 'theme', themes)
  if (!theme.ok) return theme
  const width = oneOf(options, 'width', cardPageWidths)
  if (!width.ok) return width
  const locale = oneOf(options, 'locale', cardLanguages)
  if (!locale.ok) return locale

  return ok({
    out: options.out,
    view: {
      theme: theme.value ?? 'system',
      width: width.value ?? 'pc',
      ...(locale.value === undefined ? {} : { locale: locale.value }),
    },
  })
}

function oneOf<T extends string>(
  options: CommandCall['options'],
  name: string,
  allowed: readonly T[],
): Result<T | undefined> {
  const asked = options[name]
  if (asked === undefined) return ok(undefined)
  const found = allowed.find((one) => one === asked)
  return found === undefined
    ? fail('cli.option-not-one-of', {
        option: `--${name}`,
        value: String(asked),
        allowed: allowed.join(', '),
      })
    : ok(found)
}
