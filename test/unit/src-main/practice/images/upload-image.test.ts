import { describe, expect, it } from 'vitest'
import type { PracticeHelpDesk, PracticeOptions } from '../../../../../src-main/practice/practice-help-desk'
import { callApi, tenantAuthorization, textOf, type ApiAnswer } from '../api-client'
import { startDesk } from '../practice-client'

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A GIF that says it is so wide. */
function gif(width: number): Buffer {
  const head = Buffer.from('GIF89a\0\0\x01\0\0\0\0', 'latin1')
  head.writeUInt16LE(width, 6)
  return head
}

async function upload(
  desk: PracticeHelpDesk,
  image: Uint8Array | string,
  imageType = 'message',
  authorization?: string,
): Promise<ApiAnswer> {
  const form = new FormData()
  form.set('image_type', imageType)
  form.set('image', typeof image === 'string' ? image : new Blob([new Uint8Array(image)]))
  return callApi(desk, 'image_upload', {
    authorization: authorization ?? (await tenantAuthorization(desk)),
    body: form,
  })
}

describe('an upload', () => {
  it('keeps the very bytes under a new key', async () => {
    const desk = await startDesk()
    const first = await upload(desk, PIXEL)
    expect(first).toMatchObject({ status: 200, code: 0 })

    const key = textOf(first.data.image_key)
    expect(key).toMatch(/^img_v3_/)
    expect(Buffer.from(desk.image(key)!).equals(PIXEL)).toBe(true)
    expect((await upload(desk, PIXEL)).data.image_key).not.toBe(key)
  })

  it.each<[string, Uint8Array | string, string, number]>([
    ['an empty file', new Uint8Array(), 'message', 234010],
    ['no picture', Buffer.from('hello, this is a text'), 'message', 234011],
    ['a GIF that is too wide', gif(2001), 'message', 234039],
    ['another purpose', PIXEL, 'sticker', 234001],
    ['a text in the place of the file', 'img', 'message', 234001],
    ['more than 10 MB', Buffer.concat([PIXEL, Buffer.alloc(10 * 1024 * 1024)]), 'message', 234006],
    ['more than a form may have', Buffer.concat([PIXEL, Buffer.alloc(11 * 1024 * 1024)]), 'message', 234006],
  ])('is refused: %s', async (_name, image, imageType, code) => {
    const desk = await startDesk()
    expect((await upload(desk, image, imageType)).code).toBe(code)
  })

  it('takes a GIF that is just not too wide', async () => {
    expect((await upload(await startDesk(), gif(2000))).code).toBe(0)
  })

  it('takes no person’s token', async () => {
    const desk = await startDesk()
    expect((await upload(desk, PIXEL, 'message', `Bearer ${desk.userAccessToken}`)).code).toBe(99991668)
  })

  it.each<[string, PracticeOptions, number]>([
    ['a bot', { app: { hasBot: false } }, 234007],
    ['the permission', { app: { scopes: ['helpdesk:all'] } }, 99991672],
  ])('needs %s', async (_name, options, code) => {
    const desk = await startDesk(options)
    expect((await upload(desk, PIXEL)).code).toBe(code)
  })

  it('is taken 50 times in a second', async () => {
    const desk = await startDesk({ clock: () => 1_767_225_600_000 })
    const authorization = await tenantAuthorization(desk)
    const answers: ApiAnswer[] = []
    for (let call = 0; call < 51; call += 1) answers.push(await upload(desk, PIXEL, 'message', authorization))

    expect(answers.slice(0, 50).every(({ code }) => code === 0)).toBe(true)
    expect(answers[50]?.code).toBe(99991400)
    expect(answers[50]?.headers.get('x-ogw-ratelimit-limit')).toBe('50')
  })

  it('without a form is refused', async () => {
    const desk = await startDesk()
    const authorization = await tenantAuthorization(desk)
    expect(
      (await callApi(desk, 'image_upload', { authorization, body: { image_type: 'message' } })).code,
    ).toBe(234001)
  })
})
