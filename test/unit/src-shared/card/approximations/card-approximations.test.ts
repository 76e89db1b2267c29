import { describe, expect, it } from 'vitest'
import { cardApproximations } from '@shared/card/approximations/card-approximations'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { say } from '@shared/messages/say'
import { readdirSync, readFileSync } from 'node:fs'

type Found = Record<string, readonly string[]>

/** Pointers by the key of what is said. */
function found(
  card: JsonValue,
  options: { language?: string; hasImage?: (key: string) => boolean } = {},
): Found {
  const all = cardApproximations(card, { language: 'zh_cn', ...options })
  return Object.fromEntries(
    all.map(({ message, pointers }) => [message.key.replace('card.approx-', ''), pointers]),
  )
}

const v1 = (...elements: JsonValue[]): JsonObject => ({ elements })
const v2 = (...elements: JsonValue[]): JsonObject => ({ schema: '2.0', body: { elements } })
const md = (content: string): JsonObject => ({ tag: 'markdown', content })
const at = '/elements/0'

describe('what is approximated', () => {
  it('is nothing in what is no card', () => {
    for (const card of [{}, [], 'x', null, 7, { type: 'template', data: {} }])
      expect(cardApproximations(card, { language: 'zh_cn' })).toEqual([])
  })

  it('is little in a plain card', () => {
    expect(found(v1(md('**x** [y](https://example.com)'), { tag: 'hr' }))).toEqual({ measures: [] })
  })

  const colour = (text_color: string): JsonObject => ({
    tag: 'div',
    text: { tag: 'plain_text', content: 'x', text_color },
  })

  it.each<[string, JsonObject, string, string[]]>([
    ['a shade that is worked out', v1(colour('red-300')), 'colour', [`${at}/text/text_color`]],
    ['such a shade in Markdown', v1(md('<font color="red-300">x</font>')), 'colour', [`${at}/content`]],
    ['a header’s colour', { header: { template: 'red' }, elements: [] }, 'header', ['/header/template']],
    [
      'a header’s tags',
      { header: { text_tag_list: [{ tag: 'text_tag', color: 'red' }, { tag: 'text_tag' }] }, elements: [] },
      'tag-colour',
      ['/header/text_tag_list/0', '/header/text_tag_list/1'],
    ],
    ['a tag in Markdown', v1(md('<text_tag>x</text_tag>')), 'tag-colour', [`${at}/content`]],
    [
      'a laser',
      v1({ tag: 'interactive_container', background_style: 'laser', elements: [] }),
      'laser',
      [`${at}/background_style`],
    ],
    ['a laser button', v2({ tag: 'button', type: 'laser' }), 'laser', ['/body/elements/0/type']],
    [
      'an icon',
      v1({ tag: 'div', icon: { tag: 'standard_icon', token: 'a_outlined' } }),
      'icon',
      [`${at}/icon`],
    ],
    [
      'an icon of a link',
      v1(md("<link icon='chat_outlined' url='https://example.com'>t</link>")),
      'icon',
      [`${at}/content`],
    ],
    ['an image', v1({ tag: 'img', img_key: 'img_1' }), 'image', [`${at}/img_key`]],
    ['an image in Markdown', v1(md('![x](img_1)')), 'image', [`${at}/content`]],
    ['a mosaic', v1({ tag: 'img_combination', img_list: [] }), 'combination', [at]],
    ['a person', v1({ tag: 'person', user_id: 'ou_1' }), 'person', [at]],
    ['people', v1({ tag: 'person_list', persons: [] }), 'person', [at]],
    [
      'people to choose',
      v1({ tag: 'action', actions: [{ tag: 'select_person' }] }),
      'person',
      [`${at}/actions/0`],
    ],
    [
      'people of a table',
      v1({ tag: 'table', columns: [{ name: 'a', data_type: 'persons' }] }),
      'person',
      [at],
    ],
    ['a person in Markdown', v1(md("<person id='ou_1'></person>")), 'person', [`${at}/content`]],
    ['a mention, deep inside', v2(md('> - **<at id=all></at>**')), 'mention', ['/body/elements/0/content']],
    ['an emoji', v1(md('- a\n    - :OK:')), 'emoji', [`${at}/content`]],
    [
      'a time',
      v2(md("<local_datetime millisecond='1'></local_datetime>")),
      'time',
      ['/body/elements/0/content'],
    ],
    ['code', v1(md('```js\nx\n```')), 'code', [`${at}/content`]],
    ['a line break of 2.0', v2(md('a\nb')), 'line-break', ['/body/elements/0/content']],
    ['a chart', v1({ tag: 'chart', chart_spec: {} }), 'chart', [at]],
    ['a table', v1({ tag: 'table', columns: [] }), 'table', [at]],
    [
      'a control',
      v1({ tag: 'action', actions: [{ tag: 'overflow', options: [] }] }),
      'control',
      [`${at}/actions/0`],
    ],
    ['a sound', v2({ tag: 'audio', file_key: 'x' }), 'audio', ['/body/elements/0']],
    [
      'columns that re-flow',
      v1({ tag: 'column_set', flex_mode: 'bisect', columns: [] }),
      'columns',
      [`${at}/flex_mode`],
    ],
    [
      'columns in colour',
      v1({ tag: 'column_set', background_style: 'grey', columns: [] }),
      'set-padding',
      [`${at}/background_style`],
    ],
    ['a panel of 2.0', v2({ tag: 'collapsible_panel', header: {} }), 'panel', ['/body/elements/0']],
    [
      'a direction',
      { schema: '2.0', body: { direction: 'horizontal', elements: [] } },
      'direction',
      ['/body/direction'],
    ],
    [
      'the large spacing of 1.0',
      v1({ tag: 'column_set', horizontal_spacing: 'large', columns: [] }),
      'large',
      [`${at}/horizontal_spacing`],
    ],
    [
      'two addresses',
      { card_link: { url: 'https://example.com', pc_url: 'https://example.com/pc' }, elements: [] },
      'address',
      ['/card_link'],
    ],
    [
      'fallback conditions',
      { fallback: { trigger_conditions: [{ type: 'element_tags', value: ['table'] }] }, elements: [] },
      'fallback',
      ['/fallback'],
    ],
    [
      'streaming',
      { schema: '2.0', config: { streaming_mode: true }, body: { elements: [] } },
      'streaming',
      ['/config/streaming_mode'],
    ],
    ['an undocumented tag', v1({ tag: 'video' }), 'undocumented', [at]],
    ['an unknown tag', v1({ tag: 'made_up' }), 'unknown', [at]],
    [
      'a header by language',
      { i18n_header: { zh_cn: { title: {} } }, elements: [] },
      'i18n-header',
      ['/i18n_header/zh_cn'],
    ],
  ])('includes %s', (_, card, key, pointers) => {
    expect(found(card)[key]).toEqual(pointers)
  })

  it.each<[string, JsonObject, string]>([
    ['a published shade', v1(colour('red-600')), 'colour'],
    ['a colour of the author’s own', v1(colour('brand')), 'colour'],
    ['a header without a colour', { header: { template: 'default' }, elements: [] }, 'header'],
    ['columns in one row', v1({ tag: 'column_set', flex_mode: 'none', columns: [] }), 'columns'],
    [
      'coloured columns that say how much room there is',
      v1({ tag: 'column_set', background_style: 'grey', columns: [{ tag: 'column', padding: '4px' }] }),
      'set-padding',
    ],
    [
      'the large spacing of 2.0',
      v2({ tag: 'column_set', horizontal_spacing: 'large', columns: [] }),
      'large',
    ],
    ['a line break of 1.0', v1(md('a\nb')), 'line-break'],
    ['paragraphs of 2.0', v2(md('a\n\nb')), 'line-break'],
    ['one address', { card_link: { url: 'https://example.com', pc_url: '' }, elements: [] }, 'address'],
    [
      'the key of an icon that has a token',
      v1({ tag: 'div', icon: { tag: 'standard_icon', token: 'a', img_key: 'img' } }),
      'image',
    ],
  ])('leaves out %s', (_, card, key) => {
    expect(found(card)[key]).toBeUndefined()
  })

  it('says each thing once, with all its places', () => {
    expect(found(v1(md(':OK: :OK:'), md(':DONE:'))).emoji).toEqual([
      '/elements/0/content',
      '/elements/1/content',
    ])
    const tags = cardApproximations(v1({ tag: 'video' }, { tag: 'avatar' }, { tag: 'video' }), {
      language: 'zh_cn',
    })
    expect(tags.slice(1).map(({ message, pointers }) => [message.params?.tag, pointers])).toEqual([
      ['video', ['/elements/0', '/elements/2']],
      ['avatar', ['/elements/1']],
    ])
  })

  it('knows which images are there', () => {
    const card = v1({ tag: 'img', img_key: 'img_1' }, { tag: 'img', img_key: 'img_2' }, md('![](img_1)'))
    expect(found(card, { hasImage: (key) => key === 'img_1' }).image).toEqual(['/elements/1/img_key'])
  })

  it('is about what the reader sees', () => {
    const card = { elements: [md(':OK:')], i18n_elements: { zh_cn: [md(':DONE:')], en_us: [md(':OK:')] } }
    expect(found(card, { language: 'en_us' }).emoji).toEqual(['/i18n_elements/en_us/0/content'])
  })

  it('is said in both languages for every example card', () => {
    const folder = new URL('../../../../../examples/cards/', import.meta.url)
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const card = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonValue
      for (const { message } of cardApproximations(card, { language: 'zh_cn' })) {
        for (const language of ['zh-CN', 'en'] as const) expect(say(message, language)).not.toMatch(/\{\w+\}/)
      }
    }
  })
})
