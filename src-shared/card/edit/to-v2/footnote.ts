import { isJsonObject, type JsonObject } from '../../../json-value'
import { arrayOf, stringOf } from '../../read-json'
import type { Conversion } from './conversion'

const textTags = new Set(['plain_text', 'lark_md'])

/**
 * `note` of 1.0: a `div` with small grey words, behind the first of its icons or images (Card §8.6, §15). Small Markdown
 * stays what it is, since the `markdown` of 2.0 would read more signs as format.
 */
export function convertNote(note: JsonObject, conversion: Conversion): JsonObject {
  const items = arrayOf(note.elements).filter(isJsonObject)
  const words = items.filter((item) => textTags.has(stringOf(item.tag) ?? ''))
  const pictures = items.filter((item) => !textTags.has(stringOf(item.tag) ?? ''))
  const [picture, ...others] = pictures

  const icon = picture === undefined ? undefined : asIcon(picture)
  const div: JsonObject = {
    tag: 'div',
    ...(icon === undefined ? {} : { icon }),
    text: words.some(({ tag }) => tag === 'lark_md') ? richText(words) : plainText(words),
  }
  conversion.replaced(note, div)
  conversion.note(note, 'changed', 'card-edit.v2-note')
  if (picture !== undefined && items[0] !== picture) conversion.note(note, 'check', 'card-edit.v2-note-order')
  const lost = others.length + (picture !== undefined && icon === undefined ? 1 : 0)
  if (lost > 0) conversion.note(note, 'lost', 'card-edit.v2-note-images', { count: lost })
  return div
}

function asIcon(picture: JsonObject): JsonObject | undefined {
  if (picture.tag === 'standard_icon' || picture.tag === 'custom_icon') return picture
  if (picture.tag !== 'img' || typeof picture.img_key !== 'string') return undefined
  return { tag: 'custom_icon', img_key: picture.img_key }
}

function plainText(words: readonly JsonObject[]): JsonObject {
  return {
    tag: 'plain_text',
    ...joined(words, (content) => content),
    text_size: 'notation',
    text_color: 'grey',
  }
}

/** Grey by `<font>`, since small Markdown obeys no `text_color` (Card §6.1). */
function richText(words: readonly JsonObject[]): JsonObject {
  const { content, i18n_content: translated } = joined(words, (one, word) =>
    word.tag === 'plain_text' ? escaped(one) : one,
  )
  const grey = (text: string): string => `<font color='grey'>${text}</font>`
  return {
    tag: 'lark_md',
    content: grey(content),
    ...(translated === undefined
      ? {}
      : {
          i18n_content: Object.fromEntries(
            Object.entries(translated).map(([language, text]) => [language, grey(text)]),
          ),
        }),
    text_size: 'notation',
  }
}

/** The words of several texts in one, in each language that any of them knows. */
function joined(
  words: readonly JsonObject[],
  write: (content: string, word: JsonObject) => string,
): { content: string; i18n_content?: Record<string, string> } {
  const inLanguage = (language: string | undefined): string =>
    words
      .map((word) => {
        const translated = language !== undefined && isJsonObject(word.i18n_content) ? word.i18n_content : {}
        const own = language === undefined ? undefined : stringOf(translated[language])
        return write(own ?? stringOf(word.content) ?? '', word)
      })
      .join(' ')

  const languages = new Set(
    words.flatMap(({ i18n_content: translated }) =>
      isJsonObject(translated) ? Object.keys(translated) : [],
    ),
  )
  const content = inLanguage(undefined)
  if (languages.size === 0) return { content }
  const i18n = Object.fromEntries([...languages].map((language) => [language, inLanguage(language)]))
  return { content, i18n_content: i18n }
}

/** Literal text inside Markdown (Card §9.1). */
function escaped(text: string): string {
  return text.replace(/[*_~<>[\]()`\\]/g, (sign) => (sign === '~' ? '&sim;' : `&#${sign.charCodeAt(0)};`))
}
