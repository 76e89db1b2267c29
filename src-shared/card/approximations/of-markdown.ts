import type { JsonPath } from '../../json-pointer'
import type { MessageKey } from '../../messages/catalogue'
import { enumColour } from '../catalogue/colours'
import type { Dialect } from '../markdown/dialect'
import { parseMarkdown } from '../markdown/parse-markdown'
import type { Block, Inline } from '../markdown/tree'
import type { ApproximationContext } from './approximation'

/** The sentences about a run of inlines, those within it included. */
function* ofInlines(inlines: readonly Inline[], hasImage: (key: string) => boolean): Generator<MessageKey> {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'at':
        yield 'card.approx-mention'
        break
      case 'person':
        yield 'card.approx-person'
        break
      case 'emoji':
        yield 'card.approx-emoji'
        break
      case 'local_datetime':
        yield 'card.approx-time'
        break
      case 'image':
        if (!hasImage(inline.key)) yield 'card.approx-image'
        break
      case 'text_tag':
        yield 'card.approx-tag-colour'
        break
      case 'font':
        if ((enumColour(inline.color)?.evidence ?? 'O') !== 'O') yield 'card.approx-colour'
        break
      case 'link':
        if (inline.icon !== undefined) yield 'card.approx-icon'
        break
      default:
        break
    }
    if ('children' in inline) yield* ofInlines(inline.children, hasImage)
  }
}

function* ofBlocks(blocks: readonly Block[], hasImage: (key: string) => boolean): Generator<MessageKey> {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        yield* ofInlines(block.children, hasImage)
        break
      case 'list':
        for (const item of block.items) yield* ofBlocks(item.blocks, hasImage)
        break
      case 'quote':
        yield* ofBlocks(block.blocks, hasImage)
        break
      case 'code':
        yield 'card.approx-code'
        break
      case 'table':
        for (const cell of [...block.header, ...block.rows.flat()]) yield* ofInlines(cell, hasImage)
        break
      default:
        break
    }
  }
}

/** Longer texts are not read: their card is far too big, which is said already. */
const MAX_TEXT = 100_000

/** Notes what the preview approximates in a Markdown text (Card §9). */
export function approximationsOfMarkdown(
  text: string,
  dialect: Dialect,
  path: JsonPath,
  { note, hasImage }: ApproximationContext,
): void {
  if (text.length > MAX_TEXT) return
  for (const key of ofBlocks(parseMarkdown(text, dialect), hasImage)) note({ key }, path)
  // Card §9: a single line break of 2.0 may fold; the preview keeps it, as the real client is said to.
  if (dialect === 'markdown-2' && /\S *\n *\S/.test(text)) note({ key: 'card.approx-line-break' }, path)
}
