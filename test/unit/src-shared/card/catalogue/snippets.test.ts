// Monaco's own parser of snippets: it decides what the text means.
import { SnippetParser } from 'monaco-editor/editor/contrib/snippet/browser/snippetParser.js'
import { describe, expect, it } from 'vitest'
import { components } from '@shared/card/catalogue/components'
import { words } from '@shared/card/catalogue/fields'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { objects } from '@shared/card/catalogue/objects'
import { sampleOf, snippetText } from '@shared/card/catalogue/snippets'

const entries: readonly CatalogueEntry[] = [...Object.values(components), ...Object.values(objects)]
const all = entries.flatMap((entry) => entry.versions.map((version) => ({ entry, version })))

/** A `div` whose snippet holds all that JSON or snippets could misread. */
const tricky: CatalogueEntry = {
  ...components.div,
  snippet: {
    '1.0': {
      text: { tag: 'lark_md', content: words('费用 ${n}\n“\\”', 'costs ${n}\n"\\"') },
      plain: '$1 }',
      list: [1, true, words('末', 'last')],
      none: [],
      empty: {},
    },
  },
}

describe('sampleOf', () => {
  it('is written in the language asked for, and begins with the tag', () => {
    expect(sampleOf(components.text_tag, '1.0', 'zh')).toEqual({
      tag: 'text_tag',
      text: { tag: 'plain_text', content: '重要' },
      color: 'blue',
    })
    expect(sampleOf(components.text_tag, '2.0', 'en')).toMatchObject({ text: { content: 'Important' } })
    expect(Object.keys(sampleOf(components.img, '1.0', 'en'))[0]).toBe('tag')
  })

  it('of an object has no tag', () => {
    expect(sampleOf(objects.url, '1.0', 'en')).toEqual({ url: 'https://example.com' })
  })

  it('of an entry without a snippet is its tag alone, or empty', () => {
    expect(sampleOf(components.hr, '2.0', 'zh')).toEqual({ tag: 'hr' })
    expect(sampleOf(components.note, '2.0', 'zh')).toEqual({ tag: 'note' })
    expect(sampleOf(objects['config.style'], '1.0', 'zh')).toEqual({})
  })
})

describe('snippetText', () => {
  it('makes a tab stop of each text to fill in, in order', () => {
    expect(snippetText(components.text_tag, '1.0', 'en')).toBe(
      [
        '{',
        '  "tag": "text_tag",',
        '  "text": {',
        '    "tag": "plain_text",',
        '    "content": "${1:Important}"',
        '  },',
        '  "color": "blue"',
        '}',
      ].join('\n'),
    )
    expect(snippetText(components.img_combination, '1.0', 'en')).toMatch(/\$\{1:[^]*\$\{2:/)
  })

  it('is indented as asked', () => {
    expect(snippetText(components.hr, '1.0', 'en', '\t')).toBe('{\n\t"tag": "hr"\n}')
  })

  it('keeps what means something in JSON or in snippets literal', () => {
    const inserted = new SnippetParser().parse(snippetText(tricky, '1.0', 'en'))
    expect(JSON.parse(inserted.toString())).toEqual({
      tag: 'div',
      text: { tag: 'lark_md', content: 'costs ${n}\n"\\"' },
      plain: '$1 }',
      list: [1, true, 'last'],
      none: [],
      empty: {},
    })
    expect(inserted.placeholders).toHaveLength(2)
  })

  it.each(all)('of $version $entry.name inserts its sample', ({ entry, version }) => {
    for (const language of ['zh', 'en'] as const) {
      const inserted = new SnippetParser().parse(snippetText(entry, version, language))
      expect(JSON.parse(inserted.toString())).toEqual(sampleOf(entry, version, language))
    }
  })
})
