import { localImageKey } from '../card/rules/image-key'
import { isJsonObject, type JsonObject } from '../json-value'
import { sameJson } from '../same-json'

/**
 * A picture that its author attached to a draft: the file as it was given, kept beside the draft (design §3.1). In a
 * draft file it stands under `images`, by the key that the card uses for it:
 *
 * ```json
 * "images": {
 *   "local_img_9f86d081884c7d65": {
 *     "file": "pushcard-images/9f86d081884c7d65.png", "name": "poster.png", "width": 1200, "height": 600, "bytes": 12345
 *   }
 * }
 * ```
 */
export interface DraftImage {
  /** Where it is, from the draft's folder on: see {@link isImageFile}. */
  readonly file: string
  /** What the file was called where it came from. */
  readonly name: string
  /** In pixels, as it is shown: a photo that was taken on its side counts upright. */
  readonly width: number
  readonly height: number
  /** Size of the file. */
  readonly bytes: number
}

/**
 * The pictures of a draft by image key. A key is a local one, which stands for a picture that is not on Feishu yet, or a
 * real one (`img_v3_…`) that the picture is the preview of.
 */
export type DraftImages = Readonly<Record<string, DraftImage>>

/** The folder beside a draft that holds its pictures; drafts in one folder share it, and equal pictures are one file. */
export const IMAGE_FOLDER = 'pushcard-images'

/** What a picture's file may end with: the formats that Feishu takes (API §7). */
export const imageExtensions = ['png', 'jpg', 'gif', 'webp', 'bmp', 'ico', 'tiff', 'heic'] as const

export type ImageExtension = (typeof imageExtensions)[number]

/** The start of the SHA-256 of a picture, in hexadecimal digits. */
const hash = '[0-9a-f]{16}'

const imageFile = new RegExp(`^${IMAGE_FOLDER}/${hash}\\.(?:${imageExtensions.join('|')})$`)

/**
 * Whether a text is the place of a picture. One form and no other: such a path can lead nowhere but into the picture
 * folder of the draft, whatever system reads it.
 */
export function isImageFile(text: unknown): text is string {
  // `$` would let a line break follow.
  return typeof text === 'string' && !text.includes('\n') && imageFile.test(text)
}

/** @param sha256 - of the picture's bytes, in lower-case hexadecimal digits. */
export function imageFileOf(sha256: string, extension: ImageExtension): string {
  return `${IMAGE_FOLDER}/${sha256.slice(0, 16)}.${extension}`
}

/** The key of a picture that is not on Feishu yet; equal pictures have the same. */
export function localKeyOf(sha256: string): string {
  return localImageKey(sha256.slice(0, 16))
}

/** Longest name and key that are taken from a file. */
const MAX_NAME = 255

const isCount = (value: unknown, least: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least

/** Whether something has the form of an attached picture. */
export function isDraftImage(value: unknown): value is DraftImage & JsonObject {
  return (
    isJsonObject(value) &&
    isImageFile(value.file) &&
    typeof value.name === 'string' &&
    value.name.length <= MAX_NAME &&
    isCount(value.width, 1) &&
    isCount(value.height, 1) &&
    isCount(value.bytes, 1)
  )
}

export function isDraftImages(value: unknown): value is DraftImages {
  return (
    isJsonObject(value) &&
    Object.entries(value).every(([key, image]) => isUsableKey(key) && isDraftImage(image))
  )
}

/** Whether something can be the key of a picture in a draft. */
export function isUsableKey(key: string): boolean {
  return /^[\w.-]{1,255}$/.test(key)
}

/**
 * The pictures that a draft's card names. Only these belong to the draft: what an undone step attached is neither
 * saved nor counts as a change. The text decides, so that it is the same while it is no JSON.
 */
export function imagesInUse({ cardText, images }: WithImages): DraftImages {
  if (images === undefined) return {}
  return Object.fromEntries(Object.entries(images).filter(([key]) => cardText.includes(key)))
}

/** The places of all pictures of a draft, also of those that its card names no more. */
export function imageFilesOf({ images }: WithImages): string[] {
  return Object.values(images ?? {}).map(({ file }) => file)
}

/** What of a draft its pictures need. */
export interface WithImages {
  readonly cardText: string
  readonly images?: DraftImages
}

/** A picture without whatever else its object carries. */
export function imageOf({ file, name, width, height, bytes }: DraftImage): DraftImage {
  return { file, name, width, height, bytes }
}

/** Whether two drafts have the same pictures. */
export function sameImages(one: WithImages, other: WithImages): boolean {
  return sameJson(imagesValue(one), imagesValue(other))
}

/** A draft's pictures as JSON. */
export function imagesValue(draft: WithImages): JsonObject {
  return Object.fromEntries(
    Object.entries(imagesInUse(draft)).map(([key, image]) => [key, { ...imageOf(image) }]),
  )
}
