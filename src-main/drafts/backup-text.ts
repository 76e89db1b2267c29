import * as v from 'valibot'
import type { Draft } from '@shared/draft/draft'
import { isDraftImages, type DraftImages } from '@shared/draft/draft-images'
import type { JsonObject } from '@shared/json-value'
import { isJsonObject } from '@shared/json-value'
import type { Fingerprint } from './fingerprint'

/** What a backup file holds. */
export interface Backup {
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly draft: Draft
  /** What the draft was called; a draft without a file has no other name. */
  readonly name?: string
  /** The file of the draft, when it has one, what it was when last read or saved, and its text then. */
  readonly path?: string
  readonly fingerprint?: Fingerprint
  readonly fileText?: string
}

const BACKUP_FORMAT = 'pushcard-backup/1'

/** Not `v.record`, which drops members with names like `constructor`. */
const object = v.custom<JsonObject>(isJsonObject)

const backupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  backup: v.object({
    savedAt: v.number(),
    draft: v.object({
      target: v.object({
        brand: v.string(),
        helpdeskId: v.string(),
        notificationId: v.string(),
        userIdType: v.string(),
      }),
      notification: object,
      cardText: v.string(),
      images: v.optional(v.custom<DraftImages>(isDraftImages)),
      base: v.optional(
        v.object({ fetchedAt: v.string(), userIdType: v.optional(v.string()), notification: object }),
      ),
    }),
    name: v.optional(v.string()),
    path: v.optional(v.string()),
    fingerprint: v.optional(v.object({ sha256: v.string(), size: v.number(), mtimeMs: v.number() })),
    fileText: v.optional(v.string()),
  }),
})

export function renderBackup(backup: Backup): string {
  return JSON.stringify({ format: BACKUP_FORMAT, backup })
}

/** The backup in a text; `undefined` when it is torn or something else. */
export function parseBackup(text: string): Backup | undefined {
  try {
    const parsed = v.safeParse(backupSchema, JSON.parse(text))
    // Brand and user id type may be any text; the rules speak of them.
    return parsed.success ? (parsed.output.backup as Backup) : undefined
  } catch {
    return undefined
  }
}
