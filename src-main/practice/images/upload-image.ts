import { createHash } from 'node:crypto'
import { inspectImage } from '../../images/inspect-image'
import { type Answer, success } from '../answer'
import type { AcceptedCall, PracticeState } from '../call'
import { refusal, type RefusalCode } from '../refusal'

/** What a picture can be refused for, by the failure of looking at it (API §7). */
const refusalCodes: Readonly<Record<string, RefusalCode>> = {
  'image.empty': 234010,
  'image.too-large': 234006,
  'image.unknown-format': 234011,
  'image.damaged': 234011,
  'image.too-many-pixels': 234039,
}

/** `POST im/v1/images`: keeps a picture and answers with its key (API §7). The same bytes get a new key each time. */
export function uploadImage({ app, images }: PracticeState, call: AcceptedCall): Answer {
  if (!app.hasBot) return refusal(234007, call, 'the app has no bot')

  const { form } = call
  if (form === undefined) return refusal(234001, call, 'the body is not multipart/form-data')

  const { image, imageType } = form
  if (imageType !== 'message' && imageType !== 'avatar') {
    return refusal(234001, call, 'image_type is neither message nor avatar')
  }
  if (image === undefined) return refusal(234001, call, 'image is not a file')

  const inspected = inspectImage(image, 'image')
  if (!inspected.ok) return refusal(refusalCodes[inspected.error.code] ?? 234001, call, inspected.error.code)

  const digest = createHash('sha256').update(image).digest('hex').slice(0, 16)
  const key = `img_v3_practice_${String(images.size + 1).padStart(4, '0')}_${digest}`
  images.set(key, image)
  return success({ image_key: key })
}
