/**
 * Pictures that stand for image keys, drawn here so that none is anybody's: each has numbered bands, so that one sees
 * which part a cut leaves.
 */
const shapes = [
  { width: 1280, height: 720, from: '#2f6fdb', to: '#7fd6c2' },
  { width: 600, height: 800, from: '#7a4bd1', to: '#f3a45c' },
  { width: 480, height: 1600, from: '#1b7f5c', to: '#d9e36b' },
  { width: 240, height: 240, from: 'none', to: '#d8483f' },
]

const cached = new Map()

/** The picture of a key: always the same one. `none` has holes in its ground. */
export function stockPicture(key) {
  const known = cached.get(key)
  if (known !== undefined) return known
  const sum = [...key].reduce((total, letter) => total + letter.codePointAt(0), 0)
  const isSmall = key.includes('logo') || key.includes('icon')
  const shape = isSmall ? shapes[3] : key.includes('tall') ? shapes[2] : shapes[sum % 3]
  const picture = { src: drawn(shape), width: shape.width, height: shape.height }
  cached.set(key, picture)
  return picture
}

function drawn({ width, height, from, to }) {
  const step = Math.min(width, height) / 4
  const bands = Array.from({ length: Math.ceil(height / step) }, (_, index) => {
    const y = index * step
    return `<rect y="${y}" width="${width}" height="${step}" fill="${to}" opacity="${((index % 4) + 1) / 5}"/>
<circle cx="${width / 2}" cy="${y + step / 2}" r="${step / 3}" fill="#fff" opacity=".8"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${from}"/>${bands.join('')}
<rect x="4" y="4" width="${width - 8}" height="${height - 8}" fill="none" stroke="${to}" stroke-width="8"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
