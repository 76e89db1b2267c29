import { describe, expect, it } from 'vitest'
import { colourNames, headerTemplates, isTagColour } from '@shared/card/catalogue/colours'
import { components } from '@shared/card/catalogue/components'
import { codeLanguages, isCodeLanguage } from '@shared/card/catalogue/code-languages'
import { iconLibrary } from '@shared/card/catalogue/icon-library'
import {
  commonIcons,
  iconTakesColour,
  iconTokens,
  iconWords,
  isKnownIconToken,
} from '@shared/card/catalogue/icon-tokens'
import { cardLanguages, languageNames } from '@shared/card/catalogue/languages'
import {
  bothVersions,
  type CardVersion,
  type CatalogueEntry,
  type Field,
  type FieldType,
  type Place,
  type Words,
} from '@shared/card/catalogue/model'
import { objects } from '@shared/card/catalogue/objects'
import {
  componentsAt,
  defaultIn,
  entryOfTag,
  fieldIsIn,
  fieldsIn,
  objectNamed,
  typeIn,
} from '@shared/card/catalogue/read-catalogue'
import { sampleOf } from '@shared/card/catalogue/snippets'
import { isTextSizeName } from '@shared/card/catalogue/text-sizes'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'
import { entryFor, looksLike, meantType } from '@shared/card/walk-card'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'

const byTag: Readonly<Record<string, CatalogueEntry>> = components
const byName: Readonly<Record<string, CatalogueEntry>> = objects
const documented = [...Object.values(byTag), ...Object.values(byName)]
const named = documented.map((entry) => [entry.name, entry] as const)

/** Every type inside a type, itself included. */
function typesIn(type: FieldType): readonly FieldType[] {
  switch (type.is) {
    case 'list':
    case 'map':
      return [type, ...typesIn(type.of)]
    case 'either':
      return [type, ...type.of.flatMap(typesIn)]
    default:
      return [type]
  }
}

function typesOf(field: Field): readonly FieldType[] {
  return bothVersions.filter((version) => fieldIsIn(field, version)).flatMap((v) => typesIn(typeIn(field, v)))
}

/** Every field of the catalogue with its name, as `img.size`. */
const fields = documented.flatMap((entry) =>
  Object.entries(entry.fields).map(([name, field]) => [`${entry.name}.${name}`, field, entry] as const),
)

/** Whether a value may stand in a field of this type, as far as the type alone can say. */
function fits(value: JsonValue, type: FieldType, version: CardVersion): boolean {
  if (!looksLike(value, type)) return false
  if (typeof value === 'number' && type.is === 'number') {
    const { min = -Infinity, max = Infinity, oneOf } = type
    return value >= min && value <= max && (oneOf?.includes(value) ?? true)
  }
  if (type.is === 'either') return type.of.some((one) => fits(value, one, version))
  if (typeof value !== 'string') return true
  const isWord = (words: readonly { value: string; versions?: readonly CardVersion[] }[] = []): boolean =>
    words.some((one) => one.value === value && (one.versions?.includes(version) ?? true))

  switch (type.is) {
    case 'enum':
      return isWord(type.values)
    case 'constant':
      return type.value === value
    case 'text-size':
      return isTextSizeName(value)
    case 'colour':
      if (type.words?.includes(value) === true) return true
      if (type.set === 'tag') return isTagColour(value)
      return (type.set === 'header' ? (headerTemplates as readonly string[]) : colourNames).includes(value)
    case 'length':
    case 'size':
      return isWord(type.words) || /^\d+(?:px|%)(?: \d+px)?$/.test(value)
    case 'spacing':
      return type.counts.includes(value.split(' ').length as 1) && /^-?\d+px(?: -?\d+px)*$/.test(value)
    default:
      return true
  }
}

/** What is wrong with an object by its entry: members it doesn't know, or whose value doesn't fit, or that lack. */
function faults(value: JsonObject, entry: CatalogueEntry, version: CardVersion, at: string): string[] {
  const isThere = (name: string): boolean => value[name] !== undefined
  const missing = fieldsIn(entry, version)
    .filter(([name, { required }]) => {
      if (isThere(name) || required === undefined || required === 'in-form') return false
      return required === 'always' || !required.unless.some(isThere)
    })
    .map(([name]) => `${at}/${name} is missing`)

  const wrong = Object.entries(value).flatMap(([name, one]) => {
    const field = entry.fields[name]
    if (field === undefined)
      return name === 'tag' && entry.kind !== 'object' ? [] : [`${at}/${name} is unknown`]
    if (!fieldIsIn(field, version)) return [`${at}/${name} is of the other version`]
    return faultsOfValue(one, typeIn(field, version), version, `${at}/${name}`)
  })
  return [...missing, ...wrong]
}

function faultsOfValue(value: JsonValue, wanted: FieldType, version: CardVersion, at: string): string[] {
  const type = meantType(value, wanted)
  if (!fits(value, type, version)) return [`${at} does not fit`]
  if (type.is === 'list' && Array.isArray(value)) {
    return value.flatMap((item, index) => faultsOfValue(item, type.of, version, `${at}/${index}`))
  }
  if (type.is === 'map' && isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, one]) => faultsOfValue(one, type.of, version, `${at}/${key}`))
  }
  if (type.is === 'tagged' && isJsonObject(value) && !type.tags.some((tag) => tag === value.tag)) {
    return [`${at} has the wrong tag`]
  }
  const entry = entryFor(value, type)
  return entry === undefined ? [] : faults(value as JsonObject, entry, version, at)
}

describe('entries', () => {
  it('are found by their own name', () => {
    for (const [tag, entry] of Object.entries(byTag)) expect(entry.name).toBe(tag)
    for (const [name, entry] of Object.entries(byName)) expect(entry.name).toBe(name)
    expect(entryOfTag('div')).toBe(components.div)
    expect(objectNamed('card')).toBe(objects.card)
  })

  it('of unknown tags and objects do not exist', () => {
    expect(entryOfTag('divider')).toBeUndefined()
    expect(entryOfTag('constructor')).toBeUndefined()
    expect(() => objectNamed('constructor')).toThrow('constructor')
  })

  it('carry a tag exactly where they are no object', () => {
    for (const entry of Object.values(byTag)) expect(entry.kind).not.toBe('object')
    for (const entry of Object.values(byName)) expect(entry.kind).toBe('object')
  })

  it.each(named)('%s says what it is in both languages', (_, entry) => {
    for (const words of [entry.title, entry.doc]) {
      expect(words.zh.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
      expect(words.zh).not.toBe(words.en)
    }
  })

  it.each(named)('%s speaks of versions that it has only', (_, entry) => {
    const said = [entry.placement, entry.snippet, entry.page].flatMap((one) => Object.keys(one ?? {}))
    expect(said.filter((version) => !entry.versions.includes(version as CardVersion))).toEqual([])
    for (const field of Object.values(entry.fields)) {
      const both = (field.versions ?? entry.versions).filter((version) => entry.versions.includes(version))
      expect(both).not.toEqual([])
    }
  })

  it('stand among components if they are components, and only then', () => {
    for (const entry of Object.values(byTag)) {
      const isComponent = entry.kind !== 'part' && entry.name !== 'column'
      for (const version of entry.versions) {
        const places = entry.placement?.[version]
        if (isComponent) expect([entry.name, places?.in.length]).not.toEqual([entry.name, undefined])
        else expect((places?.in ?? []).filter((place) => place !== 'note')).toEqual([])
      }
    }
    for (const entry of Object.values(byName)) expect(entry.placement).toBeUndefined()
  })
})

describe('fields', () => {
  it.each(fields)('%s says what it does in both languages', (_, field) => {
    const texts: Words[] = [field.doc, ...(field.disputed === undefined ? [] : [field.disputed])]
    for (const type of typesOf(field)) {
      if (type.is === 'enum') texts.push(...type.values.map(({ doc }) => doc))
      if ((type.is === 'length' || type.is === 'size') && type.words !== undefined)
        texts.push(...type.words.map(({ doc }) => doc))
    }
    for (const words of texts) {
      expect(words.zh).toMatch(/\S/)
      expect(words.en).toMatch(/\S/)
      expect(words.en).not.toMatch(/\p{Script=Han}/u)
    }
    expect(field.doc.zh).toMatch(/\p{Script=Han}/u)
  })

  it.each(fields)('%s names objects, tags and fields that exist', (_, field, entry) => {
    for (const type of typesOf(field)) {
      if (type.is === 'object') expect(() => objectNamed(type.name)).not.toThrow()
      if (type.is === 'variant') {
        for (const name of Object.values(type.of)) expect(objectNamed(name).fields).toHaveProperty(type.by)
      }
      if (type.is === 'tagged') {
        for (const tag of [...type.tags, ...(type.unsure ?? [])]) expect(entryOfTag(tag)?.name).toBe(tag)
      }
    }
    const { required } = field
    const others = typeof required === 'object' ? required.unless : []
    for (const other of others) expect(entry.fields).toHaveProperty([other])
    if (field.onlyWith !== undefined) expect(entry.fields).toHaveProperty([field.onlyWith.field])
  })

  it.each(fields.filter(([, field]) => field.default !== undefined))(
    '%s has a default that fits',
    (_, field) => {
      for (const version of bothVersions.filter((one) => fieldIsIn(field, one))) {
        expect(fits(defaultIn(field, version)!, typeIn(field, version), version)).toBe(true)
      }
    },
  )
})

describe('places', () => {
  const places: Readonly<Record<Place, readonly CardVersion[]>> = {
    root: ['1.0', '2.0'],
    action: ['1.0'],
    column_set: ['1.0', '2.0'],
    column: ['1.0', '2.0'],
    form: ['1.0', '2.0'],
    interactive_container: ['1.0', '2.0'],
    collapsible_panel: ['1.0', '2.0'],
    extra: ['1.0'],
    note: ['1.0'],
    checker: ['1.0', '2.0'],
  }

  it('are named in versions that have them, and once', () => {
    for (const { name, placement } of documented) {
      for (const version of bothVersions) {
        const { in: sure = [], unsure = [] } = placement?.[version] ?? {}
        const all = [...sure, ...unsure]
        expect([name, all.filter((place) => !places[place].includes(version))]).toEqual([name, []])
        expect(new Set(all).size).toBe(all.length)
      }
    }
  })

  it('offer what may stand there', () => {
    const tagsAt = (place: Place, version: CardVersion): string[] =>
      componentsAt(place, version).map(({ name }) => name)
    expect(tagsAt('note', '1.0').sort()).toEqual([
      'custom_icon',
      'img',
      'lark_md',
      'plain_text',
      'standard_icon',
    ])
    expect(tagsAt('root', '2.0')).toContain('markdown')
    expect(tagsAt('root', '2.0')).not.toContain('note')
    expect(tagsAt('form', '1.0')).not.toContain('div')
    expect(tagsAt('column', '1.0')).toContain('img_combination')
  })
})

describe('snippets', () => {
  const withSnippet = documented.flatMap((entry) =>
    entry.versions.filter((version) => entry.snippet?.[version]).map((version) => ({ entry, version })),
  )

  it('exist for all that can be inserted', () => {
    const without = documented
      .filter(({ kind }) => kind !== 'object')
      .flatMap((entry) =>
        entry.versions
          .filter((version) => !entry.snippet?.[version])
          .map((version) => `${version} ${entry.name}`),
      )
    expect(without).toEqual([])
  })

  it.each(withSnippet)(
    '$version $entry.name has known members, and all that are required',
    ({ entry, version }) => {
      for (const language of ['zh', 'en'] as const) {
        expect(faults(sampleOf(entry, version, language), entry, version, '')).toEqual([])
      }
    },
  )
})

describe('undocumented tags', () => {
  it('are known as such, take any member, and are never offered', () => {
    const offered = new Set(bothVersions.flatMap((version) => componentsAt('root', version)))
    for (const [tag, entry] of Object.entries(undocumentedTags)) {
      expect(entryOfTag(tag)).toBe(entry)
      expect(entry).toMatchObject({ name: tag, open: true })
      expect(entry.undocumented).toBeDefined()
      expect(byTag).not.toHaveProperty([tag])
      expect(offered.has(entry)).toBe(false)
    }
    expect(entryOfTag('video')?.undocumented).toBe(true)
    expect(entryOfTag('code_block')?.undocumented).toBe('read-back')
  })
})

describe('word lists', () => {
  it('name every language', () => {
    expect(Object.keys(languageNames)).toEqual([...cardLanguages])
  })

  it('hold icons that say how they are drawn, each once', () => {
    expect(new Set(iconLibrary).size).toBe(iconLibrary.length)
    for (const token of iconLibrary)
      expect(token).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*_(?:outlined|filled|colorful)$/)
    expect(Object.keys(commonIcons).filter((token) => !iconLibrary.includes(token))).toEqual([])
    expect(iconTokens).toHaveLength(iconLibrary.length)
    expect(iconTokens[0]).toBe('info_outlined')
    expect(iconWords('bell_outlined')).toEqual({ zh: '铃铛', en: 'Bell' })
    expect(iconWords('h1_outlined')).toBeUndefined()
    expect(isKnownIconToken('calendar-31_filled')).toBe(true)
    expect(isKnownIconToken('calendar-32_filled')).toBe(false)
    expect(isKnownIconToken('toString')).toBe(false)
    expect(iconTakesColour('bell_filled')).toBe(true)
    expect(iconTakesColour('calendar_colorful')).toBe(false)
  })

  it('hold code languages, in any case of letters', () => {
    expect(new Set(codeLanguages).size).toBe(codeLanguages.length)
    expect(isCodeLanguage('Python')).toBe(true)
    expect(isCodeLanguage('mermaid')).toBe(false)
  })
})
