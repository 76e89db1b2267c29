/**
 * One fixture in one language.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} group
 * @property {string} locale
 * @property {readonly string[]} tags of the components in it
 * @property {readonly { file: string, width: string, theme: string }[]} pictures
 */

const style = `body { margin: 24px; font: 14px/22px system-ui, sans-serif; color: #1f2329; background: #fff; }
h2 { margin: 40px 0 8px; } h3 { margin: 24px 0 8px; font-size: 14px; }
.row { display: flex; gap: 12px; align-items: flex-start; overflow-x: auto; }
figure { flex: none; margin: 0; } figcaption { font-size: 12px; color: #646a73; }
img { display: block; border: 1px solid #dee0e3; } td { padding: 2px 12px 2px 0; vertical-align: top; }`

/**
 * The page that shows all pictures side by side, with an index by component. Pure.
 *
 * @param {readonly Row[]} rows
 */
export function galleryPage(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pushcard Studio: pictures of cards</title>
<style>${style}</style>
</head>
<body>
<h1>Pictures of cards</h1>
<p>${rows.length} cards, each on a computer and on a phone, light and dark, in the fonts of the picture tests.</p>
<h2>By component</h2>
<table>${index(rows)}</table>
${groups.map((group) => sections(group, rows)).join('\n')}
</body>
</html>
`
}

function sections(group, rows) {
  const own = rows.filter((row) => row.group === group)
  return `<section>\n<h2>${escaped(group)}</h2>\n${own.map(pictured).join('\n')}\n</section>`
}

function pictured({ name, locale, pictures }) {
  const figures = pictures.map(
    ({ file, width, theme }) =>
      `<figure><figcaption>${width} ${theme}</figcaption><img src="${escaped(file)}" alt="${escaped(`${name}, ${width}, ${theme}`)}"></figure>`,
  )
  return `<h3 id="${idOf(name, locale)}">${escaped(name)} (${escaped(locale)})</h3>\n<div class="row">${figures.join('')}</div>`
}

function index(rows) {
  const tags = [...new Set(rows.flatMap((row) => row.tags))].sort()
  return tags
    .map((tag) => {
      const links = rows
        .filter((row) => row.tags.includes(tag))
        .map(({ name, locale }) => `<a href="#${idOf(name, locale)}">${escaped(name)}</a>`)
      return `<tr><td>${escaped(tag)}</td><td>${[...new Set(links)].join(', ')}</td></tr>`
    })
    .join('\n')
}

function idOf(name, locale) {
  return escaped(`${name}.${locale}`)
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
