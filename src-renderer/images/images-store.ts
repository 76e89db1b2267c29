import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { DraftImage } from '@shared/draft/draft-images'
import type { AttachedImage } from '@shared/ipc-contract'
import { MAX_IMAGE_BYTES, MAX_IMAGE_MEGABYTES } from '@shared/image-limits'
import { fail, type Failure } from '@shared/result'
import { plain } from '../plain'
import { useNoticesStore } from '../shell/notices-store'

/** What the window has of a picture. */
export type LoadedImage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly src: string }
  | { readonly kind: 'missing'; readonly failure: Failure }

/** The pictures of the drafts that are open, as far as they were asked for, and the taking in of new ones. */
export const useImagesStore = defineStore('images', () => {
  const notices = useNoticesStore()
  /** By draft, and by place, which tells the content: a picture is read once. */
  const loaded = shallowReactive(new Map<string, LoadedImage>())
  const nameOf = (draftId: string, { file }: DraftImage): string => `${draftId} ${file}`

  function find(draftId: string, image: DraftImage): LoadedImage | undefined {
    return loaded.get(nameOf(draftId, image))
  }

  /** Reads pictures that were not read yet, or were not there. */
  async function load(draftId: string, images: readonly DraftImage[]): Promise<void> {
    await Promise.all(
      images.map(async (image) => {
        const name = nameOf(draftId, image)
        const known = loaded.get(name)
        if (known !== undefined && known.kind !== 'missing') return
        if (known === undefined) loaded.set(name, { kind: 'loading' })
        const read = await window.studio.readImage(draftId, plain(image))
        loaded.set(
          name,
          read.ok ? { kind: 'shown', src: read.value } : { kind: 'missing', failure: read.error },
        )
      }),
    )
  }

  /** Forgets the pictures of a draft, all but those at the given places. */
  function keepOnly(draftId: string, images: readonly DraftImage[]): void {
    const kept = new Set(images.map((image) => nameOf(draftId, image)))
    for (const name of loaded.keys()) if (!kept.has(name)) loaded.delete(name)
  }

  /** Takes in pictures that were pasted or dropped; says which could not be. */
  async function attach(files: readonly File[]): Promise<AttachedImage[]> {
    const attached: AttachedImage[] = []
    for (const file of files) {
      const image = notices.unwrap(await attachOne(file))
      if (image !== undefined) attached.push(image)
    }
    return attached
  }

  /** Lets the person choose pictures. */
  async function choose(several: boolean): Promise<readonly AttachedImage[]> {
    return notices.unwrap(await window.studio.chooseImages(several)) ?? []
  }

  return { find, load, keepOnly, attach, choose }
})

async function attachOne(file: File) {
  const { name } = file
  // A film that was dropped must not be read into memory to be refused.
  if (file.size > MAX_IMAGE_BYTES) return fail('image.too-large', { name, limit: MAX_IMAGE_MEGABYTES })
  try {
    return await window.studio.attachImage(name.slice(-400), new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return fail('image.unreadable', { name, reason: error instanceof Error ? error.name : String(error) })
  }
}
