import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { fixed, larkMd, markdown, ruleProblems, said, textOf, underlined, v1, v2 } from './apply-rules'
import { readMarkdown } from '@shared/card/rules/markdown/read-markdown'

/** Codes of what is said about a Markdown text, in each dialect. */
function codes(content: string): Record<'lark' | 'one' | 'two', string[]> {
  const of = (dialect: 'lark_md' | 'markdown-1' | 'markdown-2'): string[] =>
    readMarkdown(content, dialect).findings.map(({ code, params }) =>
      code === 'card.md-unsupported' ? `unsupported ${String(params?.syntax)}` : code,
    )
  return { lark: of('lark_md'), one: of('markdown-1'), two: of('markdown-2') }
}

const none = { lark: [], one: [], two: [] }
const everywhere = (code: string): unknown => ({ lark: [code], one: [code], two: [code] })

describe('Markdown that a dialect lacks', () => {
  it.each([
    ['a heading', '# Title', ['unsupported # …'], ['unsupported # …'], []],
    ['a quote', 'x\n> quoted', ['unsupported > …'], ['unsupported > …'], []],
    ['inline code', 'run `npm start` now', ['unsupported `…`'], ['unsupported `…`'], []],
    ['a table', '|a|b|\n|---|:-:|\n|1|2|', ['unsupported | … |'], ['unsupported | … |'], []],
    ['a list', '- one\n- two', ['unsupported - …'], [], []],
    ['a divider', 'x\n\n---\n\ny', ['unsupported ---'], [], []],
    ['a picture', '![x](img_v3_1)', ['unsupported ![…](…)'], [], []],
    [
      'fenced code',
      '```js\n```',
      ['unsupported ```', 'card.md-code-language'],
      ['card.md-code-language'],
      ['card.md-code-language'],
    ],
    ['a line break tag', 'a<br>b', ['unsupported <br>'], [], []],
    [
      'a number tag',
      '<number_tag>1</number_tag>',
      ['unsupported <number_tag>', 'unsupported <number_tag>'].slice(0, 1),
      ['unsupported <number_tag>'],
      [],
    ],
    ['several mentions', '<at ids=ou_a,ou_b></at>', ['unsupported <at ids=…>'], [], []],
    ['a heading by underlining', 'Title\n===', ['unsupported ==='], ['unsupported ==='], ['unsupported ===']],
    ['code by indenting', 'x\n\n    y', [], [], ['card.md-indented-code']],
    ['a phone link', '[call](tel://10086)', ['card.md-phone-link'], [], []],
    ['a link by name', '[x]($go)', [], [], ['card.md-variable-link']],
  ])('%s', (_, content, lark, one, two) => {
    expect(codes(content)).toEqual({ lark, one, two })
  })

  it.each([
    [
      'emphasis and colours',
      '**a** *b* ~~c~~ <font color=\'red\'>d</font> <text_tag color="blue">e</text_tag>',
    ],
    ['links', "[a](https://a.example/x_(y)) <a href='https://b.example'></a>"],
    ['mentions', '<at id=ou_1></at><at email="a@example.com"></at>'],
    ['a hash that is no heading', '#tag and #1'],
    ['comparison signs and placeholders', 'a < b, <name>, 3 > 2'],
    ['times and colons', 'at 12:30:45: go'],
    ['emoji', ':OK: :ThumbsDown: 😀'],
    ['an emoji that the list may lack', ':NewEmoji:'],
    ['variables of the card builder', "[x](${url}) <font color='${c}'>x</font>"],
  ])('is none: %s', (_, content) => {
    expect(codes(content)).toEqual(none)
  })

  it('code hides what it holds', () => {
    expect(codes('```json\n# no heading\n<at>\n```').one).toEqual([])
    expect(codes('`<at>`').two).toEqual([])
    expect(codes('<raw><at></raw>').two).toEqual([])
  })

  it('says each kind once in a text', () => {
    expect(codes('# a\n# b\n# c').one).toEqual(['unsupported # …'])
  })
})

describe('Markdown that is written wrongly', () => {
  it.each([
    ['a mention of nobody', '<at></at>', 'card.md-at-nobody'],
    ['a mention as in text messages', '<at user_id="ou_1"></at>', 'card.md-at-user-id'],
    ['an address where an id belongs', '<at id=a@example.com></at>', 'card.md-at-email-as-id'],
    ['everyone', '<at id=all></at>', 'card.md-at-all'],
    ['a colour that is none', "<font color='#ff0000'>x</font>", 'card.md-colour'],
    ['no colour', '<font>x</font>', 'card.md-font-without-colour'],
    ['a tag colour that is none', "<text_tag color='grey'>x</text_tag>", 'card.md-tag-colour'],
    ['HTML', '<b>x</b>', 'card.md-html'],
    ['a tag that stays open', "<font color='red'>x", 'card.md-unclosed-tag'],
    ['an end without a start', 'x</font>', 'card.md-stray-end'],
    ['a link without an address', '<a>x</a>', 'card.md-link-without-address'],
    ['a link to no address', '[x](deeplink)', 'card.url-not-an-address'],
    ['a link without a scheme', '[x](www.example.com)', 'card.url-no-scheme'],
    ['a link to another scheme', '[x](mailto:a@example.com)', 'card.url-scheme'],
    ['an emoji in small letters', ':thumbsup:', 'card.md-emoji-similar'],
    ['an emoji of another service', 'x :rocket: y', 'card.md-emoji'],
  ])('%s', (_, content, code) => {
    expect(codes(content)).toEqual(everywhere(code))
  })

  it.each([
    ['a picture that is not on Feishu', '![x](local_img_9f86d081884c7d65)', 'card.image-not-uploaded'],
    ['a picture by address', '![x](https://a.example/b.png)', 'card.image-key-is-address'],
    ['a picture without a key', '![x]()', 'card.md-empty-picture'],
    ['a picture with an unusual key', '![x](abc)', 'card.image-key-unusual'],
    ['a person without an id', '<person></person>', 'card.md-person-nobody'],
    ['code that does not end', 'x\n```json\ny', 'card.md-unclosed-code'],
  ])('in components: %s', (_, content, code) => {
    expect([codes(content).one, codes(content).two]).toEqual([[code], [code]])
  })

  it.each([
    ['a time in words', "<local_datetime millisecond='today'></local_datetime>", 'card.md-milliseconds'],
    ['an unknown format', "<local_datetime format_type='dat'></local_datetime>", 'card.md-value'],
    ['a colour of a number', "<number_tag font_color='#fff'>1</number_tag>", 'card.md-colour'],
  ])('in 2.0: %s', (_, content, code) => {
    expect(codes(content).two).toEqual([code])
  })

  it('takes the colours that the card defines', () => {
    const card = (name: string): unknown => ({
      config: { style: { color: { [name]: { light_mode: 'rgba(1,2,3,1)', dark_mode: 'rgba(1,2,3,1)' } } } },
      ...v1(markdown("<font color='own'>x</font>")),
    })
    expect(said(card('own'))).toEqual([])
    expect(said(card('other'))).toEqual(['warning card.md-colour /elements/0/content'])
  })

  it('knows the variables of href', () => {
    const card = (name: string): unknown =>
      v1({ tag: 'markdown', content: `[x]($${name})`, href: { urlVal: { url: 'https://a.example' } } })
    expect(said(card('urlVal'))).toEqual([])
    expect(said(card('urlVa'))).toEqual(['warning card.md-unknown-variable /elements/0/content'])
    expect(fixed(card('urlVa'), 'card.md-unknown-variable')).toEqual(card('urlVal'))
  })

  it('reads translations too', () => {
    const card = v1({ tag: 'markdown', content: 'x', i18n_content: { en_us: '# x' } })
    expect(said(card)).toEqual(['hint card.md-unsupported /elements/0/i18n_content/en_us'])
  })
})

describe('places and fixes', () => {
  it('underlines the piece itself, escapes counted', () => {
    const content = '“中文”\n"quoted"\t😀 <font color=\'gray\'>x</font>'
    expect(underlined(v1(markdown(content)))).toEqual({ 'card.md-colour': 'gray' })
    const escaped = JSON.stringify(v1(markdown(content))).replaceAll('中', String.raw`\u4e2d`)
    const [problem] = ruleProblems(escaped)
    expect(escaped.slice(problem?.range?.offset).startsWith("gray'>")).toBe(true)
  })

  it.each([
    ['card.md-colour', 'a\n<font color="gray">x</font>', 'a\n<font color="grey">x</font>'],
    ['card.md-tag-colour', '<text_tag color=grey>x</text_tag>', '<text_tag color=neutral>x</text_tag>'],
    ['card.md-at-user-id', '<at user_id="ou_1"></at>', '<at id="ou_1"></at>'],
    ['card.md-unclosed-tag', '<at id=ou_1> hello', '<at id=ou_1></at> hello'],
    ['card.md-stray-end', 'x</font>', 'x'],
    ['card.url-no-scheme', '[x](www.example.com/a?b=1)', '[x](https://www.example.com/a?b=1)'],
    ['card.md-emoji-similar', 'x :ok: y', 'x :OK: y'],
    ['card.md-code-language', '```js\nx\n```', '```javascript\nx\n```'],
  ])('mends %s', (code, before, after) => {
    expect(fixed(v2(markdown(before)), code)).toEqual(v2(markdown(after)))
  })

  it('speaks of lark_md by its own dialect in both versions', () => {
    for (const card of [v1(larkMd('# x')), v2(larkMd('# x'))]) {
      expect(said(card).map((line) => line.split(' ')[1])).toEqual(['card.md-unsupported'])
    }
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '<at id=',
    '>',
    '</at>',
    '<font color=',
    "'",
    '"',
    '`',
    '```',
    '\n',
    '\r\n',
    '|',
    '---',
    '](',
    '[',
    '![',
    ')',
    ':ok:',
    '#',
    '> ',
    '    ',
    '<raw>',
    '&lt;',
    '$',
    'x',
    '中',
    '😀',
    '\ud800',
  )

  it('never throws, and each finding lies inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('lark_md' as const, 'markdown-1' as const, 'markdown-2' as const),
        (pieces, dialect) => {
          const text = pieces.join('')
          for (const { from, to } of readMarkdown(text, dialect).findings) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(text.length)
            expect(from).toBeLessThanOrEqual(to)
          }
        },
      ),
    )
  })

  it.each([
    '](',
    '<a b="',
    '`',
    '<font ',
    '|---',
    ':a',
    '    \n',
    '[x](',
    '<at id=x>',
    '#',
    '> ',
    '- \n',
    '``` ',
  ])('is read in no time, though it repeats %j', (repeated) => {
    const card = v2(markdown(repeated.repeat(Math.floor(90_000 / repeated.length))))
    expect(ruleProblems(textOf(card)).length).toBeLessThanOrEqual(500)
  })
})
