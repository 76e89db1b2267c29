import { computed, onScopeDispose, watch } from 'vue'
import { imagesInUse, type DraftImage, type DraftImages } from '@shared/draft/draft-images'
import { labelPicture } from '@shared/draft/label-picture'
import type { EditedDraft } from '../drafts/drafts-store'
import type { PreviewImage } from '../preview/preview-context'
import { useWords } from '../words/use-words'
import { useImagesStore } from './images-store'

/** The pictures of the draft that is shown. */
export interface DraftImagesInWindow {
  /**
   * For the preview: the picture that was attached for a key; `undefined` when none was. One that is being read, or is not
   * where it should be, is a box of its shape that says so.
   */
  readonly imageOf: (key: string) => PreviewImage | undefined
}

/** Reads the pictures that a draft's card names, and keeps them at hand for the preview. */
export function useDraftImages(entry: () => EditedDraft | undefined): DraftImagesInWindow {
  const store = useImagesStore()
  const { t } = useWords()
  // The same object while nobody attaches anything: a key press must not draw every picture anew.
  const images = computed<DraftImages>(() => entry()?.draft.images ?? none)
  const inUse = computed<readonly DraftImage[]>((before) => {
    const now = Object.values(imagesInUse(entry()?.draft ?? { cardText: '' }))
    return before?.length === now.length && now.every((image, index) => image === before[index])
      ? before
      : now
  })

  function load(): void {
    const { id } = entry() ?? {}
    if (id !== undefined) void store.load(id, inUse.value)
  }

  watch(
    // A draft that was saved elsewhere has its pictures elsewhere.
    () => [entry()?.id, entry()?.path, entry()?.saved, inUse.value] as const,
    ([id], before) => {
      if (id !== undefined && before?.[0] !== undefined && before[0] !== id) store.keepOnly(id, inUse.value)
      load()
    },
    { immediate: true },
  )
  // Whoever comes back from putting a lost file where it belongs wants to see it.
  window.addEventListener('focus', load)
  onScopeDispose(() => window.removeEventListener('focus', load))

  function imageOf(key: string): PreviewImage | undefined {
    const image = Object.hasOwn(images.value, key) ? images.value[key] : undefined
    const id = entry()?.id
    if (image === undefined || id === undefined) return undefined
    const { name, width, height } = image
    const loaded = store.find(id, image)
    if (loaded?.kind === 'shown') return { src: loaded.src, width, height }
    // The box has the picture's shape already, so nothing moves when it comes.
    const words = loaded?.kind === 'missing' ? [name, t('image.label-missing')] : [name]
    return { src: labelPicture(image, words), width, height }
  }

  return { imageOf }
}

const none: DraftImages = {}
