import { imageExtensions } from '@shared/draft/draft-images'

const otherExtensions = ['jpeg', 'tif', 'heif', 'avif', 'svg']
const pictureName = new RegExp(`\\.(?:${[...imageExtensions, ...otherExtensions].join('|')})$`, 'i')

/** Whether a file is meant as a picture, by what it calls itself; main looks into it. */
export function isPictureFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type.startsWith('image/') || (type === '' && pictureName.test(name))
}

/** Whether a drag that is under way holds a picture. Names are not told before the drop. */
export function isPictureDrag({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && type.startsWith('image/'),
  )
}

export function droppedPictures({ dataTransfer }: DragEvent): File[] {
  return [...(dataTransfer?.files ?? [])].filter(isPictureFile)
}

/**
 * The pictures of a paste. What can be pasted as text is: Office programs copy a picture of the text along with it.
 */
export function pastedPictures({ clipboardData }: ClipboardEvent): File[] {
  if (clipboardData?.getData('text/plain') !== '') return []
  return [...clipboardData.files].filter(isPictureFile)
}

/** A name of a file without its extension: the first words for who cannot see the picture. */
export function altOfName(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
