import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { defaultSettings, outboxDaysRange, type Settings } from '@shared/settings'
import { writeAtomically } from '../files/write-atomically'

const fileName = 'settings.json'

/** Each member falls back by itself, so that one bad value does not cost the others. */
const schema = v.object({
  language: v.fallback(v.picklist(['system', 'zh-CN', 'en']), defaultSettings.language),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), defaultSettings.theme),
  workOffline: v.fallback(v.boolean(), defaultSettings.workOffline),
  outboxDays: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(outboxDaysRange.min), v.maxValue(outboxDaysRange.max)),
    defaultSettings.outboxDays,
  ),
})

/** What the window looks like and speaks, kept in a small file beside the profiles. */
export interface SettingsFile {
  /** The settings as they stand; the defaults where the file says nothing usable. */
  readonly current: () => Settings
  /** Keeps new settings. They hold for this run even when the file cannot be written. @throws when it cannot. */
  readonly change: (settings: Settings) => Promise<void>
}

/** Reads the settings of a user data folder. A missing or damaged file is no failure: they are only choices of looks. */
export async function openSettingsFile(userData: string): Promise<SettingsFile> {
  const path = join(userData, fileName)
  let settings = await readSettings(path)
  return {
    current: () => settings,
    change: async (changed) => {
      settings = changed
      await mkdir(userData, { recursive: true })
      await writeAtomically(path, Buffer.from(`${JSON.stringify(changed, null, 2)}\n`))
    },
  }
}

async function readSettings(path: string): Promise<Settings> {
  let parsed: unknown
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return defaultSettings
  }
  const checked = v.safeParse(schema, parsed)
  return checked.success ? checked.output : defaultSettings
}
