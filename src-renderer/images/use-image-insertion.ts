import { entryOfTag } from '@shared/card/catalogue/read-catalogue'
import type { Spot } from '@shared/card/edit/insert-component'
import type { ListPlace } from '@shared/card/edit/list-items'
import type { AttachedImage } from '@shared/ipc-contract'
import type { JsonObject } from '@shared/json-value'
import { useDraftsStore } from '../drafts/drafts-store'
import { useCardSession } from '../editor/card-session'
import { useInsertion } from '../palette/use-insertion'
import { useNoticesStore } from '../shell/notices-store'
import { useImagesStore } from './images-store'
import { altOfName } from './picture-files'

/** Where a picture is put: exactly there when it may stand there, else near the spot. */
export interface ImagePlace {
  readonly place?: ListPlace
  readonly near: Spot
}

/** Puts pictures of this computer into the card, each as a component with a local key, in one step of undoing. */
export interface ImageInsertion {
  /** Pictures that were pasted or dropped; without a place, they go behind what is selected. */
  readonly insertFiles: (files: readonly File[], at?: ImagePlace) => Promise<void>
  /** Pictures that the person chooses, behind what is selected. */
  readonly insertChosen: () => Promise<void>
}

/** Tells the pictures of one insertion from those of the next, which is undone by itself. */
let insertions = 0

/** @param draftId - the draft of the card session. */
export function useImageInsertion(draftId: () => string): ImageInsertion {
  const session = useCardSession()
  const drafts = useDraftsStore()
  const images = useImagesStore()
  const notices = useNoticesStore()
  const { insertNear, insertInto, sample } = useInsertion()

  /** Behind what is selected; at the end of the card while nothing is. */
  const selected = (): ImagePlace => ({ near: session.selected.value ?? '' })

  function component({ key, image }: AttachedImage): JsonObject {
    return {
      ...sample(pictureEntry()),
      img_key: key,
      alt: { tag: 'plain_text', content: altOfName(image.name) },
    }
  }

  function insert(id: string, attached: readonly AttachedImage[], at: ImagePlace): void {
    // Meanwhile another draft may have come to the front.
    if (attached.length === 0 || draftId() !== id) return
    if (!session.editable.value) {
      notices.inform({ key: 'card-edit.not-json' })
      return
    }
    drafts.addImages(id, Object.fromEntries(attached.map(({ key, image }) => [key, image])))
    const group = `images ${++insertions}`
    attached.forEach((one, index) => {
      const { place, near } = index === 0 ? at : selected()
      if (place === undefined) insertNear(component(one), near, { group })
      else insertInto(component(one), place, near, { group })
    })
  }

  return {
    insertFiles: async (files, at = selected()) => {
      const id = draftId()
      insert(id, await images.attach(files), at)
    },
    insertChosen: async () => {
      const id = draftId()
      const at = selected()
      insert(id, await images.choose(true), at)
    },
  }
}

function pictureEntry() {
  const entry = entryOfTag('img')
  if (entry === undefined) throw new Error('the catalogue has no pictures')
  return entry
}
