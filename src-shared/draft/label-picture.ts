/**
 * The picture that stands for one that cannot be shown: a grey box of its size with words in it, as SVG in a `data:`
 * address. Wherever a picture goes, this one goes, and it has the right shape.
 */
export function labelPicture(
  size: { readonly width: number; readonly height: number },
  lines: readonly string[],
): string {
  return `data:image/svg+xml,${encodeURIComponent(labelSvg(size, lines))}`
}

function labelSvg(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly string[],
): string {
  const longest = Math.max(1, ...lines.map((line) => line.length))
  const size = Math.max(1, Math.min(height / (lines.length * 4), (width * 0.7) / longest))
  const top = height / 2 - ((lines.length - 1) * size * 1.5) / 2
  const texts = lines.map(
    (line, index) =>
      `<text x="50%" y="${rounded(top + index * size * 1.5)}" dominant-baseline="middle">${escaped(line)}</text>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="#8f959e" fill-opacity="0.15"/>` +
    `<g fill="#8f959e" font-family="sans-serif" font-size="${rounded(size)}" text-anchor="middle">${texts.join('')}</g></svg>`
  )
}

function rounded(length: number): string {
  return length.toFixed(2)
}

/** Characters that XML does not allow at all are left out, halves of characters too. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
