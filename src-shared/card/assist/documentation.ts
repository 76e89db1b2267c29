import type { Language } from '../../messages/language'
import { say } from '../../messages/say'
import { inLanguage } from '../catalogue/in-language'
import type { CardVersion, CatalogueEntry, Field, FieldType } from '../catalogue/model'
import { defaultIn, typeIn } from '../catalogue/read-catalogue'
import { pageOf } from '../catalogue/card-pages'

/** What a value of this type looks like, in a few words. */
export function typeInWords(type: FieldType, language: Language): string {
  const tell = (key: Parameters<typeof say>[0]['key'], params?: Record<string, string | number>): string =>
    say(params === undefined ? { key } : { key, params }, language)
  switch (type.is) {
    case 'text':
      return type.maxChars === undefined
        ? tell('card.type.text')
        : tell('card.type.text-up-to', { max: type.maxChars })
    case 'number':
      return type.min === undefined || type.max === undefined
        ? tell('card.type.number')
        : tell('card.type.number-between', { min: type.min, max: type.max })
    case 'boolean':
      return 'true / false'
    case 'enum':
      return tell('card.type.choice')
    case 'colour':
      return tell('card.type.colour')
    case 'length':
    case 'size':
    case 'spacing':
      return type.px.max === undefined
        ? tell('card.type.pixels-from', { min: type.px.min })
        : tell('card.type.pixels', { min: type.px.min, max: type.px.max })
    case 'text-size':
      return tell('card.type.text-size')
    case 'tagged':
      return type.tags.map((tag) => `"${tag}"`).join(' / ')
    case 'component':
      return tell('card.type.component')
    case 'list':
      return `[ ${typeInWords(type.of, language)} … ]`
    case 'map':
      return tell(type.keys === 'language' ? 'card.type.by-language' : 'card.type.named')
    case 'either':
      return type.of.map((one) => typeInWords(one, language)).join(' / ')
    case 'constant':
      return JSON.stringify(type.value)
    case 'object':
    case 'variant':
    case 'free':
      return tell('card.type.object')
  }
}

function link(entry: CatalogueEntry, version: CardVersion, language: Language): string[] {
  const page = pageOf(entry, version)
  return page === undefined ? [] : [`[${say({ key: 'card.doc.page' }, language)}](${page})`]
}

/** What is known of a component or object, as Markdown. */
export function entryDocumentation(entry: CatalogueEntry, version: CardVersion, language: Language): string {
  const tell = (key: Parameters<typeof say>[0]['key'], params?: Record<string, string>): string =>
    say(params === undefined ? { key } : { key, params }, language)
  return [
    `**${inLanguage(entry.title, language)}** \`${entry.name}\``,
    inLanguage(entry.doc, language),
    ...(entry.push === 'needs-receiver' ? [tell('card.doc.needs-receiver')] : []),
    ...(entry.push === 'unverified' ? [tell('card.doc.unverified-in-push')] : []),
    ...(entry.minClient === undefined ? [] : [tell('card.doc.min-client', { client: entry.minClient })]),
    ...link(entry, version, language),
  ].join('\n\n')
}

function valuesOf(type: FieldType, version: CardVersion, language: Language): string[] {
  const values =
    type.is === 'enum' ? type.values : type.is === 'length' || type.is === 'size' ? type.words : []
  return (values ?? [])
    .filter(({ versions }) => versions?.includes(version) ?? true)
    .map(({ value, doc }) => `- \`"${value}"\` ${inLanguage(doc, language)}`)
}

/** What is known of a field, as Markdown. */
export function fieldDocumentation(
  name: string,
  field: Field,
  owner: CatalogueEntry,
  version: CardVersion,
  language: Language,
): string {
  const tell = (key: Parameters<typeof say>[0]['key'], params?: Record<string, string>): string =>
    say(params === undefined ? { key } : { key, params }, language)
  const type = typeIn(field, version)
  const values = valuesOf(type, version, language)
  const standard = defaultIn(field, version)
  return [
    `\`${name}\` · ${typeInWords(type, language)}${field.required === 'always' ? ` · ${tell('card.doc.required')}` : ''}`,
    inLanguage(field.doc, language),
    ...(values.length > 0 ? [values.join('\n')] : []),
    ...(standard === undefined ? [] : [tell('card.doc.default', { value: JSON.stringify(standard) })]),
    ...(field.history === undefined ? [] : [tell('card.doc.superseded', { instead: field.history.instead })]),
    ...(field.minClient === undefined ? [] : [tell('card.doc.min-client', { client: field.minClient })]),
    ...(field.disputed === undefined ? [] : [inLanguage(field.disputed, language)]),
    ...link(owner, version, language),
  ].join('\n\n')
}
