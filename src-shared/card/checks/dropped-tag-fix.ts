import { isJsonObject, type JsonObject } from '../../json-value'
import type { Fix } from '../../problem'
import { Conversion, copyOf } from '../edit/to-v2/conversion'
import { convertNote } from '../edit/to-v2/footnote'
import { arrayOf, stringOf } from '../read-json'
import type { ValueVisit } from '../walk-card'
import { fixOf, type FieldContext } from './field-context'
import { replaceValue, unwrapList } from './member-edits'

const textTags: ReadonlySet<string> = new Set(['plain_text', 'lark_md'])

/** Whether a footnote is words, with one icon before them at most: what a `div` can show. */
function fitsDiv(note: JsonObject): boolean {
  const items = arrayOf(note.elements)
  const words = items.filter((item) => isJsonObject(item) && textTags.has(stringOf(item.tag) ?? ''))
  return items.every(isJsonObject) && words.length > 0 && items.length - words.length <= 1
}

/** What 2.0 has in place of a component that it dropped (Card §15); none when something would be lost. */
export function fixDropped(context: FieldContext, visit: ValueVisit): Fix | undefined {
  const { parsed } = context.findings
  const { value, path } = visit
  if (!isJsonObject(value)) return undefined
  if (value.tag === 'note' && fitsDiv(value)) {
    const note = copyOf(value)
    const edits = replaceValue(parsed, path, convertNote(note, new Conversion(note)))
    return fixOf('card.fix-convert', { name: 'div' }, edits)
  }
  if (value.tag === 'action' && typeof path.at(-1) === 'number') {
    return fixOf('card.fix-unwrap', { name: 'action' }, unwrapList(parsed, path, 'actions'))
  }
  return undefined
}
