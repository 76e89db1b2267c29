import { notImplemented } from '../not-implemented'
import { checkOffscreen } from './offscreen'

export type WebPreferences = Readonly<Record<string, unknown>>

/** Chromium can be no other way than these: the safe settings of a sandboxed window. */
const fixed: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  javascript: true,
  images: true,
}

/** What can be asked for beside them; only `preload`, `additionalArguments` and `offscreen` have an effect here. */
const recorded = new Set([
  'preload',
  'additionalArguments',
  'devTools',
  'spellcheck',
  'navigateOnDragDrop',
  'safeDialogs',
  'disableDialogs',
  'backgroundThrottling',
  'v8CacheOptions',
  'textAreasAreResizable',
  'offscreen',
  'enableDeprecatedPaste',
])

/**
 * What a window was asked for, with Electron's defaults: `webContents.getLastWebPreferences()`.
 * @throws by name for what Chromium cannot be made to do.
 */
export function resolveWebPreferences(asked: WebPreferences): WebPreferences {
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined) continue
    const isPossible = name in fixed ? fixed[name] === value : recorded.has(name)
    if (!isPossible) notImplemented(`webPreferences.${name}: ${JSON.stringify(value)}`)
  }
  checkOffscreen(asked.offscreen ?? false)
  return { devTools: true, spellcheck: true, backgroundThrottling: true, ...fixed, ...asked }
}
