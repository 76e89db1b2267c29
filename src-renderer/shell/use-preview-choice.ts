import { computed, nextTick, shallowRef, watch, type ShallowRef } from 'vue'
import { deleteComponent } from '@shared/card/edit/delete-component'
import { rangeOfValue } from '@shared/card/locate'
import type { JsonValue } from '@shared/json-value'
import type { Problem, TextRange } from '@shared/problem'
import { useCardSession } from '../editor/card-session'
import { useCardEdit } from '../editor/use-card-edit'
import { drawnComponents, type DrawnComponent } from '../preview/selection/drawn-components'
import type { ProblemMark } from '../preview/selection/problem-marks'
import {
  pointerOfTarget,
  usePreviewSelection,
  type PreviewSelection,
} from '../preview/selection/use-preview-selection'
import { useProblemMarks } from '../preview/selection/use-problem-marks'
import { useShownComponent } from '../preview/selection/use-shown-component'
import { useWorkspace } from './workspace'

/** What the preview pane draws. */
export interface PreviewSources {
  /** The part that scrolls, with the preview in it. */
  readonly stage: Readonly<ShallowRef<HTMLElement | null>>
  readonly card: () => JsonValue | undefined
  readonly isStale: () => boolean
  readonly problems: () => readonly Problem[]
  /** What decides, with the text, which components are drawn: the draft, the reader's language and device. */
  readonly view: () => string
  /** Gives the keyboard to the way through the components. */
  readonly takeKeys: () => void
}

/** Choosing in the preview: by mouse, by keyboard and by the cursor in the text, one selection for all of them. */
export interface PreviewChoice extends Omit<PreviewSelection, 'named'> {
  /** Pointer of the selected component, or of the nearest one around it that is drawn. */
  readonly shown: Readonly<ShallowRef<string | undefined>>
  /** Tag of the component to name; `undefined` while none is. */
  readonly namedTag: Readonly<ShallowRef<string | undefined>>
  readonly marks: Readonly<ShallowRef<readonly ProblemMark[]>>
  readonly components: () => readonly DrawnComponent[]
  readonly choose: (pointer: string) => void
  /** As `choose`, scrolling to it at once. */
  readonly moveTo: (pointer: string) => void
  /** Puts the keyboard into the text of what is selected. */
  readonly write: () => void
  /** Puts the keyboard into a component's own controls. */
  readonly operate: (pointer: string) => void
  /** Deletes what is outlined. */
  readonly deleteSelected: () => void
  /** Leads to a piece of the text. */
  readonly showText: (range: TextRange) => void
  /** Escape in a component's own control leads back to the component. */
  readonly keydown: (event: KeyboardEvent) => void
  /** A panel was folded or unfolded. */
  readonly lookAgain: () => void
  readonly keepStill: () => void
}

/** What takes keys in a component. */
const controls = 'button, input, textarea, summary, a[href], [tabindex="0"]'

export function usePreviewChoice(sources: PreviewSources): PreviewChoice {
  const { stage, card, isStale, takeKeys } = sources
  const session = useCardSession()
  const apply = useCardEdit()
  const { tab, editor, sidePanel } = useWorkspace()

  /** What was chosen here and where that put the cursor: not everything that is drawn is a component to the text. */
  const picked = shallowRef<{ readonly pointer: string; readonly cursor: number }>()
  const selected = computed(() =>
    picked.value?.cursor === session.cursor.value ? picked.value.pointer : session.selected.value,
  )
  watch(sources.view, () => (picked.value = undefined))
  const component = useShownComponent(stage, () => selected.value, card, isStale)
  const { shown } = component
  const { marks, lookAgain: markAgain } = useProblemMarks(stage, sources.problems, sources.view, isStale)

  /** Does something with the text, once it is on the screen. */
  async function withText(act: () => void): Promise<void> {
    if (tab.value !== 'card') {
      tab.value = 'card'
      await nextTick()
    }
    act()
  }

  function choose(pointer: string): void {
    void withText(() => {
      session.selectText(pointer)
      picked.value = { pointer, cursor: session.cursor.value }
    })
    if (sidePanel.value !== null) sidePanel.value = 'properties'
  }

  const { named, ...selection } = usePreviewSelection({
    selected: () => shown.value,
    marked: computed(() => marks.value.map(({ pointer }) => pointer)),
    select: (pointer) => {
      component.keepStill()
      choose(pointer)
      takeKeys()
    },
  })

  const namedTag = shallowRef<string>()
  watch(
    [named, card],
    ([pointer]) => {
      namedTag.value = pointer === undefined ? undefined : elementOf(pointer)?.dataset.tag
    },
    { flush: 'post' },
  )

  function elementOf(pointer: string): HTMLElement | null {
    return stage.value?.querySelector<HTMLElement>(`[data-pointer='${CSS.escape(pointer)}']`) ?? null
  }

  const showText = (range: TextRange): void => void withText(() => editor.value?.reveal(range))

  return {
    ...selection,
    shown,
    namedTag,
    marks,
    components: () => (stage.value === null ? [] : drawnComponents(stage.value)),
    choose,
    moveTo: (pointer) => {
      choose(pointer)
      void nextTick(component.scrollToIt)
    },
    write: () => {
      const pointer = selected.value
      const range = pointer === undefined ? undefined : rangeOfValue(session.parsed.value, pointer)
      showText({ offset: range === undefined ? session.cursor.value : range.offset + 1, length: 0 })
    },
    operate: (pointer) => {
      const element = elementOf(pointer)
      const control =
        element?.matches(controls) === true ? element : element?.querySelector<HTMLElement>(controls)
      control?.focus()
    },
    deleteSelected: () => {
      if (shown.value !== undefined) apply(deleteComponent(session.parsed.value, shown.value))
    },
    showText,
    keydown: (event) => {
      const pointer = pointerOfTarget(event.target)
      if (event.key !== 'Escape' || event.defaultPrevented || pointer === undefined) return
      event.preventDefault()
      choose(pointer)
      takeKeys()
    },
    lookAgain: () => {
      component.lookAgain()
      markAgain()
    },
    keepStill: component.keepStill,
  }
}
