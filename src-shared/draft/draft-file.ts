import type { MessageKey, MessageParams } from '../messages/catalogue'
import type { Failure, Result } from '../result'
import { fail, ok } from '../result'
import { DRAFT_FORMAT } from './draft'
import { textOf } from './json-layout'
import type { JsonMember, JsonNode, JsonObjectNode } from './json-tree'
import { findMember, MAX_JSON_DEPTH, parseJsonTree, valueOf } from './json-tree'
import { BYTE_ORDER_MARK, positionAt } from './text-position'

/** The text of a draft file whose outer shape is sound: an object of our format, each member once. */
export interface DraftFile {
  readonly text: string
  /** What messages call the file. */
  readonly name: string
  readonly root: JsonObjectNode
  /** The member's value; `undefined` when it is not there or `null`, which means the same. */
  readonly member: (name: string) => JsonNode | undefined
  /** The member that holds the card. */
  readonly card: JsonMember | undefined
}

/** How messages call a text that came without a file name. */
export const NAMELESS_FILE = '*.pushcard'

/** Longest piece of a file that a message repeats. */
export const MAX_QUOTE = 40

/** Reads the outer shape of a draft file. Failures as for {@link readDraft}. */
export function parseDraftFile(text: string, name = NAMELESS_FILE): Result<DraftFile> {
  if (text.replace(BYTE_ORDER_MARK, '').trim() === '') return fail('draft.empty', { file: name })

  const tree = parseJsonTree(text)
  if (!tree.ok) {
    return tree.reason === 'syntax'
      ? failAt('draft.not-json', text, name, tree.offset)
      : failAt('draft.too-deep', text, name, tree.offset, { limit: MAX_JSON_DEPTH })
  }

  const root = tree.root
  const format = findMember(root, 'format')
  if (root.kind !== 'object' || format === undefined) return fail('draft.not-a-draft', { file: name })

  const failure = formatFailure(text, name, format) ?? ambiguity(text, name, root)
  if (failure !== undefined) return failure

  return ok({
    text,
    name,
    root,
    member: (memberName) => {
      const value = findMember(root, memberName)?.value
      return value === undefined || textOf(text, value) === 'null' ? undefined : value
    },
    card: findMember(root, 'card') ?? findMember(root, 'cardText'),
  })
}

/** A failure about a place in the file. */
export function failAt(
  key: MessageKey,
  text: string,
  file: string,
  offset: number,
  params: MessageParams = {},
): { readonly ok: false; readonly error: Failure } {
  const { line, column } = positionAt(text, offset)
  return fail(key, { file, line, column, ...params }, { line, column })
}

function formatFailure(text: string, name: string, format: JsonMember): Result<never> | undefined {
  const value = valueOf(text, format.value)
  if (value === DRAFT_FORMAT) return undefined

  const shown = textOf(text, format.value).slice(0, MAX_QUOTE)
  const version = typeof value === 'string' ? /^pushcard\/([1-9]\d*)$/.exec(value) : null
  return version === null
    ? failAt('draft.unknown-format', text, name, format.value.offset, { format: shown })
    : fail('draft.newer-format', { file: name, format: shown })
}

function ambiguity(text: string, name: string, root: JsonObjectNode): Result<never> | undefined {
  const seen = new Set<string>()
  for (const member of root.members) {
    if (seen.has(member.name)) {
      return failAt('draft.duplicate-member', text, name, member.offset, {
        name: member.name.slice(0, MAX_QUOTE),
      })
    }
    seen.add(member.name)
  }
  const [card, cardText] = [findMember(root, 'card'), findMember(root, 'cardText')]
  if (card === undefined || cardText === undefined) return undefined
  return failAt('draft.two-cards', text, name, Math.max(card.offset, cardText.offset))
}
