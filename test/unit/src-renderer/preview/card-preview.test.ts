// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { previewBounds } from '../../../../src-renderer/preview/preview-bounds'
import { loadRareComponents } from '../../../../src-renderer/preview/card-components'
import CardPreview from '../../../../src-renderer/preview/CardPreview.vue'
import { shareStructure } from '@shared/card/share-structure'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { everything, second } from './sample-cards'

await loadRareComponents()

type Props = InstanceType<typeof CardPreview>['$props'] & Record<string, unknown>

function show(card: unknown, more: Partial<Record<string, unknown>> = {}): VueWrapper {
  const props = {
    card,
    stale: false,
    theme: 'light',
    width: 'pc',
    locale: 'zh_cn',
    language: 'zh-CN',
    ...more,
  }
  return mount(CardPreview, { props: props as unknown as Props, attachTo: document.body })
}

const v1 = (...elements: JsonValue[]): JsonObject => ({ elements })
const at = (wrapper: VueWrapper, pointer: string): ReturnType<VueWrapper['get']> =>
  wrapper.get(`[data-pointer="${pointer}"]`)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the root', () => {
  it('carries its handles', async () => {
    const wrapper = show(everything)
    const root = wrapper.get('[data-testid="preview"]')
    expect(root.attributes()).toMatchObject({
      'data-stale': 'false',
      'data-theme': 'light',
      'data-width': 'pc',
    })
    await wrapper.setProps({ stale: true, theme: 'dark', width: 'phone' })
    expect(root.attributes()).toMatchObject({
      'data-stale': 'true',
      'data-theme': 'dark',
      'data-width': 'phone',
    })
  })

  it('keeps the card while it is stale, and says why', () => {
    const wrapper = show(v1({ tag: 'markdown', content: 'still here' }), {
      stale: true,
      staleMessage: { key: 'card.syntax-trailing-comma' },
      staleLine: 7,
    })
    expect(wrapper.get('[role="status"]').text()).toContain('第 7 行')
    expect(wrapper.get('[role="status"]').text()).toContain('逗号')
    expect(wrapper.text()).toContain('still here')
  })

  it('leads to what is broken while it is stale', async () => {
    const wrapper = show(v1(), { stale: true, staleLine: 7 })
    await wrapper.get('[role="status"] button').trigger('click')
    expect(wrapper.emitted('show-broken')).toHaveLength(1)
  })

  it.each([
    [undefined, '还没有可预览的卡片'],
    [{}, '还没有可预览的卡片'],
    [{ type: 'template', data: {} }, '模板'],
    [[], '不是一张卡片'],
    ['x', '不是一张卡片'],
    [null, '不是一张卡片'],
  ])('says what there is instead of a card: %j', (card, expected) => {
    const wrapper = show(card)
    expect(wrapper.text()).toContain(expected)
    expect(wrapper.find('article').exists()).toBe(false)
  })
})

describe('every component', () => {
  it('carries its pointer and tag, down to those inside others', () => {
    const wrapper = show(everything)
    const found = wrapper
      .findAll('[data-pointer]')
      .map((part) => [part.attributes('data-pointer'), part.attributes('data-tag')])
    expect(found).toEqual([
      ['/header', 'header'],
      ['/elements/0', 'div'],
      ['/elements/0/extra', 'img'],
      ['/elements/1', 'div'],
      ['/elements/2', 'markdown'],
      ['/elements/3', 'hr'],
      ['/elements/4', 'img'],
      ['/elements/5', 'column_set'],
      ['/elements/5/columns/0', 'column'],
      ['/elements/5/columns/0/elements/0', 'div'],
      ['/elements/5/columns/1', 'column'],
      ['/elements/5/columns/1/elements/0', 'div'],
      ['/elements/6', 'action'],
      ['/elements/6/actions/0', 'button'],
      ['/elements/6/actions/1', 'button'],
      ['/elements/7', 'table'],
      ['/elements/8', 'note'],
    ])
  })

  it('shows its text', () => {
    const shown = show(everything).text()
    for (const text of [
      '停电通知',
      '行政部',
      '紧急',
      '周六',
      '停电',
      '详情',
      '@所有人',
      '时间',
      '九点',
      '整行',
      '一',
      '`原样`',
      '左',
      '右',
      '打开',
      '回传',
      '行政服务台',
    ]) {
      expect(shown).toContain(text)
    }
  })

  it('is drawn in 2.0 as well, a button standing alone', () => {
    const wrapper = show(second)
    expect(at(wrapper, '/body/elements/0').get('h1').text()).toBe('标题')
    expect(at(wrapper, '/body/elements/0').find('blockquote').exists()).toBe(true)
    expect(
      at(wrapper, '/body/elements/0')
        .findAll('td')
        .map((cell) => cell.text()),
    ).toEqual(['1', '2'])
    expect(at(wrapper, '/body/elements/0').attributes('style')).toContain('margin: 4px 0px')
    expect(at(wrapper, '/body/elements/1').element.nodeName).toBe('BUTTON')
  })

  it('that cannot be drawn is named, in both languages', () => {
    const card = v1({ tag: 'made_up' }, { tag: 'hr' }, { tag: '<script>' }, { content: 'x' })
    expect(at(show(card), '/elements/0').text()).toBe('预览暂不支持：made_up')
    const english = show(card, { language: 'en' })
    expect(at(english, '/elements/0').text()).toBe('Unsupported here: made_up')
    expect(at(english, '/elements/2').text()).toBe('Unsupported here: <script>')
    expect(at(english, '/elements/3').text()).toContain('No tag')
  })

  it('of a wrong shape does not harm the others', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const wrong: JsonValue[] = [
      'div',
      'markdown',
      'img',
      'note',
      'column_set',
      'column',
      'action',
      'button',
      'hr',
    ].flatMap((tag) =>
      [null, 7, 'x', [], [null, 3, 'x', []], { a: 1 }].map((value) => ({
        tag,
        text: value,
        fields: value,
        icon: value,
        extra: value,
        content: value,
        elements: value,
        columns: value,
        actions: value,
        img_key: value,
        alt: value,
        size: value,
        width: value,
        weight: value,
        behaviors: value,
        url: value,
        multi_url: value,
        lines: value,
        text_size: value,
        i18n_content: value,
        background_style: value,
        href: value,
      })),
    )
    const wrapper = show({
      config: { style: { color: [], text_size: 7 } },
      header: { title: 7, subtitle: [], text_tag_list: { a: 1 }, icon: 'x', ud_icon: 3, template: {} },
      elements: [...wrong, null, 5, 'x', [], { tag: 'markdown', content: 'the last' }],
    })
    expect(wrapper.text()).toContain('the last')
    expect(warn.mock.calls).toEqual([])
    warn.mockRestore()
  })

  it('that throws becomes a placeholder until it is edited', async () => {
    // Measuring the card reads every value once; drawing it reads this one again.
    let reads = 0
    const broken = {
      tag: 'markdown',
      get content(): string {
        if (++reads > 1) throw new Error('broken on purpose')
        return ''
      },
    }
    const wrapper = show(v1(broken, { tag: 'markdown', content: 'fine' }))
    await nextTick()
    expect(at(wrapper, '/elements/0').text()).toContain('无法显示')
    expect(at(wrapper, '/elements/1').text()).toBe('fine')
    await wrapper.setProps({ card: v1({ tag: 'markdown', content: 'mended' }) })
    expect(at(wrapper, '/elements/0').text()).toBe('mended')
  })
})

describe('the header', () => {
  const header = (value: JsonObject, more = {}): ReturnType<VueWrapper['get']> =>
    at(show({ header: value, elements: [] }, more), '/header')
  const plain = (content: string): JsonObject => ({ tag: 'plain_text', content })

  it('has a band in the colour of its template, and none without one', () => {
    expect(header({ title: plain('x'), template: 'blue' }).attributes('style')).toMatch(
      /background-color: #E0E9FF/i,
    )
    expect(header({ title: plain('x'), template: 'blue' }, { theme: 'dark' }).attributes('style')).toMatch(
      /#173166/i,
    )
    expect(header({ title: plain('x') }).attributes('style') ?? '').not.toContain('background')
    expect(header({ title: plain('x'), template: 'pink' }).attributes('data-template')).toBe('default')
  })

  it('shows three tags at most, those of the language if there are any', () => {
    const tag = (content: string): JsonObject => ({ tag: 'text_tag', text: plain(content), color: 'lime' })
    const tags = { text_tag_list: ['a', 'b', 'c', 'd'].map(tag), title: plain('T') }
    expect(header(tags).text()).toBe('Tabc')
    expect(header({ ...tags, i18n_text_tag_list: { zh_cn: [tag('甲')] } }).text()).toBe('T甲')
  })

  it('shows a subtitle without a title as the title', () => {
    expect(
      header({ subtitle: plain('only') })
        .get('.title')
        .text(),
    ).toBe('only')
  })
})

describe('languages', () => {
  const card = {
    i18n_elements: {
      zh_cn: [{ tag: 'markdown', content: '中文' }],
      en_us: [{ tag: 'markdown', content: 'plain', i18n_content: { en_us: 'English' } }],
    },
  }

  it('follow the locale, pointers included', async () => {
    const wrapper = show(card)
    expect(at(wrapper, '/i18n_elements/zh_cn/0').text()).toBe('中文')
    await wrapper.setProps({ locale: 'en_us' })
    expect(at(wrapper, '/i18n_elements/en_us/0').text()).toBe('English')
  })
})

describe('links', () => {
  it('go nowhere by themselves, and are handed upwards', async () => {
    const wrapper = show(everything)
    const link = at(wrapper, '/elements/0').get('a')
    expect(link.attributes('title')).toBe('https://example.com/d')

    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    link.element.dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
    const middle = new MouseEvent('auxclick', { bubbles: true, cancelable: true })
    link.element.dispatchEvent(middle)
    expect(middle.defaultPrevented).toBe(true)
    await at(wrapper, '/elements/6/actions/0').trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([['https://example.com/d'], ['https://example.com/b']])
  })

  it('of buttons are shown before the click; a callback does nothing', async () => {
    const wrapper = show(everything)
    expect(at(wrapper, '/elements/6/actions/0').attributes('title')).toContain('https://example.com/b')
    const callback = at(wrapper, '/elements/6/actions/1')
    expect(callback.attributes('title')).toContain('推送里不起作用')
    await callback.trigger('click')
    expect(wrapper.emitted('open-link')).toBeUndefined()
  })

  it('follow the device: its own address before the general one', async () => {
    const wrapper = show(second)
    await at(wrapper, '/body/elements/1').trigger('click')
    await wrapper.setProps({ width: 'phone' })
    await at(wrapper, '/body/elements/1').trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([['https://example.com/pc'], ['https://example.com/x']])
  })

  it('inside win over the link of the column and of the card', async () => {
    const wrapper = show({
      card_link: { url: 'https://example.com/card' },
      elements: [
        {
          tag: 'column_set',
          columns: [
            {
              tag: 'column',
              action: { multi_url: { url: 'https://example.com/column' } },
              elements: [{ tag: 'markdown', content: '[x](https://example.com/link) text' }],
            },
          ],
        },
        { tag: 'markdown', content: 'outside' },
      ],
    })
    await wrapper.get('a').trigger('click')
    await at(wrapper, '/elements/0/columns/0/elements/0').trigger('click')
    await at(wrapper, '/elements/1').trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([
      ['https://example.com/link'],
      ['https://example.com/column'],
      ['https://example.com/card'],
    ])
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '//example.com',
    'lark://msgcard/unsupported_action',
    '',
  ])('to %j are none', async (url) => {
    const button = { tag: 'button', text: { tag: 'plain_text', content: 'b' }, url, multi_url: { url } }
    const wrapper = show({
      card_link: { url },
      elements: [
        { tag: 'markdown', content: `[x](${url}) <a href='${url}'>y</a>` },
        { tag: 'action', actions: [button] },
      ],
    })
    expect(wrapper.find('a').exists()).toBe(false)
    await wrapper.get('button').trigger('click')
    await wrapper.get('article').trigger('click')
    expect(wrapper.emitted('open-link')).toBeUndefined()
  })
})

describe('safety', () => {
  it('no card brings in HTML, scripts, or anything that loads', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script><iframe src=x></iframe>'
    const wrapper = show({
      header: { title: { tag: 'plain_text', content: evil } },
      elements: [
        {
          tag: 'markdown',
          content: `${evil} ![x](https://example.com/i.png)`,
          text_size: '1px;background:url(x)',
        },
        {
          tag: 'img',
          img_key: 'https://example.com/i.png',
          alt: { tag: 'plain_text', content: evil },
          corner_radius: 'url(x)',
        },
        {
          tag: 'column_set',
          background_style: 'url(https://example.com)',
          margin: '0;background:url(x)',
          columns: [],
        },
        {
          tag: 'div',
          text: { tag: 'plain_text', content: evil, text_color: 'rgba(0,0,0,1);background:url(x)' },
        },
      ],
    })
    expect(wrapper.findAll('img, script, iframe, link, object, embed, video, audio')).toEqual([])
    expect(wrapper.html()).not.toContain('url(')
    expect(wrapper.text()).toContain('<script>alert(1)</script>')
  })

  it('draws a bounded part of an enormous card, and says so', () => {
    const long = show(
      v1({ tag: 'hr' }, { tag: 'markdown', content: 'x'.repeat(previewBounds.characters + 1) }),
    )
    expect(long.find('hr').exists()).toBe(true)
    expect(long.text()).toContain('预览只显示到这里')
    expect(long.text().length).toBeLessThan(100)
    expect(show(v1({ tag: 'markdown', content: 'x'.repeat(30_000) })).text()).toHaveLength(30_000)
  })

  it('stops at a depth that no card of Feishu reaches', () => {
    const nest = (levels: number): JsonValue =>
      levels === 0
        ? { tag: 'markdown', content: 'bottom' }
        : { tag: 'column_set', columns: [{ tag: 'column', elements: [nest(levels - 1)] }] }
    expect(show(v1(nest(5))).text()).toBe('bottom')
    expect(show(v1(nest(40))).text()).toContain('嵌套太深')
  })
})

describe('an edit', () => {
  it('leaves the elements that did not change untouched, also when one is inserted before them', async () => {
    const wrapper = show(everything)
    const image = at(wrapper, '/elements/4').element
    const hr = at(wrapper, '/elements/3').element

    const next = structuredClone(everything) as { elements: JsonValue[] }
    next.elements.splice(1, 0, { tag: 'markdown', content: 'new' })
    await wrapper.setProps({ card: shareStructure(everything, next) })
    expect(at(wrapper, '/elements/1').text()).toBe('new')
    expect(at(wrapper, '/elements/5').element).toBe(image)
    expect(at(wrapper, '/elements/4').element).toBe(hr)
  })

  it('in place patches the element instead of building it anew', async () => {
    const wrapper = show(v1({ tag: 'markdown', content: 'a' }))
    const before = at(wrapper, '/elements/0').element
    await wrapper.setProps({ card: v1({ tag: 'markdown', content: 'b' }) })
    expect(at(wrapper, '/elements/0').element).toBe(before)
    expect(at(wrapper, '/elements/0').text()).toBe('b')
  })
})
