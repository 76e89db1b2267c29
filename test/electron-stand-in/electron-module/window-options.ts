import { notImplemented } from '../not-implemented'

export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly minWidth?: number
  readonly minHeight?: number
  readonly title?: string
  readonly show?: boolean
  readonly backgroundColor?: string
  readonly webPreferences?: Readonly<Record<string, unknown>>
}

const implemented = new Set([
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'title',
  'show',
  'backgroundColor',
  'webPreferences',
])

/** Options whose effect Chromium's windows have or lack anyway; with any other value they throw. */
const harmless: Readonly<Record<string, (value: unknown) => boolean>> = {
  frame: (value) => value === true,
  resizable: (value) => value === true,
  transparent: (value) => value === false,
  titleBarStyle: (value) => value === 'default',
  useContentSize: () => true, // the size asked for is the content's in any case
  autoHideMenuBar: () => true, // there is no menu bar
  icon: () => true, // the desktop shows Chromium's
  center: () => true, // the desktop places the window
  darkTheme: () => true, // concerns the menu bar and the title bar
  paintWhenInitiallyHidden: (value) => value === true,
}

/** @throws by name for what cannot be done. */
export function checkWindowOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || implemented.has(name) || harmless[name]?.(value)) continue
    notImplemented(`BrowserWindow option ${name}: ${String(value)}`)
  }
}

/** "#rgb", "#rrggbb" and Electron's "#aarrggbb" as Chromium wants them. */
export function parseColor(color: string): { r: number; g: number; b: number; a: number } {
  const match = /^#(?:([\da-f]{2})?([\da-f]{2})([\da-f]{2})([\da-f]{2})|([\da-f])([\da-f])([\da-f]))$/i.exec(
    color,
  )
  if (!match) notImplemented(`BrowserWindow backgroundColor '${color}'`)
  const [, a = 'ff', r, g, b, r1, g1, b1] = match
  const part = (long: string | undefined, short = '0') => parseInt(long ?? short + short, 16)
  return { r: part(r, r1), g: part(g, g1), b: part(b, b1), a: part(a) / 255 }
}
