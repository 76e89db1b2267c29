import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Dialect } from '@shared/card/markdown/dialect'
import { parseMarkdown } from '@shared/card/markdown/parse-markdown'
import { inlineText, type Block, type Inline, type List } from '@shared/card/markdown/tree'

const dialects: Dialect[] = ['lark_md', 'markdown-1', 'markdown-2']

/** A short spelling of inline trees: `b(…)`, `i(…)`, `s(…)`, `link(url|…)`. */
function spell(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text
        case 'break':
          return '⏎'
        case 'strong':
          return `b(${spell(node.children)})`
        case 'emphasis':
          return `i(${spell(node.children)})`
        case 'strike':
          return `s(${spell(node.children)})`
        case 'code':
          return `code(${node.text})`
        case 'link': {
          const to = node.target.kind === 'address' ? node.target.url : `$${node.target.name}`
          return `link(${to}${node.icon === undefined ? '' : `,${node.icon}`}|${spell(node.children)})`
        }
        case 'image':
          return `image(${node.key}|${node.alt})`
        case 'emoji':
          return `emoji(${node.key})`
        case 'at':
          return `at(${node.ids.join(',')})`
        case 'person':
          return `person(${node.id})`
        case 'font':
          return `font(${node.color}|${spell(node.children)})`
        case 'text_tag':
          return `tag(${node.color}|${spell(node.children)})`
        case 'number_tag':
          return `number(${spell(node.children)})`
        case 'local_datetime':
          return `time(${node.millisecond},${node.format})`
      }
    })
    .join('')
}

function inline(text: string, dialect: Dialect): string {
  const [block, ...more] = parseMarkdown(text, dialect)
  expect(more).toEqual([])
  return block?.type === 'paragraph' ? spell(block.children) : `<${block?.type ?? 'nothing'}>`
}

describe('inline syntax of every dialect', () => {
  it.each([
    ['*x*', 'i(x)'],
    ['**x**', 'b(x)'],
    ['__x__', 'b(x)'],
    ['***x***', 'i(b(x))'],
    ['**a *b* c**', 'b(a i(b) c)'],
    ['~~x~~', 's(x)'],
    ['a\nb', 'a⏎b'],
    ['**x', '**x'],
    ['x**', 'x**'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['****x****', '****x****'],
    ['~x~', '~x~'],
    ['[t](https://a.b/c_d_(e))', 'link(https://a.b/c_d_(e)|t)'],
    ['[**t**](http://a.b)', 'link(http://a.b|b(t))'],
    ['[t](javascript:alert(1))', '[t](javascript:alert(1))'],
    ['[t](lark://x)', '[t](lark://x)'],
    ['[t](//a.b)', '[t](//a.b)'],
    ['[t] (https://a.b)', '[t] (link(https://a.b|https://a.b))'],
    ['[a [b](https://c.d) e](https://f.g)', '[a link(https://c.d|b) e](link(https://f.g|https://f.g))'],
    ["<a href='https://a.b'></a>", 'link(https://a.b|https://a.b)'],
    ['<a href=https://a.b>t</a>', 'link(https://a.b|t)'],
    ["<a href='javascript:x'>t</a>", "<a href='javascript:x'>t</a>"],
    [
      "<a href='https://a.b'><a href='https://c.d'>t</a></a>",
      "link(https://a.b|<a href='https://c.d'>t)</a>",
    ],
    ['see https://a.b/c, ok', 'see link(https://a.b/c|https://a.b/c), ok'],
    ['**https://a.b**', 'b(link(https://a.b|https://a.b))'],
    ['<at id=ou_1></at>', 'at(ou_1)'],
    ['<at id="all"></at>', 'at(all)'],
    ["<at email = 'a@b.c'></at>", 'at(a@b.c)'],
    ['<at></at>', '<at></at>'],
    ["<font color='red'>a **b**</font>", 'font(red|a b(b))'],
    ['<font color=red>a<font color=blue>b</font>c</font>', 'font(red|afont(blue|b)c)'],
    ['<font color=red>a', '<font color=red>a'],
    ['**a <font color=red>b** c</font>', '**a font(red|b** c)'],
    ["<text_tag color='blue'>x</text_tag>", 'tag(blue|x)'],
    ['<b>x</b> <script>y</script>', '<b>x</b> <script>y</script>'],
    [':OK: :nope:', 'emoji(OK) :nope:'],
    ['&#42;x&#42; &lt;b&gt; &amp;lt;', '*x* <b> &lt;'],
    ['&nothing; &#0; &#xD800; AT&T', '&nothing; &#0; &#xD800; AT&T'],
    ['# x', '# x'],
    ['> x', '> x'],
    ['| a | b |', '| a | b |'],
  ])('%s', (text, expected) => {
    const found = ['lark_md', 'markdown-1'].map((dialect) => inline(text, dialect as Dialect))
    expect(found).toEqual([expected, expected])
  })
})

describe('what only some dialects know', () => {
  it.each([
    ['_x_', '_x_', '_x_', 'i(x)'],
    ['`x`', '`x`', '`x`', 'code(x)'],
    ['``a`b``', '``a`b``', '``a`b``', 'code(a`b)'],
    ['a<br>b<br />c', 'a<br>b<br />c', 'a⏎b⏎c', 'a⏎b⏎c'],
    ['[t]($v)', 'link($v|t)', 'link($v|t)', '[t]($v)'],
    ['[t](tel://123)', '[t](tel://123)', 'link(tel://123|t)', 'link(tel://123|t)'],
    ['![a](img_1)', '![a](img_1)', 'image(img_1|a)', 'image(img_1|a)'],
    ["<person id='u'></person>", "<person id='u'></person>", 'person(u)', 'person(u)'],
    [
      "<link icon='i' url='https://a.b'>t</link>",
      "<link icon='i' url='link(https://a.b|https://a.b)'>t</link>",
      'link(https://a.b,i|t)',
      'link(https://a.b,i|t)',
    ],
    ['<number_tag>3</number_tag>', '<number_tag>3</number_tag>', '<number_tag>3</number_tag>', 'number(3)'],
    ['<raw>**x**</raw>', '<raw>b(x)</raw>', '<raw>b(x)</raw>', '**x**'],
    [
      "<local_datetime millisecond='5' format_type='time'></local_datetime>",
      "<local_datetime millisecond='5' format_type='time'></local_datetime>",
      "<local_datetime millisecond='5' format_type='time'></local_datetime>",
      'time(5,time)',
    ],
    ['\\*x\\*', '\\i(x\\)', '\\i(x\\)', '*x*'],
  ])('%s', (text, ...expected) => {
    expect(dialects.map((dialect) => inline(text, dialect))).toEqual(expected)
  })
})

describe('links of tags by platform', () => {
  it.each([
    [
      "<link url='https://a.b' pc_url='https://p.c'>t</link>",
      { url: 'https://p.c', phoneUrl: 'https://a.b' },
    ],
    [
      "<link url='https://a.b' ios_url='https://i.o'>t</link>",
      { url: 'https://a.b', phoneUrl: 'https://i.o' },
    ],
    ["<link url='https://a.b'>t</link>", { url: 'https://a.b' }],
    ["<link url='https://a.b' pc_url='javascript:x'>t</link>", { url: 'https://a.b' }],
  ])('%s', (text, expected) => {
    const [block] = parseMarkdown(text, 'markdown-2')
    const [node] = block?.type === 'paragraph' ? block.children : []
    expect(node).toMatchObject({ type: 'link', target: { kind: 'address', ...expected } })
  })

  it('a number badge may lead somewhere', () => {
    const [block] = parseMarkdown("<number_tag url='https://a.b'>3</number_tag>", 'markdown-2')
    expect(block).toMatchObject({ children: [{ type: 'number_tag', target: { url: 'https://a.b' } }] })
  })

  it('a person may hide the name or the picture', () => {
    const [block] = parseMarkdown("<person id='u' show_name=false style='capsule'></person>", 'markdown-1')
    expect(block).toMatchObject({
      children: [{ type: 'person', id: 'u', capsule: true, showName: false, showAvatar: true }],
    })
  })
})

describe('blocks', () => {
  const types = (text: string, dialect: Dialect): string[] =>
    parseMarkdown(text, dialect).map(({ type }) => type)

  it('lark_md has none', () => {
    expect(types('- a\n\n---\n```\nx\n```', 'lark_md')).toEqual(['paragraph'])
    expect(types('', 'lark_md')).toEqual([])
  })

  it('1.0 has lists, code and rules', () => {
    expect(types('a\n---\nb', 'markdown-1')).toEqual(['paragraph', 'rule', 'paragraph'])
    expect(types('# a\n\n> b', 'markdown-1')).toEqual(['paragraph'])
    expect(parseMarkdown('```js\nlet **x**\n\ny\n```\nend', 'markdown-1')).toEqual([
      { type: 'code', language: 'js', text: 'let **x**\n\ny' },
      { type: 'paragraph', children: [{ type: 'text', text: 'end' }] },
    ])
    expect(types('```\nnever ends', 'markdown-1')).toEqual(['code'])
  })

  it('2.0 has headings, quotes and tables as well, and splits at blank lines', () => {
    expect(types('# a\n\nb\nc\n\nd\n\n> q\n\n<hr>', 'markdown-2')).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'quote',
      'rule',
    ])
    expect(parseMarkdown('### a **b**', 'markdown-2')).toMatchObject([{ type: 'heading', level: 3 }])
    expect(types('####### a\n#b', 'markdown-2')).toEqual(['paragraph'])
    expect(parseMarkdown('> a\n> > b', 'markdown-2')).toMatchObject([
      { type: 'quote', blocks: [{ type: 'paragraph' }, { type: 'quote' }] },
    ])
  })

  it('reads tables with their alignment, and fills or cuts rows', () => {
    const [table] = parseMarkdown('| a | b\\|c |\n|:-:|--:|\n| 1 | **2** | 3 |\n| 4 |', 'markdown-2')
    expect(table).toMatchObject({ type: 'table', alignments: ['center', 'right'] })
    const { header, rows } = table as Block & { type: 'table' }
    expect(header.map(spell)).toEqual(['a', 'b|c'])
    expect(rows.map((row) => row.map(spell))).toEqual([
      ['1', 'b(2)'],
      ['4', ''],
    ])
    expect(types('| a | b |\n| c | d |', 'markdown-2')).toEqual(['paragraph'])
  })

  it('reads lists and lists in lists', () => {
    const outline = ({ ordered, start, items }: List): unknown =>
      items.map(({ blocks }, index) => [
        `${ordered ? String(start + index) : '-'} ${blocks.map((block) => (block.type === 'paragraph' ? spell(block.children) : '')).join('')}`,
        ...blocks.filter((block) => block.type === 'list').map(outline),
      ])
    const lists = (text: string): unknown[] =>
      parseMarkdown(text, 'markdown-1').map((block) => outline(block as List))

    expect(lists('- a\n    - b\n    - c\n        1. d\n- e')).toEqual([
      [['- a', [['- b'], ['- c', [['1 d']]]]], ['- e']],
    ])
    expect(lists('- a\n- b\n3. c\n4. d')).toEqual([
      [['- a'], ['- b']],
      [['3 c'], ['4 d']],
    ])
    expect(lists('  - a\n- b')).toEqual([[['- a'], ['- b']]])
    expect(lists('- a\n  more')).toEqual([[['- a⏎more']]])
    expect(types('-a\n1.b\n- ', 'markdown-1')).toEqual(['paragraph'])
  })

  it('2.0 holds code, quotes and paragraphs in items, and blank lines between them', () => {
    const [list, ...more] = parseMarkdown(
      '1. a\n\n   ```sh\n   ls\n     -l\n   ```\n\n2. b\n   > q\n\n   c',
      'markdown-2',
    )
    expect(more).toEqual([])
    expect(list).toMatchObject({
      ordered: true,
      items: [
        { blocks: [{ type: 'paragraph' }, { type: 'code', language: 'sh', text: 'ls\n  -l' }] },
        { blocks: [{ type: 'paragraph' }, { type: 'quote' }, { type: 'paragraph' }] },
      ],
    })
    expect(types('- a\n\nb\n\n- c', 'markdown-2')).toEqual(['list', 'paragraph', 'list'])
  })

  it('1.0 holds only text and lists in items, and a blank line ends a list', () => {
    expect(parseMarkdown('- a\n  ```\n  # b', 'markdown-1')).toMatchObject([
      { items: [{ blocks: [{ type: 'paragraph' }] }] },
    ])
    expect(types('- a\n\n- b', 'markdown-1')).toEqual(['list', 'list'])
  })
})

/** Everything of a tree that a reader can see, in order. */
function visible(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'rule':
          return ''
        case 'code':
          return block.language + block.text
        case 'quote':
          return visible(block.blocks)
        case 'list':
          return block.items.map((item) => visible(item.blocks)).join('')
        case 'table':
          return [...block.header, ...block.rows.flat()].map(inlineText).join('')
        default:
          return inlineText(block.children)
      }
    })
    .join('')
}

function depth(nodes: readonly Inline[]): number {
  return Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children) : 1)))
}

describe('whatever the text', { timeout: 60_000 }, () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        ...'*_~`[]()<>#-|!&:\\\n \t中a1'.split(''),
        '**',
        '](',
        '<font color=red>',
        '</font>',
        '<at ',
        '- ',
        '```',
        'https://x.y',
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join(''))

  it('keeps every letter that is not mark-up, in order', () => {
    const letters = (text: string): string => text.replace(/[^中z]/g, '')
    const words = fc.array(fc.constantFrom(...'*_~`[]()<>#-|!&:\\\n 中z'.split('')), { maxLength: 120 })
    fc.assert(
      fc.property(words, fc.constantFrom(...dialects), (parts, dialect) => {
        const text = parts.join('')
        // Cells beyond a table's header are cut on purpose, as CommonMark's tables do; `![a](b)` hides its key.
        fc.pre(!text.includes('|') && !text.includes('!['))
        expect(letters(visible(parseMarkdown(text, dialect)))).toBe(letters(text))
      }),
    )
  })

  it('never throws and nests within bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({ unit: 'binary' })),
        fc.constantFrom(...dialects),
        (text, dialect) => {
          const paragraphs = parseMarkdown(text, dialect).filter((block) => block.type === 'paragraph')
          expect(Math.max(0, ...paragraphs.map((block) => depth(block.children)))).toBeLessThanOrEqual(33)
        },
      ),
    )
  })

  it.each([
    '*',
    '[',
    '<',
    '`',
    '_',
    '~',
    '**a ',
    '*a*',
    '[a](',
    '<a href="',
    '<font color=red>',
    '&#',
    '- ',
    '> ',
    '|-|\n',
    '![',
    '<raw>',
    'a `',
    '    - x\n',
    '*a _b ',
  ])('reads 100 KB of %j, keeping its letters', (part) => {
    const text = part.repeat(100_000 / part.length)
    for (const dialect of dialects) {
      const shown = visible(parseMarkdown(text, dialect))
      // A line of backticks begins a block of code that is empty.
      const isFence = part === '`' && dialect !== 'lark_md'
      if (part.length === 1) expect(shown === (isFence ? '' : text)).toBe(true)
      if (part === '*a _b ') expect(shown.replace(/[^ab]/g, '') === text.replace(/[^ab]/g, '')).toBe(true)
    }
  })
})
