import { describe, expect, it } from 'vitest'
import { linksOfCard } from '../../../../../src-renderer/preview/card-page/links-of-card'

const words = (content: string) => ({ tag: 'plain_text', content })

describe('links of a card', () => {
  it('are those of the card, of buttons in containers and of areas, once each', () => {
    const button = {
      tag: 'button',
      text: words('Sign up'),
      behaviors: [{ type: 'open_url', default_url: 'https://example.com/up' }],
    }
    const card = {
      schema: '2.0',
      card_link: { url: 'https://example.com/all', pc_url: 'https://example.com/pc' },
      body: {
        elements: [
          { tag: 'column_set', columns: [{ tag: 'column', elements: [button, button] }] },
          {
            tag: 'interactive_container',
            behaviors: [{ type: 'open_url', default_url: 'https://example.com/area' }],
            elements: [{ tag: 'markdown', content: 'The plan' }],
          },
        ],
      },
    }
    expect(linksOfCard(card, 'zh_cn', 'pc')).toEqual([
      { label: undefined, isWholeCard: true, url: 'https://example.com/pc' },
      { label: 'Sign up', isWholeCard: false, url: 'https://example.com/up' },
      { label: 'The plan', isWholeCard: false, url: 'https://example.com/area' },
    ])
  })

  it('are not links in texts, callbacks, or what is no address of the web', () => {
    const card = {
      elements: [
        { tag: 'markdown', content: '$a', href: { a: { url: 'https://example.com/a' } } },
        { tag: 'button', text: words('No'), value: { url: 'https://example.com/value' } },
        { tag: 'button', text: words('Bad'), url: 'javascript:alert(1)' },
      ],
    }
    expect(linksOfCard(card, 'zh_cn', 'pc')).toEqual([])
    expect(linksOfCard('x', 'zh_cn', 'pc')).toEqual([])
  })
})
