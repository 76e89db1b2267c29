import type { Result } from '@shared/result'
import { readImageFile, type ImageFile } from './image-file'

/** Where pictures may be, the likeliest place first. */
export type Folders = readonly [string, ...string[]]

/** A picture from the first of several folders that has it; else why the first one has not. */
export async function readFirst(folders: Folders, image: ImageFile): Promise<Result<Buffer>> {
  const [folder, ...more] = folders
  const bytes = await readImageFile(folder, image)
  if (bytes.ok) return bytes
  for (const other of more) {
    const found = await readImageFile(other, image)
    if (found.ok) return found
  }
  return bytes
}
