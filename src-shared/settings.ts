import type { Language } from './messages/language'

/** What a person chose for the window. Plain settings, never a secret. */
export interface Settings {
  /** The app's own language; `system` follows the operating system. */
  language: Language | 'system'
  theme: 'system' | 'light' | 'dark'
}

export const defaultSettings: Settings = { language: 'system', theme: 'system' }
