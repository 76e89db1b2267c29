import { pointerAtOffset } from '@shared/card/locate'
import { parseCardOnce } from '@shared/card/parse-card-once'
import { imagesInUse, type DraftImage, type WithImages } from '@shared/draft/draft-images'
import type { Problem } from '@shared/problem'
import type { LoadedImage } from './images-store'

/**
 * What there is to say of the pictures of a draft whose files are not there: a warning at the first place that names
 * each. The checks of a card cannot know; only who looked for the files does.
 */
export function missingImageProblems(
  draft: WithImages,
  find: (image: DraftImage) => LoadedImage | undefined,
): Problem[] {
  return Object.entries(imagesInUse(draft)).flatMap(([key, image]): Problem[] => {
    const loaded = find(image)
    if (loaded?.kind !== 'missing') return []
    const offset = draft.cardText.indexOf(key)
    const { key: code, params } = loaded.failure.message
    return [
      {
        code,
        severity: 'warning',
        source: 'card',
        pointer: pointerAtOffset(parseCardOnce(draft.cardText), offset) ?? '',
        range: { offset, length: key.length },
        ...(params === undefined ? {} : { params }),
      },
    ]
  })
}
