import { imagesInUse, type DraftImage, type WithImages } from '@shared/draft/draft-images'
import { labelPicture } from '@shared/draft/label-picture'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import type { Message } from '@shared/result'
import { imageSource } from './image-source'
import { readFirst, type Folders } from './read-first'

/** A picture to put into a page. */
export interface EmbeddedImage {
  /** A `data:` address. */
  readonly src: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export interface EmbeddedImages {
  /** By image key; a picture that is not there is a box of its size that says so. */
  readonly images: ReadonlyMap<string, EmbeddedImage>
  /** What is to be told of pictures that are not there: `image.missing`, `image.linked` and the like. */
  readonly missing: readonly Message[]
}

/**
 * Every picture that a draft's card names, ready to be put into a page that stands on its own (`pushcard render`, File ›
 * Export).
 * @param folders - where the pictures may be, the likeliest first: the folder of the draft's file, in the app also
 *   the store of pictures that were not saved yet (`ImageStore.foldersOf`).
 * @param language - of the words on a picture that cannot be shown.
 */
export async function embeddedImages(
  draft: WithImages,
  folders: Folders,
  language: Language,
): Promise<EmbeddedImages> {
  const images = new Map<string, EmbeddedImage>()
  const missing: Message[] = []
  for (const [key, image] of Object.entries(imagesInUse(draft))) {
    const bytes = await readFirst(folders, image)
    const source = bytes.ok ? imageSource(bytes.value, image, language) : bytes
    const { width, height } = image
    images.set(key, { src: source.ok ? source.value : missingPicture(image, language), width, height })
    if (!source.ok) missing.push(source.error.message)
  }
  return { images, missing }
}

function missingPicture(image: DraftImage, language: Language): string {
  return labelPicture(image, [image.name, say({ key: 'image.label-missing' }, language)])
}
