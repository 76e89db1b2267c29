import { ref, type Ref } from 'vue'
import type { ListPlace } from '@shared/card/edit/list-items'
import { fromPointer, toPointer } from '@shared/json-pointer'

/** Where a component that hovers over the preview would go. */
export interface DropPlace {
  /** The component that it would stand before or behind. */
  readonly pointer: string
  readonly place: ListPlace
  /** The line that shows it, in pixels of the window. */
  readonly line: { readonly top: number; readonly left: number; readonly width: number }
}

/** The list and the index that a component stands at; `undefined` for one that stands in no list. */
export function listPlaceOf(pointer: string, behind: boolean): ListPlace | undefined {
  const steps = fromPointer(pointer)
  const last = steps.at(-1)
  if (last === undefined || !/^\d+$/.test(last)) return undefined
  return { list: toPointer(steps.slice(0, -1)), index: Number(last) + (behind ? 1 : 0) }
}

/** The place nearest to the pointer of the mouse, among the components of a drawn card. */
export function dropPlaceAt(
  preview: HTMLElement,
  target: EventTarget | null,
  y: number,
): DropPlace | undefined {
  const inside = target instanceof Element ? target.closest<HTMLElement>('[data-pointer]') : null
  const element = inside ?? lastComponent(preview)
  for (let at = element; at !== null; at = at.parentElement?.closest<HTMLElement>('[data-pointer]') ?? null) {
    const box = at.getBoundingClientRect()
    const isBehind = inside === null || y > box.top + box.height / 2
    const pointer = at.dataset.pointer ?? ''
    const place = listPlaceOf(pointer, isBehind)
    if (place !== undefined)
      return {
        pointer,
        place,
        line: { top: isBehind ? box.bottom : box.top, left: box.left, width: box.width },
      }
  }
  return undefined
}

function lastComponent(preview: HTMLElement): HTMLElement | null {
  const all = [...preview.querySelectorAll<HTMLElement>('[data-pointer]')]
  return all.findLast((one) => one.dataset.tag !== 'header') ?? null
}

/** Lets something be dragged onto the preview. */
export function usePreviewDrop(
  takes: (event: DragEvent) => boolean,
  drop: (event: DragEvent, at: DropPlace | undefined) => void,
): {
  readonly at: Ref<DropPlace | undefined>
  readonly isOver: Ref<boolean>
  readonly listeners: Readonly<Record<'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>>
} {
  const at = ref<DropPlace>()
  const isOver = ref(false)
  const end = (): void => {
    isOver.value = false
    at.value = undefined
  }
  return {
    at,
    isOver,
    listeners: {
      dragover: (event) => {
        if (!takes(event)) return
        event.preventDefault()
        isOver.value = true
        at.value = dropPlaceAt(event.currentTarget as HTMLElement, event.target, event.clientY)
      },
      dragleave: (event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node) || !(event.currentTarget as HTMLElement).contains(to)) end()
      },
      drop: (event) => {
        if (!takes(event)) return
        event.preventDefault()
        drop(event, dropPlaceAt(event.currentTarget as HTMLElement, event.target, event.clientY))
        end()
      },
    },
  }
}
