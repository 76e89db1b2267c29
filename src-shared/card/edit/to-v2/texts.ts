import { isJsonObject, type JsonObject, type JsonValue } from '../../../json-value'
import { filledStringOf } from '../../read-json'
import { take, type Conversion } from './conversion'

/** `i18n` of 1.0 texts is `i18n_content` in 2.0 (Card §6.1). */
export function convertText(text: JsonObject, conversion: Conversion): void {
  const byLanguage = take(text, 'i18n')
  if (isJsonObject(byLanguage) && Object.keys(byLanguage).length > 0) {
    // `i18n` wins over `content`, and so it does over the local translations (Card §5, §7).
    text.i18n_content = byLanguage
    if (typeof text.content !== 'string') text.content = Object.values(byLanguage)[0] ?? ''
    conversion.note(text, 'changed', 'card-edit.v2-setting-replaced', {
      field: 'i18n',
      instead: 'i18n_content',
    })
  }
}

/** Signs that only 2.0 `markdown` reads as format: headings, quotes, inline code, tables (Card §9). */
const moreInV2: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['#', /^#{1,6} /m],
  ['>', /^> ?/m],
  ['`', /(?<!`)`(?!`)[^`\n]+`(?!`)/],
  ['|', /^\|.*\|\s*$/m],
]

export function convertMarkdown(markdown: JsonObject, conversion: Conversion): void {
  convertText(markdown, conversion)
  convertLinks(markdown, conversion, platformLink)
  // Both versions show fenced code as it is.
  const texts = wordsOf(markdown).map((text) => text.replace(/```[\s\S]*?```/g, ''))
  const signs = moreInV2.filter(([, pattern]) => texts.some((text) => pattern.test(text)))
  if (signs.length > 0) {
    conversion.note(markdown, 'check', 'card-edit.v2-markdown-means-more', {
      signs: signs.map(([sign]) => sign).join(' '),
    })
  }
}

/** Small Markdown has no `<link>`, so devices cannot be told apart there (Card §9). */
export function convertSmallMarkdown(text: JsonObject, conversion: Conversion): void {
  convertText(text, conversion)
  convertLinks(text, conversion, plainLink)
}

/** Every language of a text. */
function wordsOf(text: JsonObject): string[] {
  const translated = isJsonObject(text.i18n_content) ? Object.values(text.i18n_content) : []
  return [text.content, ...translated].filter((one) => typeof one === 'string')
}

/** A link as a dialect writes it; `lossy` when some of its addresses had to go. */
interface WrittenLink {
  readonly text: string
  readonly lossy: boolean
}

type WriteLink = (label: string, target: JsonObject) => WrittenLink | undefined

const platforms = ['pc_url', 'ios_url', 'android_url'] as const

function platformLink(label: string, target: JsonObject): WrittenLink | undefined {
  const url = defaultUrl(target)
  if (url === undefined) return undefined
  const attributes = platforms.flatMap((name) => {
    const address = filledStringOf(target[name])
    return address === undefined ? [] : [` ${name}='${quoted(address)}'`]
  })
  if (attributes.length === 0) return plainLink(label, target)
  return { text: `<link url='${quoted(url)}'${attributes.join('')}>${label}</link>`, lossy: false }
}

function plainLink(label: string, target: JsonObject): WrittenLink | undefined {
  const url = defaultUrl(target)
  if (url === undefined) return undefined
  const lossy = platforms.some((name) => (filledStringOf(target[name]) ?? url) !== url)
  return { text: `[${label}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`, lossy }
}

function defaultUrl(target: JsonObject): string | undefined {
  return ['url', ...platforms].map((name) => filledStringOf(target[name])).find((url) => url !== undefined)
}

function quoted(address: string): string {
  return address.replaceAll("'", '%27')
}

/** `[text]($name)` with its address in `href.name` becomes a link that holds its address (Card §8.2, §15). */
function convertLinks(text: JsonObject, conversion: Conversion, write: WriteLink): void {
  const href = take(text, 'href')
  const targets = isJsonObject(href) ? href : {}
  const written = new Set<string>()
  const lossy = new Set<string>()
  const missing = new Set<string>()

  const replaceIn = (content: string): string =>
    content.replace(/\[([^\]\n]*)\]\(\$([\w.-]+)\)/g, (whole, label: string, name: string) => {
      const target = Object.hasOwn(targets, name) ? targets[name] : undefined
      const link = isJsonObject(target) ? write(label, target) : undefined
      if (link === undefined) missing.add(name)
      else {
        written.add(name)
        if (link.lossy) lossy.add(name)
      }
      return link?.text ?? whole
    })

  if (typeof text.content === 'string') text.content = replaceIn(text.content)
  if (isJsonObject(text.i18n_content)) {
    text.i18n_content = mapStrings(text.i18n_content, replaceIn)
  }

  const say = (names: ReadonlySet<string>): { names: string } => ({ names: [...names].join(', ') })
  if (written.size > 0) conversion.note(text, 'changed', 'card-edit.v2-href', say(written))
  if (lossy.size > 0) conversion.note(text, 'lost', 'card-edit.v2-href-platforms', say(lossy))
  if (missing.size > 0) conversion.note(text, 'check', 'card-edit.v2-href-missing', say(missing))
}

export function mapStrings(object: JsonObject, map: (text: string, name: string) => string): JsonObject {
  const entries = Object.entries(object).map(([name, value]): [string, JsonValue] => [
    name,
    typeof value === 'string' ? map(value, name) : value,
  ])
  return Object.fromEntries(entries)
}
