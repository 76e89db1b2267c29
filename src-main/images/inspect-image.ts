import { imageSize } from 'image-size'
import { MAX_GIF_SIDE, MAX_IMAGE_BYTES, MAX_IMAGE_MEGABYTES, MAX_IMAGE_SIDE } from '@shared/image-limits'
import { fail, ok, type Result } from '@shared/result'
import { imageFormatOf, type ImageFormat } from './image-format'

/** What the bytes of a picture say of it. */
export interface InspectedImage {
  readonly format: ImageFormat
  /** In pixels, as it is shown. */
  readonly width: number
  readonly height: number
}

/**
 * Looks whether Feishu would take a picture (API §7): its kind, its size in bytes and in pixels. Nothing is decoded.
 * Failures: `image.empty`, `image.too-large`, `image.unknown-format`, `image.damaged`, `image.too-many-pixels`.
 * @param name - what messages call it.
 */
export function inspectImage(bytes: Uint8Array, name: string): Result<InspectedImage> {
  if (bytes.length === 0) return fail('image.empty', { name })
  if (bytes.length > MAX_IMAGE_BYTES) return fail('image.too-large', { name, limit: MAX_IMAGE_MEGABYTES })
  const format = imageFormatOf(bytes)
  if (format === undefined) return fail('image.unknown-format', { name })
  const size = sizeOf(bytes)
  if (size === undefined) return fail('image.damaged', { name, format: format.name })

  const limit = format.extension === 'gif' ? MAX_GIF_SIDE : MAX_IMAGE_SIDE
  const { width, height } = size
  return Math.max(width, height) > limit
    ? fail('image.too-many-pixels', { name, width, height, limit })
    : ok({ format, width, height })
}

/** Orientations of EXIF from here on lie on their side. */
const FIRST_TURNED = 5

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height: signed, orientation = 1 } = imageSize(bytes)
    // A BMP that begins with its top line has a negative height.
    const height = Math.abs(signed)
    if (!(width > 0 && height > 0)) return undefined
    return orientation >= FIRST_TURNED ? { width: height, height: width } : { width, height }
  } catch {
    // Whatever is wrong with the file, it throws.
    return undefined
  }
}
