import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CardPageRequest } from '@shared/card-page'
import { languagesInCard } from '@shared/card/languages-in-card'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { componentFor } from '../../../../../src-renderer/preview/card-components'
import { drawCardPage } from '../../../../../src-renderer/preview/card-page/draw-card-page'
import { importScript } from '../../../scripts/import-script'

interface VisibleTexts {
  readonly missingWords: (card: unknown, locale: string, html: string) => string[]
}

const { missingWords } = await importScript<VisibleTexts>('measure/visible-texts.mjs')
const folder = 'examples/cards'
const examples = readdirSync(folder).map((name): [string, JsonObject] => [
  name,
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject,
])

const frame = {
  title: 'Office move',
  file: 'office-move.pushcard',
  madeAt: '2026-11-29 18:40 (UTC+08:00)',
  errors: 0,
}

function draw(card: JsonValue, request: Partial<CardPageRequest> = {}) {
  return drawCardPage(
    { card, theme: 'system', width: 'pc', locale: 'zh_cn', language: 'en', frame, ...request },
    '.card-preview{color:red}',
  )
}

/** Drops what only a browser decides: of two colours, the one for a theme is left. */
function resolved(html: string, theme: 'light' | 'dark'): string {
  const [, body = ''] = html.split('<body>')
  const side = theme === 'light' ? '$1' : '$2'
  return body
    .replace(
      /var\(--card-if-light, ((?:[^()]|\([^()]*\))*)\) var\(--card-if-dark, ((?:[^()]|\([^()]*\))*)\)/g,
      side,
    )
    .replaceAll('data-theme="system"', `data-theme="${theme}"`)
}

function expectHarmless(html: string): void {
  // What the window lays over its preview is none of the card's.
  expect(html).not.toMatch(/component-tree|component-label|problem-mark|anchor-name: --preview/)
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  expect(tags.filter((tag) => /^<(script|iframe|object|embed|base|link)\b/i.test(tag))).toEqual([])
  // Values are in quotes, and a quote in a value is written as an entity.
  const names = tags.flatMap((tag) => tag.replace(/"[^"]*"/g, '').match(/\s[^\s=>]+(?==|\s|>)/g) ?? [])
  expect(names.filter((name) => /^\s(on|srcdoc|formaction|ping)/i.test(name))).toEqual([])
  const loaded = tags.flatMap((tag) => tag.match(/\s(?:src|srcset|poster|data|action)="([^"]*)"/gi) ?? [])
  expect(loaded.filter((attribute) => !attribute.includes('="data:image/'))).toEqual([])
  expect(tags.filter((tag) => /style="[^"]*(url\(|@import|expression)/i.test(tag))).toEqual([])
  const addresses = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses.filter((address) => !/^(https?:\/\/|tel:)/i.test(address ?? ''))).toEqual([])
}

describe('a card as a page', () => {
  it.each(examples)('%s: in every language, all its text and nothing that acts', async (_name, card) => {
    for (const locale of [...languagesInCard(card), 'zh_cn'] as const) {
      const { html, unsupported, components } = await draw(card, { locale })
      expectHarmless(html)
      expect(components).toBeGreaterThan(0)
      // What has no component yet cannot have its text; the registry's own test counts those.
      if (unsupported.length === 0) expect(missingWords(card, locale, html)).toEqual([])
    }
  })

  it.each(examples)(
    '%s: a page for both themes is the one of either, once a browser has chosen',
    async (_name, card) => {
      const { html } = await draw(card)
      for (const theme of ['light', 'dark'] as const) {
        expect(resolved(html, theme)).toBe(resolved((await draw(card, { theme })).html, theme))
      }
    },
  )

  it('counts what is drawn and names what cannot be', async () => {
    const text = { tag: 'div', text: { tag: 'plain_text', content: 'data-tag="img"' } }
    const page = await draw({ elements: [text, text, { tag: 'hologram' }, { tag: 'hologram' }] })
    expect(page).toMatchObject({ components: 4, unsupported: ['hologram'] })
    expect(componentFor('hologram')).toBeUndefined()
  })

  it('says what it is, from which file, when, and that Feishu decides', async () => {
    const { html } = await draw({ elements: [] })
    expect(html).toContain('<title>Office move</title>')
    for (const words of ['office-move.pushcard', frame.madeAt, 'Feishu’s own client decides'])
      expect(html).toContain(words)
    expect(html).not.toContain('Errors in this card')
  })

  it('tells how many errors the card has', async () => {
    const { html } = await draw({ elements: [] }, { frame: { ...frame, errors: 3 }, language: 'zh-CN' })
    expect(html).toContain('有 3 处错误')
  })

  it('calls a push without a name by what it is', async () => {
    const { html } = await draw({ elements: [] }, { frame: { ...frame, title: ' ' } })
    expect(html).toContain('<title>Preview of a push</title>')
  })

  it('without a frame, is the card alone', async () => {
    const { html } = await drawCardPage(
      { card: { elements: [{ tag: 'hr' }] }, theme: 'dark', width: 'phone', locale: 'zh_cn', language: 'en' },
      '',
    )
    expect(html).not.toContain('<footer')
    expect(html).toContain('data-width="phone"')
    expect(html).toContain('<meta name="color-scheme" content="dark">')
    expect(html).not.toContain('prefers-color-scheme')
  })

  it('holds the pictures that it is given, and names those that it is not', async () => {
    const picture = (name: string) => ({ src: `data:image/png;base64,${name}`, width: 8, height: 6 })
    const card = {
      elements: [
        { tag: 'img', img_key: 'img_here', alt: { tag: 'plain_text', content: '' } },
        { tag: 'img', img_key: 'img_elsewhere', alt: { tag: 'plain_text', content: '' } },
        {
          tag: 'chart',
          chart_spec: { type: 'bar', data: { values: [{ x: 'May', y: 512 }] }, xField: 'x', yField: 'y' },
        },
      ],
    }
    const images = new Map([['img_here', picture('AAAA')]])
    const { html } = await draw(card, {
      images,
      charts: new Map([['/elements/2', { ...picture('BBBB'), darkSrc: picture('CCCC').src }]]),
    })
    expectHarmless(html)
    for (const text of [
      'src="data:image/png;base64,AAAA"',
      'src="data:image/png;base64,BBBB"',
      'srcset="data:image/png;base64,CCCC"',
      'img_elsewhere',
    ])
      expect(html).toContain(text)
    // Without a picture, and for who cannot see it, a chart is its data.
    expect((await draw(card)).html).toContain('512')
  })

  it('allows itself nothing but its own styles and pictures', async () => {
    const { html } = await draw({ elements: [] })
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  })
})

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onload='x' style='background:url(//x.test)'`

describe('a hostile card', () => {
  it.each<[string, JsonValue]>([
    [
      'texts',
      {
        header: { title: { tag: 'plain_text', content: evil } },
        elements: [
          { tag: 'div', text: { tag: 'lark_md', content: evil } },
          { tag: 'markdown', content: evil },
        ],
      },
    ],
    ['tags', { elements: [{ tag: evil }, { tag: 'constructor' }, { tag: '__proto__' }] }],
    [
      'addresses',
      {
        card_link: { url: 'javascript:alert(1)' },
        elements: [
          {
            tag: 'markdown',
            content: '[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd)',
          },
          { tag: 'button', url: 'javascript:alert(1)', text: { tag: 'plain_text', content: 'x' } },
        ],
      },
    ],
    [
      'styles',
      {
        schema: '2.0',
        config: {
          style: { color: { c: { light_mode: 'red;background:url(//x.test)', dark_mode: 'url(//x.test)' } } },
        },
        body: {
          elements: [
            {
              tag: 'column_set',
              background_style: 'c',
              margin: '1px;position:fixed',
              columns: [{ tag: 'column', padding: 'url(x)', elements: [] }],
            },
          ],
        },
      },
    ],
    [
      'wrong types',
      {
        header: [],
        config: 3,
        elements: [
          null,
          1,
          'x',
          [],
          { tag: 'div', text: [] },
          { tag: 'column_set', columns: 'x' },
          { tag: 'img', img_key: {} },
        ],
      },
    ],
    ['no card', 'a text'],
    ['languages', { i18n_elements: { [evil]: [{ tag: 'markdown', content: evil }] } }],
  ])('%s stay harmless', async (_what, card) => {
    const page = await draw(card, { frame: { ...frame, title: evil, file: evil, madeAt: evil } })
    expectHarmless(page.html)
  })

  it('lists only addresses of the web', async () => {
    const button = (url: string): JsonValue => ({
      tag: 'button',
      url,
      text: { tag: 'plain_text', content: 'Go' },
    })
    const { html } = await draw({
      elements: [{ tag: 'action', actions: [button('https://example.com/a'), button('javascript:x')] }],
    })
    expect(html).toMatch(/Go<br[^>]*><a href="https:\/\/example\.com\/a" rel="noopener noreferrer nofollow"/)
    expect(html).not.toContain('javascript:x')
  })

  it('deep nesting ends', async () => {
    let nested: JsonValue = { tag: 'hr' }
    for (let depth = 0; depth < 150; depth++)
      nested = { tag: 'column_set', columns: [{ tag: 'column', elements: [nested] }] }
    expectHarmless((await draw({ elements: [nested] })).html)
  })
})
