import type { ImageExtension } from '@shared/draft/draft-images'

/** A kind of picture that Feishu takes (API §7). */
export interface ImageFormat {
  readonly extension: ImageExtension
  /** As messages call it. */
  readonly name: string
  readonly mimeType: string
  /** Whether a page can show it; Feishu turns the others into JPG. */
  readonly isShown: boolean
}

function format(extension: ImageExtension, mimeType = `image/${extension}`, isShown = true): ImageFormat {
  return { extension, name: extension.toUpperCase(), mimeType, isShown }
}

const formats = {
  png: format('png'),
  jpg: format('jpg', 'image/jpeg'),
  gif: format('gif'),
  webp: format('webp'),
  bmp: format('bmp'),
  ico: format('ico', 'image/x-icon'),
  tiff: format('tiff', 'image/tiff', false),
  heic: format('heic', 'image/heic', false),
} as const satisfies Record<ImageExtension, ImageFormat>

/** Brands of HEIC; AVIF has the same container and is not taken by Feishu. */
const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

/** The kind of a picture by its first bytes, whatever it is called; `undefined` when Feishu takes no such file. */
export function imageFormatOf(bytes: Uint8Array): ImageFormat | undefined {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  const start = text(0, 4)

  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return formats.png
  if (text(0, 3) === '\xff\xd8\xff') return formats.jpg
  if (/^GIF8[79]a$/.test(text(0, 6))) return formats.gif
  if (start === 'RIFF' && text(8, 12) === 'WEBP') return formats.webp
  if (start === 'II*\0' || start === 'MM\0*') return formats.tiff
  // Text may begin with BM as well; the four bytes behind the size are zero in a picture.
  if (start.startsWith('BM') && text(6, 10) === '\0\0\0\0') return formats.bmp
  // Followed by how many pictures it holds.
  if (start === '\0\0\x01\0' && text(4, 6) !== '\0\0') return formats.ico
  if (text(4, 8) === 'ftyp' && heicBrands.has(text(8, 12))) return formats.heic
  return undefined
}
