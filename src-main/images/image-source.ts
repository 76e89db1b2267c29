import type { DraftImage } from '@shared/draft/draft-images'
import { labelPicture } from '@shared/draft/label-picture'
import { say } from '@shared/messages/say'
import type { Language } from '@shared/messages/language'
import { fail, ok, type Result } from '@shared/result'
import { imageFormatOf } from './image-format'

/**
 * A picture as a `data:` address, for the preview and for exported pages: the one form that the page's policy, the
 * stand-in, the dev server and a file on its own all show, without any path that a page could ask for. What it is, its
 * bytes say, not its name. A kind that no page shows gives a drawn box of the same size that says so. Failure:
 * `image.unknown-format` when the bytes are no picture.
 */
export function imageSource(bytes: Buffer, image: DraftImage, language: Language): Result<string> {
  const format = imageFormatOf(bytes)
  if (format === undefined) return fail('image.unknown-format', { name: image.name })
  if (format.isShown) return ok(`data:${format.mimeType};base64,${bytes.toString('base64')}`)

  const label = say({ key: 'image.not-shown', params: { format: format.name } }, language)
  return ok(labelPicture(image, [image.name, label]))
}
