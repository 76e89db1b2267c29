import { guard } from '../not-implemented'

/** What `capturePage` gives: Electron's `NativeImage`, as far as a PNG is one. */
export function capturedImage(base64: string) {
  return guard(
    {
      toPNG: () => Buffer.from(base64, 'base64'),
      toDataURL: () => `data:image/png;base64,${base64}`,
      isEmpty: () => false,
    },
    'NativeImage',
  )
}

export type CapturedImage = ReturnType<typeof capturedImage>
