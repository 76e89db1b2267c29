/** What keys of the upload call look like; the oldest samples use a bare hash (Card §11.3). */
const key = /^img_[\w.-]+$/
const address = /^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i
const file = /\.(?:png|jpe?g|gif|webp|bmp|svg|ico|tiff?|heic)$/i

/** What an image's key never looks like; the schemas say so, too. */
export const imageAddressPatterns: readonly RegExp[] = [address, file]

/** What a picture is called while it is not on Feishu yet; no key of Feishu begins so, and the schemas refuse it. */
export const localKeyPattern = /^\s*local_img_/i

/** The key of a picture that its author attached to the draft: ours, until the picture is uploaded. */
export function localImageKey(name: string): string {
  return `local_img_${name}`
}

/** Whether a key stands for a picture that is not on Feishu yet. */
export function isLocalImageKey(text: string): boolean {
  return localKeyPattern.test(text)
}

/** Whether something that should be an image's key is its address, its file or its bytes. */
export function isImageAddress(text: string): boolean {
  return imageAddressPatterns.some((pattern) => pattern.test(text))
}

/** Whether it looks like a key at all; a hint at most, since nobody has published what a key is made of. */
export function looksLikeImageKey(text: string): boolean {
  return key.test(text)
}
