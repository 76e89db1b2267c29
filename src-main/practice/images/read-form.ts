import type { IncomingHttpHeaders } from 'node:http'

/** What an upload sends. */
export interface ImageForm {
  readonly imageType: string | undefined
  readonly image: Uint8Array | undefined
}

/** Reads the form of an upload; `undefined` when the body is none. */
export async function readImageForm(
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<ImageForm | undefined> {
  const contentType = headers['content-type'] ?? ''
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return undefined

  try {
    // Node's own reader of forms, which belongs to answers as well as to requests.
    const form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': contentType },
    }).formData()
    const imageType = form.get('image_type')
    const image = form.get('image')

    return {
      imageType: typeof imageType === 'string' ? imageType : undefined,
      image: image instanceof Blob ? new Uint8Array(await image.arrayBuffer()) : undefined,
    }
  } catch {
    return undefined
  }
}
