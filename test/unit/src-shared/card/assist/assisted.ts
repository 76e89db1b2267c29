import { SnippetParser } from 'monaco-editor/editor/contrib/snippet/browser/snippetParser.js'
import { complete } from '@shared/card/assist/complete'
import type { Completion } from '@shared/card/assist/completion'
import { versionOf } from '@shared/card/card-shape'
import { parseCard, type ParsedCard } from '@shared/card/parse-card'
import type { Language } from '@shared/messages/language'
import { applyEdits } from '@shared/text-edit'

/** A card's text and a place in it, which `^` stands for in `marked`. */
export function placed(marked: string): { parsed: ParsedCard; text: string; offset: number } {
  const offset = marked.indexOf('^')
  if (offset < 0) throw new Error(`no place in ${marked}`)
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  return { parsed: parseCard(text), text, offset }
}

/** What is offered at the place. */
export function offered(marked: string, language: Language = 'en'): Completion[] {
  const { parsed, offset } = placed(marked)
  return complete(parsed, versionOf(parsed.value), offset, language)
}

export function labels(marked: string): string[] {
  return offered(marked).map(({ label }) => label)
}

/** The text once a completion was taken and nothing more was typed, by the editor's own reading of snippets. */
export function taken(text: string, { insert, range, also = [] }: Completion): string {
  const written = new SnippetParser().parse(insert).toString()
  return applyEdits(text, [...also, { ...range, text: written }])
}

/** The text once the completion of this label was taken. */
export function take(marked: string, label: string): string {
  const found = offered(marked).find((one) => one.label === label)
  if (found === undefined) throw new Error(`${label} is not offered, only ${labels(marked).join(' ')}`)
  return taken(placed(marked).text, found)
}
