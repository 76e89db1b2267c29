import type { CardCommand } from '@shared/commands'
import { deleteComponent } from '@shared/card/edit/delete-component'
import { duplicateComponent } from '@shared/card/edit/duplicate-component'
import { minified, pretty } from '@shared/card/edit/json-text'
import { moveDown, moveUp } from '@shared/card/edit/move-component'
import { asPushContent } from '@shared/card/edit/push-content'
import type { CardEdit } from '@shared/card/edit/card-edit'
import type { ConversionNote } from '@shared/card/edit/convert-to-v2'
import { wrapInColumns } from '@shared/card/edit/wrap-in-columns'
import { parseCard, type ParsedCard } from '@shared/card/parse-card'
import type { Problem } from '@shared/problem'
import { applyEdits } from '@shared/text-edit'
import { fail, type Result } from '@shared/result'
import { shallowRef, type ShallowRef } from 'vue'
import { useNoticesStore } from '../shell/notices-store'
import { useCardSession } from './card-session'
import { useCardEdit } from './use-card-edit'

/** Rounds of fixing before giving up on fixes that make work for each other; two or three are usual. */
const FIX_ROUNDS = 10

/** A conversion that waits for a person's word. */
export interface PendingConversion {
  readonly edit: CardEdit
  readonly report: readonly ConversionNote[]
}

export interface CardCommands {
  readonly run: (command: CardCommand) => void
  /** Fixes one problem; nothing happens when the text has moved on and does not have it any more. */
  readonly fix: (problem: Problem) => void
  /** The conversion to 2.0 that is being shown; `undefined` when none is. */
  readonly conversion: ShallowRef<PendingConversion | undefined>
  readonly convert: () => void
}

/**
 * What the menu, the palette and the inspector can do with the card that is shown.
 * @param insertImage - lets the person choose pictures and inserts them.
 */
export function useCardCommands(insertImage: () => Promise<void>): CardCommands {
  const session = useCardSession()
  const notices = useNoticesStore()
  const apply = useCardEdit()
  const conversion = shallowRef<PendingConversion>()

  function onSelected(edit: (parsed: ParsedCard, pointer: string) => Result<CardEdit>): void {
    const pointer = session.selected.value
    apply(pointer === undefined ? fail('card-edit.nothing-selected') : edit(session.parsed.value, pointer))
  }

  async function copy(text: Result<string>): Promise<void> {
    const copied = notices.unwrap(text)
    if (copied === undefined) return
    try {
      await navigator.clipboard.writeText(copied)
      notices.inform({ key: 'card-edit.copied' })
    } catch (error) {
      notices.reportFailure({
        code: 'card-edit.copy-failed',
        message: { key: 'card-edit.copy-failed', params: { reason: String(error) } },
      })
    }
  }

  /** Fixes what can be fixed without thinking, also what only shows once something else is fixed. */
  async function fixEverything(): Promise<void> {
    const [{ checkParsedCard }, { fixAll }] = await Promise.all([
      import('@shared/card/check-card'),
      import('@shared/card/fix-all'),
    ])
    const before = session.parsed.value
    let { text } = before
    let fixed = 0
    for (let round = 0; round < FIX_ROUNDS; round++) {
      const problems = checkParsedCard(parseCard(text))
      const edits = fixAll(problems)
      if (edits.length === 0) break
      fixed += problems.filter(({ fix }) => fix !== undefined).length
      text = applyEdits(text, edits)
    }
    if (text === before.text) notices.inform({ key: 'card-edit.nothing-to-fix' })
    else {
      session.edit([{ offset: 0, length: before.text.length, text }])
      notices.inform({ key: 'card-edit.fixed', params: { count: fixed } })
    }
  }

  async function fix(problem: Problem): Promise<void> {
    const { checkParsedCard } = await import('@shared/card/check-card')
    // The list of problems follows the text at a distance; the edits must be those of the text of now.
    const current = checkParsedCard(session.parsed.value).find(
      ({ code, pointer, fix: way }) =>
        way !== undefined && code === problem.code && pointer === problem.pointer,
    )
    if (current?.fix !== undefined) session.edit(current.fix.edits)
  }

  async function showConversion(): Promise<void> {
    const { convertTextToV2 } = await import('@shared/card/edit/convert-to-v2')
    const converted = notices.unwrap(convertTextToV2(session.parsed.value))
    if (converted !== undefined) conversion.value = { edit: converted, report: converted.report }
  }

  function run(command: CardCommand): void {
    const { text } = session.parsed.value
    switch (command) {
      case 'fix-all':
        return void fixEverything()
      case 'move-up':
        onSelected(moveUp)
        return
      case 'move-down':
        onSelected(moveDown)
        return
      case 'duplicate':
        onSelected(duplicateComponent)
        return
      case 'delete':
        onSelected(deleteComponent)
        return
      case 'wrap-in-columns':
        onSelected(wrapInColumns)
        return
      case 'insert-image':
        return void insertImage()
      case 'convert-to-v2':
        return void showConversion()
      case 'copy-minified':
        return void copy(minified(text))
      case 'copy-pretty':
        return void copy(pretty(text))
      case 'copy-push-content':
        return void copy(asPushContent(text))
    }
  }

  function convert(): void {
    if (conversion.value !== undefined) session.edit(conversion.value.edit.edits)
    conversion.value = undefined
  }

  return { run, fix: (problem) => void fix(problem), conversion, convert }
}
