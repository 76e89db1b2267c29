import { arrayOf, filledStringOf, objectOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'

/** An image to choose (Card §8.16). */
export interface ImageOption {
  readonly imgKey: string
  /** What it reports; one that the card gives no value reports its key. */
  readonly value: string
  /** `hover_tips`, `disabled` and `disabled_tips` of the image, those of the whole component included. */
  readonly tips: JsonObject
  readonly isDisabled: boolean
}

export function imageOptions(element: JsonObject): readonly ImageOption[] {
  return arrayOf(element.options)
    .map((option) => objectOf(option) ?? {})
    .map((option) => {
      const imgKey = filledStringOf(option.img_key) ?? ''
      const isDisabled = element.disabled === true || option.disabled === true
      const whenDisabled = option.disabled_tips ?? element.disabled_tips
      return {
        imgKey,
        value: filledStringOf(option.value) ?? imgKey,
        tips: {
          ...option,
          disabled: isDisabled,
          ...(whenDisabled === undefined ? {} : { disabled_tips: whenDisabled }),
        },
        isDisabled,
      }
    })
}
