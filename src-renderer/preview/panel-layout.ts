import type { CardVersion } from '@shared/card/catalogue/model'
import { numberOf, stringOf } from '@shared/card/read-json'
import type { JsonValue } from '@shared/json-value'

/** Room inside a panel's header and around its content. */
export interface PanelPaddings {
  readonly header: string
  readonly content: string
}

/**
 * What holds where a panel says nothing about padding (Card §8.23; of the 2.0 content, the release notes, §19 row 5).
 * @param isBoxed - whether the panel has a border or a background.
 */
export function panelPaddings(version: CardVersion, isBoxed: boolean): PanelPaddings {
  if (version === '1.0') return { header: isBoxed ? '8px' : '8px 0px', content: '8px' }
  return isBoxed ? { header: '4px 8px', content: '8px' } : { header: '0px', content: '8px 0px 0px 0px' }
}

/** Angles that an icon may turn by as its panel opens, clockwise (Card §8.23). */
const turns = [180, -180, 90, -90]

export function panelTurn(value: JsonValue | undefined): number {
  const wanted = numberOf(value) ?? Number.NaN
  return turns.includes(wanted) ? wanted : 180
}

/** `size` of a panel's icon, `"Wpx Hpx"` of 1 to 999 each; 10 by 10 otherwise (Card §6.5). */
export function iconSize(value: JsonValue | undefined): Record<string, string> {
  const match = /^(\d{1,4})px (\d{1,4})px$/.exec(stringOf(value)?.trim() ?? '')
  const side = (text: string | undefined): string =>
    text === undefined ? 'var(--card-panel-icon)' : `${Math.min(999, Math.max(1, Number(text)))}px`
  return { '--card-icon-width': side(match?.[1]), '--card-icon-height': side(match?.[2]) }
}
