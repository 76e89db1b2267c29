import type { JsonObject, JsonValue } from '../../json-value'
import type { Words } from '../catalogue/model'

/**
 * A value of a template. Each text is in both languages; `{{…}}` in it marks what the author writes over. The rest of
 * the text stays as it is.
 */
export type TemplateValue = string | number | boolean | Words | readonly TemplateValue[] | TemplateObject

export interface TemplateObject {
  readonly [name: string]: TemplateValue
}

/** A card to begin with. */
export interface Template {
  /** Stable; also the end of the name of its picture's test. */
  readonly id: string
  readonly title: Words
  /** What it is good for, in one line. */
  readonly doc: Words
  /** Proposed `job_name` of the push. */
  readonly jobName: Words
  readonly card: TemplateObject
}

type In = keyof Words

const fillIn = /\{\{(.*?)\}\}/gs

function isWords(value: TemplateValue): value is Words {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const names = Object.keys(value)
  return names.length === 2 && names.includes('zh') && names.includes('en')
}

function read(value: TemplateValue, language: In, text: (content: string) => string): JsonValue {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return value
  if (isWords(value)) return text(value[language])
  if (Array.isArray(value)) return value.map((item: TemplateValue) => read(item, language, text))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one, language, text)]))
}

/** The card of a template with its example texts, as it looks before anything was filled in. */
export function templateCard({ card }: Template, language: In): JsonObject {
  return read(card, language, (content) => content.replace(fillIn, '$1')) as JsonObject
}

/** Characters that no card has, for marks that survive `JSON.stringify`. */
const open = '\uE000'
const close = '\uE001'

/**
 * The same as JSON text in the snippet syntax of editors: each text to fill in is a tab stop, in the order of the card.
 */
export function templateSnippet({ card }: Template, language: In): string {
  const marked = read(card, language, (content) => content.replace(fillIn, `${open}$1${close}`))
  let stops = 0
  return JSON.stringify(marked, null, 2)
    .replace(/[\\$}]/g, '\\$&')
    .replaceAll(open, () => `\${${++stops}:`)
    .replaceAll(close, '}')
}
