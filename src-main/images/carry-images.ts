import { imagesInUse, type WithImages } from '@shared/draft/draft-images'
import { ok, type Result } from '@shared/result'
import { hasImageFile, keepImageFile, readImageFile } from './image-file'

/**
 * Puts the pictures that a draft's card names into the folder that the draft is saved to, before the draft itself: a
 * crash in between leaves pictures that nobody names, never a draft without its pictures. A picture that is there
 * already stays, one that is found nowhere is left out: the draft is worth saving without it. Failure:
 * `image.folder-unsuitable`.
 * @param sources - folders that may have the pictures, the likeliest first.
 * @throws the system's error; pictures that were written until then stay.
 */
export async function carryImages(
  draft: WithImages,
  folder: string,
  sources: readonly string[],
): Promise<Result<null>> {
  for (const image of Object.values(imagesInUse(draft))) {
    if (await hasImageFile(folder, image.file)) continue
    for (const source of sources) {
      if (source === folder) continue
      const bytes = await readImageFile(source, image)
      if (!bytes.ok || bytes.value.length === 0) continue
      const kept = await keepImageFile(folder, image.file, bytes.value)
      if (!kept.ok) return kept
      break
    }
  }
  return ok(null)
}
