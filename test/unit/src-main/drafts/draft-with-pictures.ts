import type { Draft } from '@shared/draft/draft'
import { imageFileOf, type DraftImage } from '@shared/draft/draft-images'
import { sampleDraft } from '@shared/draft/sample-draft'

function pictureNamed(digit: string): DraftImage {
  return {
    file: imageFileOf(digit.repeat(64), 'png'),
    name: `${digit}.png`,
    width: 3,
    height: 2,
    bytes: 4_000_000,
  }
}

/** Two pictures that a card names, and one that it does not. */
export const pictures = { one: pictureNamed('1'), two: pictureNamed('2'), unused: pictureNamed('3') }

export const draftWithPictures: Draft = {
  ...sampleDraft('en'),
  cardText:
    '{ "elements": [{ "tag": "img", "img_key": "img_v3_one" }, { "tag": "img", "img_key": "img_v3_two" }] }',
  images: { img_v3_one: pictures.one, img_v3_two: pictures.two, img_v3_unused: pictures.unused },
}
