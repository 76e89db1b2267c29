import type { CardVersion, FieldType } from '@shared/card/catalogue/model'
import { componentsAt, entryOfTag, objectNamed } from '@shared/card/catalogue/read-catalogue'
import { sampleOf } from '@shared/card/catalogue/snippets'
import type { JsonValue } from '@shared/json-value'

const anything: readonly JsonValue[] = [null, '', {}, [], '${x}', 5, true, 'x', [null], [{}], { x: 1 }]

function around(min: number | undefined, max: number | undefined): readonly number[] {
  const [low, high] = [min ?? 0, max ?? 1000]
  return [low, low - 1, low + 0.5, low - 0.5, high, high + 1, high + 0.5, high - 0.5]
}

/** Values at, just within and just beyond what a field takes: for it, or almost. */
export function nearValues(type: FieldType, version: CardVersion): readonly JsonValue[] {
  return [...ofType(type, version), ...anything]
}

function ofType(type: FieldType, version: CardVersion): readonly JsonValue[] {
  const pixels = (bounds: { readonly min: number; readonly max?: number }): string[] =>
    around(bounds.min, bounds.max).flatMap((length) => [`${length}px`, `${length}`, `0${length} PX`])

  switch (type.is) {
    case 'text':
      return [1, 20, 21, type.maxChars ?? 1, (type.maxChars ?? 1) + 1]
        .map((length) => '字'.repeat(length))
        .concat(
          'a_1',
          'https://example.com/a',
          'WWW.x.com',
          'a.PNG',
          'b.png?',
          'data:image/png;base64,x',
          'img_v3_x',
          'local_img_0123456789abcdef',
          ' Local_IMG_x',
        )
    case 'number':
      return [...around(type.min, type.max), ...(type.oneOf ?? []), '5']
    case 'boolean':
      return [true, false, 'true', 1]
    case 'enum':
      return type.values.flatMap(({ value }) => [value, value.toUpperCase(), `${value}s`])
    case 'colour':
      return [
        ...(type.words ?? []),
        'blue',
        'grey',
        'neutral',
        'sunflower',
        'red-50',
        '#fff',
        'light_grey',
        'rgba(1,2,3,1)',
        'rgba(0,0,256,1)',
      ]
    case 'length': {
      const percents = around(type.percent?.min ?? 0, type.percent?.max ?? 100).map((length) => `${length}%`)
      return [...(type.words ?? []).map(({ value }) => value), ...pixels(type.px), ...percents]
    }
    case 'spacing':
      return pixels(type.px).flatMap((one) => [
        one,
        `0 ${one}`,
        `${one} 1px 1px`,
        `1px 1px ${one} 0`,
        `1,${one}`,
      ])
    case 'size':
      return [
        ...(type.words ?? []).map(({ value }) => value),
        ...pixels(type.px).flatMap((one) => [one, `2px ${one}`]),
      ]
    case 'text-size':
      return [...(type.words ?? []), 'normal', 'huge']
    case 'object':
      return [sampleOf(objectNamed(type.name), version, 'zh')]
    case 'variant':
      return Object.entries(type.of).flatMap(([value, name]) => [
        { [type.by]: value },
        { ...sampleOf(objectNamed(name), version, 'zh'), [type.by]: value },
        { ...sampleOf(objectNamed(name), version, 'zh'), [type.by]: `${value}s` },
      ])
    case 'tagged': {
      const parts = [
        ...type.tags,
        ...(type.unsure ?? []),
        'plain_text',
        'lark_md',
        'markdown',
        'standard_icon',
        'br',
      ]
      return [
        ...parts.flatMap((tag) => {
          const entry = entryOfTag(tag)
          return entry === undefined ? [] : [sampleOf(entry, version, 'zh'), { tag }]
        }),
        ...[type.maxChars ?? 1, (type.maxChars ?? 1) + 1].map((length) => ({
          tag: 'plain_text',
          content: '字'.repeat(length),
        })),
        { tag: '', content: '' },
        { content: '' },
        { content: 'x' },
      ]
    }
    case 'component':
      return [
        ...componentsAt(type.place, version),
        ...componentsAt('root', version),
        ...componentsAt('form', version),
      ].map((entry) => sampleOf(entry, version, 'zh'))
    case 'list': {
      const items = nearValues(type.of, version)
      const [first = null] = items
      const counts = [type.min ?? 0, (type.min ?? 1) - 1, type.max ?? 2, (type.max ?? 2) + 1].filter(
        (count) => count >= 0,
      )
      return [
        ...items.map((item) => [item]),
        ...counts.map((count) => Array.from({ length: count }, () => first)),
      ]
    }
    case 'map':
      return nearValues(type.of, version).flatMap((value) => [{ zh_cn: value }, { xx_yy: value }])
    case 'free':
      return [{ a: [1, { b: null }] }]
    case 'either':
      return type.of.flatMap((one) => ofType(one, version))
    case 'constant':
      return [type.value, `${type.value}s`]
  }
}
