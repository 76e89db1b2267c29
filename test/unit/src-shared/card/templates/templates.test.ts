// Monaco's own parser of snippets: it decides what the text means.
import { SnippetParser } from 'monaco-editor/editor/contrib/snippet/browser/snippetParser.js'
import { describe, expect, it } from 'vitest'
import { cardBytes } from '@shared/card/card-size'
import { checkCard } from '@shared/card/check-card'
import { words } from '@shared/card/templates/parts'
import { templateCard, templateSnippet, type Template } from '@shared/card/templates/template'
import { templates } from '@shared/card/templates/templates'

const languages = ['zh', 'en'] as const
const named = templates.flatMap((template) =>
  languages.map((language) => ({ name: `${template.id} ${language}`, template, language })),
)

const stopsOf = (snippet: string): readonly unknown[] => new SnippetParser().parse(snippet).placeholders

/** Every text that is drawn, of a card of JSON. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'content' && typeof member === 'string' ? [member] : textsIn(member),
  )
}

describe('the templates that come with the app', () => {
  it('have a name each', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    for (const language of languages)
      expect(new Set(templates.map(({ title }) => title[language])).size).toBe(templates.length)
  })

  it.each(named)(
    '$name is a card without errors and warnings, small enough to push',
    ({ template, language }) => {
      const card = templateCard(template, language)
      const text = JSON.stringify(card, null, 2)

      expect(checkCard(text).filter(({ severity }) => severity !== 'hint')).toEqual([])
      expect(cardBytes(text, card)).toBeLessThan(30 * 1024)
    },
  )

  it.each(named)('$name as a snippet is the same card, with places to fill in', ({ template, language }) => {
    const snippet = templateSnippet(template, language)

    expect(JSON.parse(new SnippetParser().parse(snippet).toString())).toEqual(
      templateCard(template, language),
    )
    expect(stopsOf(snippet).length).toBeGreaterThanOrEqual(3)
  })

  it.each(templates)('$id is Chinese in Chinese, and English in English', (template) => {
    const { title, doc, jobName } = template
    const ideographs = /\p{Script=Han}/u

    for (const said of [title.zh, doc.zh, jobName.zh, ...textsIn(templateCard(template, 'zh'))])
      expect(said).toMatch(ideographs)
    for (const said of [title.en, doc.en, jobName.en, ...textsIn(templateCard(template, 'en'))])
      expect(said).not.toMatch(ideographs)
  })

  it.each(templates)('$id has as many places to fill in in both languages', (template) => {
    expect(stopsOf(templateSnippet(template, 'zh')).length).toBe(
      stopsOf(templateSnippet(template, 'en')).length,
    )
  })

  it.each(named)('$name leaves no mark in the card', ({ template, language }) => {
    for (const text of textsIn(templateCard(template, language)))
      expect(text).not.toMatch(/\{\{|\}\}|[\uE000\uE001]/)
  })
})

describe('templateSnippet', () => {
  const tricky: Template = {
    id: 'tricky',
    title: words('难', 'Tricky'),
    doc: words('难', 'Tricky'),
    jobName: words('难', 'Tricky'),
    card: {
      elements: [
        { tag: 'markdown', content: words('费用 ${{{多少}}}\n“\\”', 'costs ${n} "{{a }b $c\n\\}}" \\') },
      ],
      config: { enable_forward: true, n: 1.5 },
    },
  }

  it.each(languages)('keeps what JSON or snippets could misread (%s)', (language) => {
    const parsed = new SnippetParser().parse(templateSnippet(tricky, language))

    expect(JSON.parse(parsed.toString())).toEqual(templateCard(tricky, language))
    expect(parsed.placeholders.length).toBe(1)
  })

  it('makes the stops in the order of the card', () => {
    const snippet = templateSnippet({ ...tricky, card: { a: '{{one}} and {{two}}', b: ['{{three}}'] } }, 'en')

    expect(snippet).toContain('${1:one} and ${2:two}')
    expect(snippet).toContain('${3:three}')
  })
})
