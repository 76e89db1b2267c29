import { BrowserWindow, dialog } from 'electron'
import { imageExtensions } from '@shared/draft/draft-images'
import type { AttachedImage } from '@shared/ipc-contract'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import { ok, type Message } from '@shared/result'
import type { OpenDrafts } from '../drafts/open-drafts'
import { imageSource } from '../images/image-source'
import type { ImageStore } from '../images/image-store'
import type { Handle } from './ipc'

export interface ImageServices {
  readonly images: ImageStore
  readonly drafts: OpenDrafts
  readonly language: () => Language
  readonly tell: (notice: Message) => void
}

/** Calls about the pictures of drafts. The page names a picture by its place, which leads nowhere else. */
export function handleImageCalls(handle: Handle, { images, drafts, language, tell }: ImageServices): void {
  handle('images:attach', (name, bytes) => images.attach(name, bytes))

  handle('images:choose', async (several) => {
    const { canceled, filePaths } = await showImageDialog(several, language())
    if (canceled) return ok([])
    const attached: AttachedImage[] = []
    for (const path of several ? filePaths : filePaths.slice(0, 1)) {
      const result = await images.attachFile(path)
      if (result.ok) attached.push(result.value)
      else tell(result.error.message)
    }
    return ok(attached)
  })

  handle('images:read', async (draftId, image) => {
    const bytes = await images.read(image, drafts.pathOf(draftId))
    return bytes.ok ? imageSource(bytes.value, image, language()) : bytes
  })
}

function showImageDialog(several: boolean, language: Language) {
  const options = {
    title: say({ key: 'window.image.choose-title' }, language),
    filters: [
      {
        name: say({ key: 'window.image.kinds' }, language),
        extensions: [...imageExtensions, 'jpeg', 'tif', 'heif'],
      },
      { name: say({ key: 'window.dialog.all' }, language), extensions: ['*'] },
    ],
    properties: several ? ['openFile' as const, 'multiSelections' as const] : ['openFile' as const],
  }
  const window = BrowserWindow.getFocusedWindow()
  return window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options)
}
