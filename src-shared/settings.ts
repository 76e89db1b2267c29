import type { Language } from './messages/language'

/** What a person chose for the window. Plain settings, never a secret. */
export interface Settings {
  /** The app's own language; `system` follows the operating system. */
  language: Language | 'system'
  theme: 'system' | 'light' | 'dark'
  /** Nothing is sent or read while this is on; pushes wait in the outbox. */
  workOffline: boolean
  /** After so many days a push that waits in the outbox asks instead of going out. */
  outboxDays: number
}

/** Settings of a window that need not know them all. */
export type ChosenSettings = Pick<Settings, 'language' | 'theme'> & Partial<Settings>

/** The fewest and the most days that {@link Settings.outboxDays} can be. */
export const outboxDaysRange = { min: 1, max: 90 } as const

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  workOffline: false,
  outboxDays: 7,
}
