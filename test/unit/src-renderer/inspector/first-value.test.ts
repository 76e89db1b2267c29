import { describe, expect, it } from 'vitest'
import { entryOfTag, fieldsIn, typeIn } from '@shared/card/catalogue/read-catalogue'
import { objects } from '@shared/card/catalogue/objects'
import type { CatalogueEntry, FieldType } from '@shared/card/catalogue/model'
import { firstValue } from '../../../../src-renderer/inspector/first-value'

function typeOf(tag: string, name: string): FieldType {
  const field = fieldsIn(entryOfTag(tag)!, '1.0').find(([one]) => one === name)![1]
  return typeIn(field, '1.0')
}

describe('firstValue', () => {
  it('makes an object that has what it must have', () => {
    const type = typeOf('div', 'fields')
    if (type.is !== 'list') throw new Error('fields is a list')
    const item = firstValue(type.of, '1.0', 'en')
    expect(item).toMatchObject({ text: { tag: expect.any(String) as unknown } })
    expect(firstValue(type, '1.0', 'en')).toEqual([item])
  })

  it('makes a tagged object with its first tag', () => {
    const type: FieldType = { is: 'tagged', tags: ['plain_text', 'lark_md'] }
    expect(firstValue(type, '1.0', 'en')).toMatchObject({ tag: 'plain_text' })
  })

  it('speaks the language of the window', () => {
    const option = typeOf('select_static', 'options')
    const [zh, en] = (['zh-CN', 'en'] as const).map((one) => JSON.stringify(firstValue(option, '1.0', one)))
    expect(zh).not.toBe(en)
    expect(zh).toMatch(/\p{Script=Han}/u)
  })

  it('begins a text empty', () => {
    expect(firstValue({ is: 'text', meaning: 'plain' }, '1.0', 'en')).toBe('')
  })

  it.each<[FieldType, unknown]>([
    [{ is: 'boolean' }, false],
    [{ is: 'number', min: 1 }, 1],
    [{ is: 'enum', values: [{ value: 'a', doc: { zh: '', en: '' } }] }, 'a'],
    [{ is: 'list', of: { is: 'text', meaning: 'url' } }, ['']],
  ])('begins %j with %j', (type, value) => {
    expect(firstValue(type, '1.0', 'en')).toEqual(value)
  })

  it('leaves out nothing that must be there, in whatever object the inspector can add', () => {
    for (const version of ['1.0', '2.0'] as const)
      for (const entry of Object.values<CatalogueEntry>(objects)) {
        const made = firstValue({ is: 'object', name: entry.name }, version, 'en')
        const needed = fieldsIn(entry, version).filter(([, { required }]) => required === 'always')
        expect(Object.keys(made as object), entry.name).toEqual(
          expect.arrayContaining(needed.map(([name]) => name)),
        )
      }
  })
})
