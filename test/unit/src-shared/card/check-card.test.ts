import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { checkCard } from '@shared/card/check-card'
import { MAX_PROBLEMS } from '@shared/card/checks/findings'
import { say } from '@shared/messages/say'
import { problemMessage, type Severity } from '@shared/problem'
import { applyEdits } from '@shared/text-edit'

const text = { tag: 'plain_text', content: 'x' }
const div = { tag: 'div', text }
const hr = { tag: 'hr' }

/** `severity code pointer` of every problem of a card. */
function findings(card: unknown): string[] {
  return checkCard(JSON.stringify(card)).map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  )
}

const v1 = (...elements: unknown[]): unknown => ({ elements })
const v2 = (...elements: unknown[]): unknown => ({ schema: '2.0', body: { elements } })

/** Of a 2.0 card, less the warning that every one of them gets. */
function findings2(card: unknown): string[] {
  return findings(card).filter((found) => found !== 'warning card.v2-in-push /schema')
}

describe('checkCard accepts', () => {
  it.each([
    ['a small 1.0 card', v1(div, hr)],
    ['an explicit schema 1.0', { schema: '1.0', elements: [div] }],
    ['elements by language', { i18n_elements: { zh_cn: [div], en_us: [div] } }],
    [
      'a header with tags',
      { header: { title: text, text_tag_list: [{ tag: 'text_tag', text }] }, elements: [div] },
    ],
    [
      'builder exports that leave texts empty',
      v1({ tag: 'action', actions: [{ tag: 'button', text, hover_tips: {} }] }),
    ],
    [
      'a link button',
      v1({
        tag: 'action',
        actions: [{ tag: 'button', text, url: 'https://example.com', value: { a: 'b' } }],
      }),
    ],
    ['columns', v1({ tag: 'column_set', columns: [{ tag: 'column', elements: [div] }] })],
    ['a note', v1({ tag: 'note', elements: [text, { tag: 'img', img_key: 'img_x', alt: text }] })],
  ])('%s', (_, card) => {
    expect(findings(card)).toEqual([])
  })

  it('a 2.0 card, with a warning that pushes may not take it', () => {
    expect(findings(v2(div, hr))).toEqual(['warning card.v2-in-push /schema'])
  })
})

describe('checkCard says what the text is instead of a card', () => {
  it.each([
    [{}, 'warning card.empty-card '],
    [[], 'error card.not-an-object '],
    [7, 'error card.not-an-object '],
    ['hello', 'error card.not-an-object '],
    [JSON.stringify(v1(div)), 'error card.stringified '],
    [{ type: 'template', data: { template_id: 'x' } }, 'warning card.template '],
    [{ type: 'card', data: { card_id: 'x' } }, 'warning card.entity '],
    [{ msg_type: 'interactive', card: v1(div) }, 'error card.bot-message '],
    [{ msg_type: 'interactive', content: '{}' }, 'error card.bot-message '],
    [{ job_name: 'x', push_content: '{}' }, 'error card.whole-notification '],
    [{ schema: '3.0', elements: [] }, 'error card.unknown-schema /schema'],
    [{ schema: 2, body: {} }, 'error card.unknown-schema /schema'],
  ])('%j', (card, expected) => {
    expect(findings(card)).toEqual([expected])
  })
})

describe('checkCard checks the frame', () => {
  it.each([
    [{ header: { title: text } }, 'error card.no-elements '],
    [{ body: { elements: [div] } }, 'error card.schema-missing /body'],
    [{ elements: { tag: 'div' } }, 'error card.not-a-list /elements'],
    [{ i18n_elements: [] }, 'error card.translations-not-an-object /i18n_elements'],
    [{ i18n_elements: { zh_cn: {} } }, 'error card.not-a-list /i18n_elements/zh_cn'],
    [{ i18n_elements: { cn: [div] } }, 'warning card.unknown-language /i18n_elements/cn'],
    [{ header: 'x', elements: [div] }, 'error card.header-not-an-object /header'],
  ])('of 1.0: %j', (card, expected) => {
    expect(findings(card)).toEqual([expected])
  })

  it.each([
    [{ schema: '2.0', elements: [div] }, 'error card.elements-outside-body /elements'],
    [
      { schema: '2.0', i18n_elements: {}, body: { elements: [div] } },
      'error card.elements-outside-body /i18n_elements',
    ],
    [{ schema: '2.0' }, 'error card.no-body '],
    [{ schema: '2.0', body: [] }, 'error card.body-not-an-object /body'],
    [{ schema: '2.0', body: {} }, 'error card.no-body-elements /body'],
    [{ schema: '2.0', body: { elements: {} } }, 'error card.not-a-list /body/elements'],
  ])('of 2.0: %j', (card, expected) => {
    expect(findings2(card)).toEqual([expected])
  })
})

describe('checkCard checks tags', () => {
  it.each([
    ['unknown', v1({ tag: 'zzzzzzzz' }), 'error card.unknown-tag /elements/0/tag'],
    ['misspelt', v1({ tag: 'markdwon', content: 'x' }), 'error card.unknown-tag-similar /elements/0/tag'],
    ['undocumented', v1({ tag: 'video' }), 'warning card.undocumented-tag /elements/0/tag'],
    ['missing', v1({ text }), 'error card.no-tag /elements/0'],
    ['not a string', v1({ tag: 1 }), 'error card.no-tag /elements/0'],
    ['no object at all', v1('hello'), 'error card.component-not-an-object /elements/0'],
    ['a part among components', v1(text), 'error card.text-among-components /elements/0/tag'],
    [
      'a column outside its set',
      v1({ tag: 'column', elements: [] }),
      'error card.column-outside-set /elements/0/tag',
    ],
    [
      'markdown as a text',
      v1({ tag: 'div', text: { tag: 'markdown', content: 'x' } }),
      'error card.misplaced-tag /elements/0/text/tag',
    ],
    [
      'a text that is a string',
      v1({ tag: 'div', text: 'x' }),
      'error card.not-a-text-object /elements/0/text',
    ],
    [
      'deep inside',
      v1({ tag: 'column_set', columns: [{ tag: 'column', elements: [{ tag: 'zzzzzzzz' }] }] }),
      'error card.unknown-tag /elements/0/columns/0/elements/0/tag',
    ],
    [
      'something else in a column set',
      v1({ tag: 'column_set', columns: [div] }),
      'error card.not-a-column /elements/0/columns/0/tag',
    ],
    [
      'not in a list',
      v1({ tag: 'action', actions: { tag: 'button' } }),
      'error card.not-a-list /elements/0/actions',
    ],
    [
      'in a language',
      { i18n_elements: { zh_cn: [{ tag: 'zzzzzzzz' }] } },
      'error card.unknown-tag /i18n_elements/zh_cn/0/tag',
    ],
    [
      'in field texts',
      v1({ tag: 'div', fields: [{ is_short: true, text: { content: 'x' } }] }),
      'error card.no-tag /elements/0/fields/0/text',
    ],
    [
      'of the header',
      { header: { title: { content: 'x' } }, elements: [] },
      'error card.no-tag /header/title',
    ],
  ])('%s', (_, card, expected) => {
    expect(findings(card)).toEqual([expected])
  })

  it.each([
    ['note', { tag: 'note', elements: [text] }],
    ['action', { tag: 'action', actions: [{ tag: 'button', text }] }],
  ])('%s, which 2.0 dropped', (_, element) => {
    expect(findings(v1(element))).toEqual([])
    expect(findings2(v2(element))).toEqual(['error card.tag-dropped-in-2 /body/elements/0/tag'])
  })

  it('proposes what was probably meant', () => {
    const similar = (tag: string): unknown => checkCard(JSON.stringify(v1({ tag })))[0]?.params?.similar
    expect(similar('divider')).toBe('hr')
    expect(similar('buttom')).toBe('button')
    expect(similar('Column-Set')).toBe('column_set')
    expect(similar('completely-else')).toBeUndefined()
    expect(similar('constructor')).toBeUndefined()
  })
})

describe('checkCard knows what a push cannot do', () => {
  const button = (more: object): unknown => v1({ tag: 'action', actions: [{ tag: 'button', text, ...more }] })
  const link = { type: 'open_url', default_url: 'https://example.com' }

  it.each([
    [
      'a callback',
      button({ behaviors: [link, { type: 'callback', value: {} }] }),
      'card.callback-in-push /elements/0/actions/0/behaviors/1',
    ],
    [
      'the older callback',
      button({ value: { a: 'b' } }),
      'card.callback-in-push /elements/0/actions/0/value',
    ],
    [
      'a select',
      v1({ tag: 'action', actions: [{ tag: 'select_static', options: [] }] }),
      'card.needs-receiver /elements/0/actions/0/tag',
    ],
    [
      'a form, once',
      v1({
        tag: 'form',
        name: 'f',
        elements: [
          { tag: 'input', name: 'i' },
          { tag: 'button', name: 'b', text, value: {}, action_type: 'form_submit' },
        ],
      }),
      'card.needs-receiver /elements/0/tag',
    ],
    ['a variable', v1({ tag: 'markdown', content: 'Dear ${name}' }), 'card.placeholder /elements/0/content'],
  ])('%s', (_, card, expected) => {
    expect(findings(card)).toEqual([`warning ${expected}`])
  })

  it('has nothing against links', () => {
    expect(findings(button({ behaviors: [link] }))).toEqual([])
    expect(findings(v1({ tag: 'markdown', content: 'costs $ {5}' }))).toEqual([])
  })
})

describe('checkCard reads the text', () => {
  /** Less the hints about the fields that these texts make up. */
  const problems = (cardText: string): [Severity, string, string][] =>
    checkCard(cardText)
      .filter(({ severity }) => severity !== 'hint')
      .map(({ severity, code, range }) => [
        severity,
        code,
        cardText.slice(range?.offset, (range?.offset ?? 0) + (range?.length ?? 0)),
      ])

  it('warns of a key that is written twice, at the second', () => {
    const cardText = '{"elements":[{"tag":"hr","tag":"hr"}]}'
    expect(problems(cardText)).toEqual([['warning', 'card.duplicate-key', '"tag"']])
    expect(checkCard(cardText)[0]?.range?.offset).toBe(cardText.lastIndexOf('"tag"'))
  })

  it.each([
    ['12345678901234567890', true],
    ['9007199254740993', true],
    ['1e999', true],
    ['0.12345678901234567890', true],
    ['9007199254740992', false],
    ['1.50', false],
    ['-0', false],
    ['1E3', false],
    ['1e-7', false],
    ['0.1', false],
  ])('knows whether %s is sent as it is written', (number, changes) => {
    expect(problems(`{"elements":[],"n":${number}}`)).toEqual(
      changes ? [['warning', 'card.inexact-number', number]] : [],
    )
  })

  it.each([
    ['{"elements":[],"n":"\\ud83d"}', true],
    ['{"elements":[],"n":"\\udc00x"}', true],
    ['{"elements":[],"\\ud83d":1}', true],
    ['{"elements":[],"n":"\\ud83d\\ude00"}', false],
  ])('finds half a character: %s', (cardText, broken) => {
    expect(problems(cardText).map(([severity, code]) => `${severity} ${code}`)).toEqual(
      broken ? ['error card.lone-surrogate'] : [],
    )
  })

  it('reports several syntax errors, and nothing of the half-read card', () => {
    const found = checkCard('{"elements": [{"tag": "zzzzzzzz",}, {"tag" "hr"}],}').map(({ code }) => code)
    expect(found.filter((code) => code === 'card.syntax-trailing-comma')).toHaveLength(2)
    expect(found).toContain('card.syntax-colon-expected')
    expect(found).not.toContain('card.unknown-tag')
  })

  it('measures the minified card', () => {
    const sized = (bytes: number): unknown => {
      const frame = JSON.stringify(v1({ tag: 'markdown', content: '' }))
      return JSON.parse(frame.replace('""', `"${'a'.repeat(bytes - frame.length)}"`))
    }
    const codes = (card: unknown): string[] =>
      checkCard(JSON.stringify(card, null, 8)).map(({ code }) => code)
    expect(codes(sized(30_000))).toEqual([])
    expect(codes(sized(30_001))).toEqual(['card.nearly-too-big'])
    expect(codes(sized(30_720))).toEqual(['card.nearly-too-big'])
    expect(codes(sized(30_721))).toEqual(['card.too-big'])
  })
})

describe('checkCard, whatever the text', { timeout: 60_000 }, () => {
  it('gives a bounded list, each problem with a place, in order', () => {
    const cardText = JSON.stringify(v1(...Array.from({ length: 2000 }, () => ({ tag: 'zzzzzzzz' }))))
    const problems = checkCard(cardText)
    expect(problems).toHaveLength(MAX_PROBLEMS)
    expect(problems.map(({ code }) => code)).toContain('card.too-big')
    const offsets = problems.map(({ range }) => range?.offset)
    expect(offsets).toEqual([...offsets].sort((a, b) => (a ?? 0) - (b ?? 0)))
  })

  it('never throws, and every problem can be said in both languages', () => {
    const tag = fc.constantFrom(
      'div',
      'note',
      'action',
      'column_set',
      'column',
      'button',
      'form',
      'x',
      '',
      'hr',
      'audio',
    )
    const card = fc.letrec<{ element: unknown }>((tie) => ({
      element: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.record(
          {
            tag,
            elements: fc.array(tie('element'), { maxLength: 3 }),
            columns: fc.oneof(fc.array(tie('element'), { maxLength: 3 }), fc.jsonValue()),
            text: tie('element'),
            behaviors: fc.jsonValue(),
            value: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      ),
    })).element
    const root = fc.record(
      {
        schema: fc.constantFrom('1.0', '2.0', 7),
        elements: fc.array(card),
        body: card,
        header: card,
        i18n_elements: card,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          root.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (cardText) => {
          for (const problem of checkCard(cardText)) {
            expect(problem.source).toBe('card')
            for (const language of ['zh-CN', 'en'] as const) {
              expect(say(problemMessage(problem), language)).not.toMatch(
                /\{(?:tag|name|expected|instead|text)\}/,
              )
            }
          }
        },
      ),
    )
  })

  it('keeps room for what stops a push, however many hints there are', () => {
    const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`field_${index}`, index]))
    const problems = checkCard(JSON.stringify({ ...fields, elements: [{ tag: 'zzzzzzzz' }] }))
    expect(problems.map(({ code }) => code)).toContain('card.unknown-tag')
  })

  it.each([
    ['a text of 5 MB', JSON.stringify(v1({ tag: 'markdown', content: 'x'.repeat(5_000_000) }))],
    [
      '5 MB of mistakes',
      JSON.stringify({ elements: Array.from({ length: 200_000 }, () => ({ tag: 'hrr', x: null })) }),
    ],
    ['10,000 levels', '{"elements":['.repeat(10_000)],
    ['an object of 100,000 unknown fields', manyFields(100_000)],
    ['a name that stands 100,000 times', `{${'"a":1,'.repeat(100_000)}"elements":[]}`],
    ['quotes that never end', '"'.repeat(1_000_000)],
    ['tabs in a text', `{"a":"${'\t'.repeat(1_000_000)}"}`],
    ['lines in a text', `{"a":"${'\n'.repeat(1_000_000)}"}`],
    ['commas', `[${','.repeat(1_000_000)}`],
    [
      'names of Object.prototype',
      '{"elements":[{"tag":"constructor","__proto__":{"tag":"hr"},"toString":1}]}',
    ],
    ['lone surrogates', '{"elements":[{"tag":"\ud800","\udfff":"\ud83d"}]}'],
  ])('comes to an end: %s', (_, cardText) => {
    expect(checkCard(cardText).length).toBeLessThanOrEqual(MAX_PROBLEMS)
  })
})

function manyFields(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `"k${index}":1`)
  return `{"schema":"2.0","body":{"elements":[{"tag":"hr",${names.join()}}]}}`
}

describe('a card inside of something else', () => {
  const card = { elements: [{ tag: 'hr' }] }

  it.each([
    ['card.stringified', JSON.stringify(JSON.stringify(card))],
    ['card.bot-message', JSON.stringify({ msg_type: 'interactive', card })],
    ['card.bot-message', JSON.stringify({ msg_type: 'interactive', content: JSON.stringify(card) })],
    ['card.whole-notification', JSON.stringify({ job_name: 'x', push_content: JSON.stringify(card) })],
  ])('%s is taken out', (code, text) => {
    const [problem] = checkCard(text)
    expect(problem?.code).toBe(code)
    expect(JSON.parse(applyEdits(text, problem?.fix?.edits ?? []))).toEqual(card)
  })

  it('stays where there is none', () => {
    for (const text of ['{"msg_type":"text","content":{"text":"x"}}', '"{no card"', '[]']) {
      expect(checkCard(text).map(({ fix }) => fix)).toEqual([undefined])
    }
  })
})
