import {
  computed,
  inject,
  provide,
  shallowRef,
  type ComputedRef,
  type InjectionKey,
  type ShallowRef,
} from 'vue'
import { cardShape } from '@shared/card/card-shape'
import type { CardVersion } from '@shared/card/catalogue/model'
import { componentAtOffset, rangeOfValue } from '@shared/card/locate'
import type { ParsedCard } from '@shared/card/parse-card'
import { parseCardOnce } from '@shared/card/parse-card-once'
import { applyEdits, type TextEdit } from '@shared/text-edit'
import type { CardEditorHandle } from './card-editor-handle'

/** What a card session works on. */
export interface SessionDraft {
  readonly id: string
  readonly cardText: string
}

export interface EditOptions {
  /** What is selected afterwards: a pointer into the new text. */
  readonly select?: string
  /** Edits of one group that follow each other are one step of undoing together. */
  readonly group?: string
}

/**
 * The card that is being edited, as everything but the text editor sees it: preview, palette, inspector and commands
 * read what is selected here, and write by small edits of the text (design §2, "one way for text").
 */
export interface CardSession {
  /** The text as read, once for everybody. */
  readonly parsed: ComputedRef<ParsedCard>
  readonly version: ComputedRef<CardVersion>
  /** Whether the text is a card in strict JSON, which only then can be edited by other means than typing. */
  readonly editable: ComputedRef<boolean>
  /** Where the editor's cursor stands, in UTF-16 units from the start of the text. */
  readonly cursor: ShallowRef<number>
  /** Pointer of the component that the cursor is in (`/header` counts as one); `undefined` outside every component. */
  readonly selected: ComputedRef<string | undefined>
  /** Puts the cursor into a component, so that it is selected everywhere. */
  readonly select: (pointer: string) => void
  /** As `select`, with the whole text of it selected in the editor. */
  readonly selectText: (pointer: string) => void
  /** Changes the text in one step of undoing. */
  readonly edit: (edits: readonly TextEdit[], options?: EditOptions) => void
}

const key: InjectionKey<CardSession> = Symbol('card session')

/**
 * Makes the session of the draft that is shown, for the components below.
 * @param draft - the draft.
 * @param editor - the text editor, `null` while it is not there.
 * @param setText - takes a new text when there is no editor to change it in.
 */
export function provideCardSession(
  draft: () => SessionDraft,
  editor: ShallowRef<CardEditorHandle | null>,
  setText: (draftId: string, text: string) => void,
): CardSession {
  const cursor = shallowRef(0)
  const parsed = computed(() => parseCardOnce(draft().cardText))
  const shape = computed(() => {
    const { strict, value } = parsed.value
    return strict && value !== undefined ? cardShape(value) : undefined
  })

  function select(pointer: string): void {
    const range = rangeOfValue(parsed.value, pointer)
    if (range === undefined) return
    // Just inside the braces: a cursor between two components belongs to the list around them.
    cursor.value = range.offset + 1
    editor.value?.placeCursor(range.offset + 1)
  }

  function selectText(pointer: string): void {
    const range = rangeOfValue(parsed.value, pointer)
    if (range === undefined) return
    cursor.value = range.offset
    editor.value?.selectText(range)
  }

  function edit(edits: readonly TextEdit[], { select: pointer, group }: EditOptions = {}): void {
    if (edits.length > 0) {
      const { id, cardText } = draft()
      if (editor.value?.edit(edits, group) !== true) setText(id, applyEdits(cardText, edits))
    }
    if (pointer !== undefined) select(pointer)
  }

  const session: CardSession = {
    parsed,
    version: computed(() => (shape.value?.kind === 'card' ? shape.value.version : '1.0')),
    editable: computed(() => shape.value?.kind === 'card' || shape.value?.kind === 'empty'),
    cursor,
    selected: computed(() => componentAtOffset(parsed.value, cursor.value)),
    select,
    selectText,
    edit,
  }
  provide(key, session)
  return session
}

/** The session of the draft that is shown. @throws outside a workspace, which is a bug */
export function useCardSession(): CardSession {
  const session = inject(key)
  if (session === undefined) throw new Error('there is no card session here')
  return session
}
