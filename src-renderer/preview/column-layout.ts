import type { InjectionKey, Ref } from 'vue'
import { numberOf, stringOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'
import { pixels } from './card-length'

/** How a narrow card lays out columns (Card §8.20). */
export const flexModes = ['none', 'stretch', 'flow', 'bisect', 'trisect'] as const
export type FlexMode = (typeof flexModes)[number]

/** The mode that the set around a column follows. */
export const flexModeKey: InjectionKey<Readonly<Ref<FlexMode>>> = Symbol('flex mode')

/** Whether a set around a column shows a colour. */
export const colouredSetKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('coloured set')

function share(parts: number): Record<string, string> {
  return { flex: `0 0 calc((100% - ${parts - 1} * var(--card-column-gap)) / ${parts})` }
}

/** The width of a column; the other modes than `none` have widths of their own (Card §8.20). */
export function columnWidth(column: JsonObject, mode: FlexMode): Record<string, string> {
  if (mode === 'stretch') return { flex: '0 0 auto' }
  if (mode === 'bisect') return share(2)
  if (mode === 'trisect') return share(3)

  // The pages say 16px at least; official cards draw coloured bars of 4px.
  const width = pixels(column.width, 1, 600)
  if (width !== undefined) return { flex: `0 1 ${width}px` }
  if (stringOf(column.width) === 'weighted') {
    const weight = Math.min(5, Math.max(1, Math.round(numberOf(column.weight) ?? 1)))
    return mode === 'flow'
      ? { flex: '1 1 auto' }
      : { flex: `${weight} 1 0`, 'min-width': 'var(--card-column-least)' }
  }
  return { flex: '0 1 auto' }
}
