import { onBeforeUnmount, onMounted, readonly, shallowRef, watch, type Ref } from 'vue'
import type { JsonObject } from '@shared/json-value'
import { afterPainting } from './after-painting'
import type { ChartLook } from './chart-look'
import type { ChartPicture } from './chart-picture'
import type { DrawnChart } from './draw-chart'

/** How far a chart has come. `failed` says why, in the words of the library. */
export type ChartState =
  { readonly is: 'waiting' } | { readonly is: 'drawn' } | { readonly is: 'failed'; readonly reason: string }

export interface DrawnChartState {
  readonly state: Readonly<Ref<ChartState>>
  /** The picture once it is drawn; `undefined` when it cannot be. */
  readonly picture: () => Promise<ChartPicture | undefined>
}

/**
 * Draws a chart on a canvas while its component is mounted, and again when the specification is another object or the
 * look has changed. What is drawn stays until the next is ready: drawing waits until the page is painted.
 * @param host - the element to draw in.
 * @param spec - as `safeChartSpec` makes it.
 * @param look - reads the look when drawing begins.
 * @param lookName - another text whenever the look has become another.
 */
export function useDrawnChart(
  host: Readonly<Ref<HTMLElement | null>>,
  spec: () => JsonObject,
  look: (host: HTMLElement) => ChartLook,
  lookName: () => string,
): DrawnChartState {
  const state = shallowRef<ChartState>({ is: 'waiting' })
  let drawn: DrawnChart | undefined
  let turn = 0
  let drawing: Promise<void> = Promise.resolve()

  async function draw(): Promise<void> {
    const mine = ++turn
    try {
      const { drawChart } = await import('./draw-chart')
      await afterPainting()
      const element = host.value
      if (mine !== turn || element === null) return
      drawn?.release()
      drawn = undefined
      drawn = drawChart(element, spec(), look(element))
      state.value = { is: 'drawn' }
    } catch (error) {
      if (mine !== turn) return
      state.value = { is: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
  }

  onMounted(() => {
    // After the page has been patched: the look is read from its style sheets.
    watch([spec, lookName], () => void (drawing = draw()), { immediate: true, flush: 'post' })
  })
  onBeforeUnmount(() => {
    turn++
    drawn?.release()
    drawn = undefined
  })

  async function picture(): Promise<ChartPicture | undefined> {
    let waited: Promise<void> | undefined
    // Another drawing may have begun meanwhile.
    while (waited !== drawing) {
      waited = drawing
      await waited
    }
    return drawn?.picture()
  }

  return { state: readonly(state), picture }
}
