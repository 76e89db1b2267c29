import { isJsonObject, type JsonObject, type JsonValue } from '../../../json-value'
import { shown, take, type Conversion } from './conversion'
import { languagesOf, mergeLanguages } from './merge-languages'

/** `elements` of a card, whatever it kept them in: the contents by language become one (Card §7, §15). */
export function takeElements(conversion: Conversion): JsonValue[] {
  const { card } = conversion
  const plain = take(card, 'elements')
  const byLanguage = take(card, 'i18n_elements')
  if (!isJsonObject(byLanguage) || Object.keys(byLanguage).length === 0) {
    return Array.isArray(plain) ? plain : []
  }
  if (Array.isArray(plain) && plain.length > 0) conversion.note(card, 'lost', 'card-edit.v2-elements-hidden')

  const contents = languagesOf(byLanguage)
  const merged = mergeLanguages(contents, 'elements', conversion)
  const alike = contents.filter(([, list]) => Array.isArray(list) && list.length === lengthOf(merged))
  if (alike.length > 1) {
    const languages = alike.map(([language]) => language).join(', ')
    conversion.note(card, 'changed', 'card-edit.v2-languages-merged', { languages })
  }
  return Array.isArray(merged) ? merged : []
}

function lengthOf(list: JsonValue): number {
  return Array.isArray(list) ? list.length : 0
}

/** `i18n_header`, which the card builder writes, goes into `header`. */
export function mergeHeaders(conversion: Conversion): void {
  const { card } = conversion
  const byLanguage = take(card, 'i18n_header')
  if (!isJsonObject(byLanguage)) return
  const headers = languagesOf(byLanguage).filter(([, header]) => isJsonObject(header))
  if (headers.length === 0) return
  const merged = mergeLanguages(headers, 'header', conversion)
  if (!isJsonObject(merged)) return
  const own = isJsonObject(card.header) ? card.header : {}
  // The header by language wins, as the content by language does.
  card.header = { ...own, ...merged }
  conversion.replaced(merged, card.header)
  conversion.replaced(own, card.header)
  conversion.note(card.header, 'changed', 'card-edit.v2-setting-replaced', {
    field: 'i18n_header',
    instead: 'header',
  })
}

export function convertConfig(config: JsonObject, conversion: Conversion): void {
  const wide = take(config, 'wide_screen_mode')
  if (wide !== undefined) {
    conversion.note(config, 'changed', 'card-edit.v2-field-dropped', {
      field: 'wide_screen_mode',
      value: shown(wide),
    })
  }
  const compact = take(config, 'compact_width')
  if (compact === true && config.width_mode === undefined) {
    config.width_mode = 'compact'
    conversion.note(config, 'changed', 'card-edit.v2-setting-replaced', {
      field: 'compact_width: true',
      instead: 'width_mode: "compact"',
    })
  } else if (compact !== undefined) {
    conversion.note(config, 'changed', 'card-edit.v2-field-dropped', {
      field: 'compact_width',
      value: shown(compact),
    })
  }
  if (config.update_multi === false) {
    take(config, 'update_multi')
    conversion.note(config, 'check', 'card-edit.v2-update-multi')
  }
}

/** `icon` and `ud_icon` of a 1.0 header are one `icon` with a tag in 2.0 (Card §5). */
export function convertHeader(header: JsonObject, conversion: Conversion): void {
  const library = take(header, 'ud_icon')
  if (isJsonObject(library) && typeof library.token === 'string') {
    if (isJsonObject(header.icon)) conversion.note(header, 'changed', 'card-edit.v2-icon-hidden')
    const colour = isJsonObject(library.style) ? library.style.color : undefined
    header.icon = {
      tag: 'standard_icon',
      token: library.token,
      ...(typeof colour === 'string' && colour !== '' ? { color: colour } : {}),
    }
    conversion.note(header, 'changed', 'card-edit.v2-icon')
    return
  }

  const { icon } = header
  if (!isJsonObject(icon) || icon.tag !== undefined) return
  const key = icon.img_key
  if (typeof key === 'string' && key !== '') {
    header.icon = { tag: 'custom_icon', img_key: key }
    conversion.note(header, 'changed', 'card-edit.v2-icon')
  } else take(header, 'icon')
}
