import { notImplemented } from '../not-implemented'
import type { WebPage } from './web-page'
import type { WebPreferences } from './web-preferences'

/** Device pixels for a pixel of a page that is drawn off screen; `undefined` for a window on the screen. */
export function offscreenScale({ offscreen }: WebPreferences): number | undefined {
  if (offscreen === undefined || offscreen === false) return undefined
  return offscreen === true ? 1 : ((offscreen as { deviceScaleFactor?: number }).deviceScaleFactor ?? 1)
}

/** @throws by name for what Chromium cannot be made to do. */
export function checkOffscreen(offscreen: unknown): void {
  if (typeof offscreen === 'boolean') return
  for (const [name, value] of Object.entries(offscreen as object)) {
    if (name !== 'deviceScaleFactor') notImplemented(`webPreferences.offscreen.${name}: ${String(value)}`)
  }
}

/** Chromium has no window off the screen; its page is drawn as if the window had that size. */
export async function drawOffscreen(
  { session }: WebPage,
  size: { readonly width: number; readonly height: number },
  deviceScaleFactor: number,
): Promise<void> {
  const { width, height } = size
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
  })
}
