import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface Row {
  name: string
  group: string
  locale: string
  tags: readonly string[]
  pictures: readonly { file: string; width: string; theme: string }[]
}
const { galleryPage } = await importScript<{ galleryPage: (rows: readonly Row[]) => string }>(
  'gallery/gallery-page.mjs',
)

function row(name: string, group: string, tags: readonly string[]): Row {
  return {
    name,
    group,
    locale: 'zh_cn',
    tags,
    pictures: [
      { file: `pictures/${name}.light.png`, width: 'pc', theme: 'light' },
      { file: `pictures/${name}.dark.png`, width: 'pc', theme: 'dark' },
    ],
  }
}

describe('galleryPage', () => {
  const page = galleryPage([
    row('v1-a', 'text', ['div', 'hr']),
    row('v1-b', 'button', ['button']),
    row('v2-c', 'text', ['div']),
  ])

  it('shows every picture with its name, width and theme', () => {
    expect(page.match(/<img src="[^"]+"/g)).toHaveLength(6)
    expect(page).toContain('<figcaption>pc dark</figcaption><img src="pictures/v1-a.dark.png"')
  })

  it('puts what is of one group together', () => {
    expect(page.match(/<h2>[^<]+<\/h2>/g)).toEqual([
      '<h2>By component</h2>',
      '<h2>text</h2>',
      '<h2>button</h2>',
    ])
    expect(page.indexOf('id="v2-c.zh_cn"')).toBeLessThan(page.indexOf('id="v1-b.zh_cn"'))
  })

  it('leads from each component to the cards that hold it', () => {
    expect(page).toContain(
      '<td>div</td><td><a href="#v1-a.zh_cn">v1-a</a>, <a href="#v2-c.zh_cn">v2-c</a></td>',
    )
  })

  it('writes names as text', () => {
    expect(galleryPage([row('<b>', '"&', [])])).toContain('<h2>&quot;&amp;</h2>\n<h3 id="&lt;b>.zh_cn">')
  })
})
