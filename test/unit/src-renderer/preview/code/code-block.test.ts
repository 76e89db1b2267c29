import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { codeLanguages } from '@shared/card/catalogue/code-languages'
import { codeGrammars } from '../../../../../src-renderer/preview/code/code-grammars'
import CodeBlock from '../../../../../src-renderer/preview/code/CodeBlock.vue'
import { highlight } from '../../../../../src-renderer/preview/code/highlighter'

const rendered = (text: string, language: string): Promise<string> =>
  renderToString(createSSRApp({ render: () => h(CodeBlock, { text, language }) }))

/** What a reader sees: the page without its tags. */
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')

describe('a block of code', () => {
  it('is coloured, in whatever case its language is written', async () => {
    for (const language of ['python', 'Python']) {
      const html = await rendered('def f():\n  return "a"  # b', language)
      expect(html).toMatch(/is-keyword"[^>]*>def</)
      expect(html).toMatch(/is-string"[^>]*>&quot;a&quot;/)
      expect(html).toMatch(/is-comment"[^>]*># b</)
    }
  })

  it.each(['', 'plain_text', 'nothing', 'constructor', 'cobol'])('of %j stays plain', async (language) => {
    expect(await rendered('if x', language)).not.toContain('<span')
  })

  it('keeps every letter and space', async () => {
    const text = '<b>&amp;</b>\n\tif (a < b) { return `x${1}` } // 完成\n\n'
    for (const language of ['typescript', 'html', 'markdown', 'diff', ''])
      expect(visible(await rendered(text, language))).toBe(text)
  })

  it('stays plain when colouring would take longer than a key press', async () => {
    expect(await rendered('if x\n'.repeat(2_000), 'python')).not.toContain('<span')
  })
})

describe('grammars', () => {
  it.each(Object.keys(codeGrammars))('%s is a language of Feishu and colours', (language) => {
    expect(codeLanguages).toContain(language)
    const source =
      'function f(x) { return "text" } // 1 <a b="c">\n# comment\n[section]\nkey = 1\n+ added\nPUT / HTTP/1.1'
    expect(
      highlight(source, language)
        ?.map(({ text }) => text)
        .join(''),
    ).toBe(source)
  })
})
