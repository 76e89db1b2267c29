import type { Node } from 'jsonc-parser'
import type { Language } from '../../messages/language'
import type { TextRange } from '../../problem'
import { inLanguage } from '../catalogue/in-language'
import type { EntryKind } from '../catalogue/model'
import { entryOfTag } from '../catalogue/read-catalogue'
import type { ParsedCard } from '../parse-card'

/** One line of a card's outline: a component, or the card's header. */
export interface OutlineItem {
  readonly kind: EntryKind | 'header'
  readonly label: string
  /** The beginning of its words. */
  readonly detail: string
  readonly range: TextRange
  readonly children: readonly OutlineItem[]
}

/** Longest piece of a component's words that is shown. */
const DETAIL_CHARS = 40

function member(object: Node, name: string): Node | undefined {
  return object.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1]
}

function textOf(node: Node | undefined): string | undefined {
  const value: unknown = node?.value
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The first words inside an object: its own content, or that of the first text in it. */
function firstWords(object: Node): string {
  for (const name of ['content', 'text', 'title', 'header', 'placeholder', 'img_key']) {
    const value = member(object, name)
    const words = textOf(value) ?? (value?.type === 'object' ? firstWords(value) : undefined)
    if (words !== undefined && words !== '') return words.replace(/\s+/g, ' ').trim()
  }
  return ''
}

function shortened(words: string): string {
  const characters = Array.from(words)
  return characters.length > DETAIL_CHARS ? `${characters.slice(0, DETAIL_CHARS).join('')}…` : words
}

function rangeOf({ offset, length }: Node): TextRange {
  return { offset, length }
}

/** The components inside a value, those inside them below them. */
function componentsIn(node: Node | undefined, language: Language): OutlineItem[] {
  if (node?.type === 'array') return (node.children ?? []).flatMap((item) => componentsIn(item, language))
  if (node?.type !== 'object') return []

  const children = (node.children ?? []).flatMap((property) => componentsIn(property.children?.[1], language))
  const tag = textOf(member(node, 'tag'))
  if (tag === undefined) return children
  const entry = entryOfTag(tag)
  if (entry?.kind === 'part' || entry?.kind === 'object') return children
  return [
    {
      kind: entry?.kind ?? 'display',
      label: entry === undefined ? tag : `${tag} ${inLanguage(entry.title, language)}`,
      detail: shortened(firstWords(node)),
      range: rangeOf(node),
      children,
    },
  ]
}

/** The outline of a card: its header and its components, as deep as they nest. Depth is bounded by the parser's limit. */
export function outlineOf(parsed: ParsedCard, language: Language): OutlineItem[] {
  const root = parsed.tree()
  if (root?.type !== 'object') return []
  return (root.children ?? []).flatMap((property): OutlineItem[] => {
    const [key, value] = property.children ?? []
    if (value === undefined) return []
    if (key?.value !== 'header') return componentsIn(value, language)
    const detail = shortened(firstWords(value))
    return [{ kind: 'header', label: 'header', detail, range: rangeOf(value), children: [] }]
  })
}
