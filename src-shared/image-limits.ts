/** Largest picture that Feishu takes, in bytes (API §7). */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024

/** The same for messages. */
export const MAX_IMAGE_MEGABYTES = 10

/** Most pixels that a picture may be wide or high (API §7). */
export const MAX_IMAGE_SIDE = 12_000

/** The same for a GIF (API §7). */
export const MAX_GIF_SIDE = 2000
