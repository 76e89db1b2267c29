import { isJsonObject, type JsonObject, type JsonValue } from '../../../json-value'
import { sameJson } from '../../../same-json'
import type { Conversion } from './conversion'

/** A value in each language, the one to keep first. */
type ByLanguage = readonly (readonly [language: string, value: JsonValue])[]

/** Members that can be translated beside themselves (Card §7). */
const translations: Readonly<Record<string, string>> = {
  content: 'i18n_content',
  default_value: 'i18n_default_value',
  img_key: 'i18n_img_key',
}

/** The languages of a map, Chinese first: what a reader without a match of their own is shown. */
export function languagesOf(byLanguage: JsonObject): ByLanguage {
  const all = Object.entries(byLanguage)
  const chinese = all.filter(([language]) => language === 'zh_cn')
  return [...chinese, ...all.filter(([language]) => language !== 'zh_cn')]
}

/**
 * Makes one value of the same value in several languages (Card §15): texts become `i18n_content` and its like; where the
 * languages differ in anything else, the first one is kept and the difference noted.
 * @param name - what the values are, to begin the places of differences with: `elements`.
 */
export function mergeLanguages(values: ByLanguage, name: string, conversion: Conversion): JsonValue {
  return merge(values, name, conversion.card, conversion)
}

function merge(values: ByLanguage, pointer: string, around: JsonObject, conversion: Conversion): JsonValue {
  const [first] = values
  if (first === undefined) return null
  const [, kept] = first
  if (values.every(([, value]) => sameJson(value, kept))) return kept

  const alike = values.filter(([, value]) => haveSameShape(kept, value))
  noteDifference(values, alike, pointer, around, conversion)
  if (Array.isArray(kept)) {
    return kept.map((_item, index) => {
      const items = alike.map(([language, list]) => [language, (list as JsonValue[])[index] ?? null] as const)
      return merge(items, `${pointer}/${index}`, around, conversion)
    })
  }
  if (!isJsonObject(kept)) return kept
  return mergeObjects(alike as readonly (readonly [string, JsonObject])[], kept, pointer, conversion)
}

/** Whether values can be merged: lists of one length, objects with the same members but translations, the same else. */
function haveSameShape(one: JsonValue, other: JsonValue): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length
  if (!isJsonObject(one) || !isJsonObject(other)) return sameJson(one, other)

  const names = (object: JsonObject): string[] =>
    Object.keys(object).filter((name) => !Object.values(translations).includes(name))
  const mine = names(one)
  const theirs = new Set(names(other))
  return mine.length === theirs.size && mine.every((name) => theirs.has(name)) && one.tag === other.tag
}

function mergeObjects(
  values: readonly (readonly [string, JsonObject])[],
  kept: JsonObject,
  pointer: string,
  conversion: Conversion,
): JsonObject {
  // The object of the kept language is changed in place, since notes are tied to it.
  const own = { ...kept }
  for (const name of Object.keys(own)) {
    const members = values.map(([language, object]) => [language, object[name] ?? null] as const)
    const translated = Object.hasOwn(translations, name) ? translations[name] : undefined
    const isText = members.every(([, value]) => typeof value === 'string')
    if (translated === undefined || !isText) {
      if (!Object.values(translations).includes(name)) {
        kept[name] = merge(members, `${pointer}/${name}`, kept, conversion)
      }
      continue
    }
    const texts = values.map(([language, object]) => {
      const inner = object[translated]
      const local = isJsonObject(inner) ? inner[language] : undefined
      return [language, typeof local === 'string' ? local : (object[name] ?? '')] as const
    })
    if (texts.some(([, text]) => text !== own[name])) kept[translated] = Object.fromEntries(texts)
  }
  return kept
}

function noteDifference(
  values: ByLanguage,
  alike: ByLanguage,
  pointer: string,
  around: JsonObject,
  conversion: Conversion,
): void {
  const lost = values
    .map(([language]) => language)
    .filter((one) => !alike.some(([language]) => language === one))
  if (lost.length === 0) return
  conversion.note(around, 'lost', 'card-edit.v2-language-differs', {
    pointer,
    language: values[0]?.[0] ?? '',
    languages: lost.join(', '),
  })
}
