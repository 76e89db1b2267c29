import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IMAGE_FOLDER, imageFileOf } from '@shared/draft/draft-images'
import { png } from '../../unit/src-main/images/sample-pictures'
import { draftWith, Folder, soundDraft } from './draft-files'
import { runCli } from './run-cli'

const folder = new Folder()
afterAll(() => folder.remove())

const out = (name: string) => join(folder.path, name)
const page = (name: string) => readFileSync(out(name), 'utf8')
const card = { elements: [{ tag: 'div', text: { tag: 'plain_text', content: 'Lunch is served' } }] }
let draft: string

beforeAll(() => {
  draft = folder.write('move.pushcard', soundDraft)
})

describe('pushcard render', () => {
  it('makes one page of a draft, and says where it is', async () => {
    const { code, stdout, stderr } = await runCli(['render', draft, '--out', out('move.html')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')[0]).toBe(`Written: ${out('move.html')} (1 components). Open it in any browser.`)
    expect(stdout).toContain('Approximated; Feishu’s own client decides:\n  · ')
    const html = page('move.html')
    for (const text of [
      '<title>Office move</title>',
      'We move on Friday. 我们周五搬家。',
      '“move.pushcard”',
      '--card-text:#1f2329',
    ])
      expect(html).toContain(text)
    expect(html).not.toMatch(/<script|<link/)
    expect(html.match(/prefers-color-scheme/g)).toHaveLength(1)
    expect(readdirSync(folder.path).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it('says in JSON what it drew', async () => {
    const file = folder.write(
      'odd.json',
      JSON.stringify({ elements: [...card.elements, { tag: 'hologram' }] }),
    )
    const { code, stdout, stderr } = await runCli(['render', file, '--out', out('odd.html'), '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ out: out('odd.html'), components: 2, unsupported: ['hologram'] })
    expect(stderr).toMatch(/odd\.json:1:\d+: error: .*\[card\.unknown-tag\]/)
    expect(page('odd.html')).toContain('Errors in this card: 1')
  })

  it('tells people which components it could not draw', async () => {
    const file = folder.write('odd2.json', '{"elements":[{"tag":"hologram"}]}')
    const { stdout } = await runCli(['render', file, '--out', out('odd2.html')])
    expect(stdout).toContain('named boxes stand for them: hologram')
  })

  it('draws the asked theme, width and language', async () => {
    const file = folder.write(
      'languages.json',
      JSON.stringify({
        i18n_elements: {
          zh_cn: [{ tag: 'markdown', content: '搬家' }],
          en_us: [{ tag: 'markdown', content: 'Move' }],
        },
      }),
    )
    const options = ['--theme', 'dark', '--width', 'phone', '--locale', 'en_us', '--lang', 'zh']
    expect(await runCli(['render', file, '--out', out('dark.html'), ...options])).toMatchObject({ code: 0 })
    const html = page('dark.html')
    for (const text of ['data-theme="dark"', 'data-width="phone"', 'lang="zh-CN"', '>Move<', '飞书客户端'])
      expect(html).toContain(text)
    expect(html).not.toContain('prefers-color-scheme')
    expect(html).not.toContain('>搬家<')

    await runCli(['render', file, '--out', out('first.html')])
    expect(page('first.html')).toContain('>搬家<')
  })

  it.each([
    ['a push_content string', JSON.stringify(JSON.stringify(card))],
    ['one without its quotes', JSON.stringify(JSON.stringify(card)).slice(1, -1)],
    ['a bot message', JSON.stringify({ msg_type: 'interactive', card })],
    [
      'an answer',
      JSON.stringify({
        code: 0,
        msg: 'ok',
        data: { notification: { id: '1', push_content: JSON.stringify(card) } },
      }),
    ],
    ['a bare card with a byte order mark', `\ufeff${JSON.stringify(card)}`],
  ])('finds the card in %s', async (name, text) => {
    const file = folder.write(`${name}.json`, text)
    const { code } = await runCli(['render', file, '--out', out('found.html')])
    expect(code).toBe(0)
    expect(page('found.html')).toContain('Lunch is served')
  })

  it('puts the pictures of a draft into the page, and says which are not there', async () => {
    const picture = png(8, 6)
    const here = imageFileOf(createHash('sha256').update(picture).digest('hex'), 'png')
    const gone = imageFileOf('ab'.repeat(32), 'png')
    mkdirSync(out(IMAGE_FOLDER))
    folder.write(here, picture)
    const image = (file: string, name: string) => ({ file, name, width: 8, height: 6, bytes: picture.length })
    const img = (key: string) => ({ tag: 'img', img_key: key, alt: { tag: 'plain_text', content: '' } })
    const file = folder.write(
      'pictures.pushcard',
      JSON.stringify({
        format: 'pushcard/1',
        images: { img_here: image(here, 'here.png'), img_gone: image(gone, 'gone.png') },
        card: { elements: [img('img_here'), img('img_gone')] },
      }),
    )
    const { code, stderr } = await runCli(['render', file, '--out', out('pictures.html')])
    expect(code).toBe(0)
    expect(page('pictures.html')).toContain(`src="data:image/png;base64,${picture.toString('base64')}"`)
    expect(stderr).toContain('gone.png')
    expect(stderr).not.toContain('here.png')
  })

  it('replaces a page that is there, also behind a link', async () => {
    folder.write('old.html', 'old')
    symlinkSync(out('old.html'), out('link.html'))
    await runCli(['render', draft, '--out', out('link.html')])
    expect(page('old.html')).toContain('We move on Friday')
  })

  it.each([
    ['a draft', '{"format":"pushcard/1","cardText":"{\\n  \\"elements\\": [,]\\n}"}', 'broken.pushcard'],
    ['a card', '{\n  "elements": [,]\n}', 'broken.json'],
  ])('ends with 1 and the place where %s does not parse, and writes nothing', async (_what, text, name) => {
    const file = folder.write(name, text)
    const { code, stdout, stderr } = await runCli(['render', file, '--out', out('broken.html')])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/broken\.\w+:\d+:\d+: error: /)
    expect(stderr).toContain('no file was written')
    expect(existsSync(out('broken.html'))).toBe(false)

    const told = await runCli(['render', file, '--out', out('broken.html'), '--json'])
    expect(JSON.parse(told.stdout)).toMatchObject({ out: null, problems: [{ severity: 'error' }] })
  })

  it.each([
    ['theme', 'blue', 'light, dark'],
    ['width', 'tablet', 'pc, phone'],
    ['locale', 'zh-CN', 'zh_cn, en_us'],
  ])('lists what --%s can be', async (option, value, allowed) => {
    const { code, stdout, stderr } = await runCli([
      'render',
      draft,
      '--out',
      out('x.html'),
      `--${option}`,
      value,
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`--${option} cannot be “${value}”`)
    expect(stderr).toContain(allowed)
    expect(existsSync(out('x.html'))).toBe(false)
  })

  it('wants to know where to write', async () => {
    const { code, stderr } = await runCli(['render', draft])
    expect(code).toBe(2)
    expect(stderr).toContain('--out')
  })

  it.each([
    ['a missing file', () => out('none.pushcard'), 'none.pushcard'],
    ['something else', () => folder.write('other.json', '{"name":"x"}'), 'other.json'],
    ['a draft that is none', () => folder.write('card.pushcard', JSON.stringify(card)), 'card.pushcard'],
  ])('ends with 2 for %s', async (_what, file, words) => {
    const { code, stderr } = await runCli(['render', file(), '--out', out('x.html')])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(existsSync(out('x.html'))).toBe(false)
  })

  it.each([
    ['a missing folder', () => join(folder.path, 'nowhere', 'x.html'), 'There is no folder'],
    ['a folder', () => folder.path, 'is a folder'],
    ['a draft', () => out('other.pushcard'), 'extension of a draft'],
    ['a file for a folder', () => join(draft, 'x.html'), 'There is no folder'],
  ])('ends with 2 where it cannot write: %s', async (_what, place, words) => {
    const { code, stdout, stderr } = await runCli(['render', draft, '--out', place(), '--json'])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(JSON.parse(stdout)).toMatchObject({ out: null, components: 0, unsupported: [] })
  })

  it('never writes over the file that it reads, whatever it is called', async () => {
    const file = folder.write('card.json', JSON.stringify(card))
    mkdirSync(out('sub'))
    symlinkSync(file, out('sub/alias.html'))
    for (const place of [file, out('sub/alias.html'), join(folder.path, 'sub/../card.json')]) {
      const { code, stderr } = await runCli(['render', file, '--out', place])
      expect(code).toBe(2)
      expect(stderr).toContain('is the file that the card is in')
    }
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(card))
  })

  it('draws every example', async () => {
    const examples = resolve('examples/cards')
    const names = readdirSync(examples)
    for (const name of [
      names[0] ?? '',
      names.at(-1) ?? '',
      '../office-move.pushcard',
      '../office-move-en.pushcard',
    ]) {
      const { code } = await runCli(['render', join(examples, name), '--out', out('example.html')])
      expect(code).toBe(0)
      expect(statSync(out('example.html')).size).toBeGreaterThan(10_000)
    }
  })

  it('a name in a draft cannot move the cursor or become part of the page', async () => {
    const file = folder.write(
      'name.pushcard',
      draftWith([['"Office move"', '"\\u001b[2J</title><script>x</script>"']]),
    )
    const { code, stdout } = await runCli(['render', file, '--out', out('name.html')])
    expect(code).toBe(0)
    expect(stdout).not.toContain('\u001b[2J')
    expect(page('name.html')).not.toContain('<script')
  })
})
