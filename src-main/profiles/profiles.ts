import { join } from 'node:path'
import type { DraftTarget } from '@shared/draft/draft'
import { checkProfile, tidyProfile, type Profile } from '@shared/profile'
import { fail, ok, type Message, type Result } from '@shared/result'
import { createFileLock, type Exclusively } from './file-lock'
import {
  emptyDocument,
  profilesOf,
  withoutProfile,
  withProfile,
  type ProfilesDocument,
  type SecretKind,
  type StoredProfile,
} from './profiles-document'
import { readProfilesFile, setAside, writeProfilesFile } from './profiles-file'

/** The profiles of this person on this computer, the same for the window and the command line. */
export interface Profiles {
  /** In the order of the file. */
  list(): Promise<Result<StoredProfile[]>>
  get(id: string): Promise<Result<StoredProfile>>
  /** By its name; the case of letters counts only when two names differ in nothing else. */
  findByName(name: string): Promise<Result<StoredProfile>>
  /** The profiles that a draft can be pushed with: of its brand and help desk (design §3.4). */
  findForTarget(target: Pick<DraftTarget, 'brand' | 'helpdeskId'>): Promise<Result<StoredProfile[]>>
  /** Adds a profile, or changes the one of its id, after taking off what people paste around values. */
  save(profile: Profile): Promise<Result<Profile>>
  /** Forgets a profile; its secrets are to be cleared before. Succeeds when there is none. */
  remove(id: string): Promise<Result<null>>
  /** Notes whether a secret was put into the keychain; the secret itself is never here. */
  noteStored(id: string, kind: SecretKind, stored: boolean): Promise<Result<null>>
  /** What a person must be told about the file (set aside, entries skipped), each once. */
  takeNotices(): Message[]
}

export interface ProfilesOptions {
  /** The folder of the app's own files, see `userDataFolder`. */
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Keeps other processes away while the file changes; a lock file beside it unless told otherwise. */
  readonly exclusively?: Exclusively
}

/**
 * Keeps profiles in `profiles.json`. Each change reads the file anew under a lock and replaces it in one step, so that
 * two processes lose nothing of each other's. A damaged file is set aside, never overwritten.
 */
export function createProfiles({ folder, now, exclusively }: ProfilesOptions): Profiles {
  const path = join(folder, 'profiles.json')
  const alone = exclusively ?? createFileLock(join(folder, 'profiles.lock'), { busy: 'profile.file-busy' })
  const notices: Message[] = []
  let skippedBefore = 0

  async function readAll(): Promise<Result<StoredProfile[]>> {
    const read = await readProfilesFile(path)
    if (!read.ok) return read
    const document = read.value === 'damaged' ? await alone(readForChange) : ok(read.value)
    if (!document.ok) return document

    const { profiles, skipped } = profilesOf(document.value)
    if (skipped > skippedBefore) {
      notices.push({ key: 'profile.entries-skipped', params: { path, count: skipped } })
    }
    skippedBefore = skipped
    return ok(profiles)
  }

  /** Only under the lock: sets a damaged file aside. */
  async function readForChange(): Promise<Result<ProfilesDocument>> {
    const read = await readProfilesFile(path)
    if (!read.ok) return read
    if (read.value !== 'damaged') return ok(read.value)

    const aside = await setAside(path, now())
    if (!aside.ok) return aside
    notices.push({ key: 'profile.file-set-aside', params: { path: aside.value } })
    return ok(emptyDocument())
  }

  /** Reads, changes and writes with nobody in between. */
  function change<T>(
    decide: (
      document: ProfilesDocument,
    ) => Result<{ readonly document: ProfilesDocument; readonly value: T }>,
  ): Promise<Result<T>> {
    return alone(async () => {
      const before = await readForChange()
      if (!before.ok) return before
      const decided = decide(before.value)
      if (!decided.ok) return decided
      if (decided.value.document === before.value) return ok(decided.value.value)

      const written = await writeProfilesFile(path, decided.value.document)
      return written.ok ? ok(decided.value.value) : written
    })
  }

  return {
    list: readAll,

    async get(id) {
      const all = await readAll()
      return all.ok
        ? found(
            all.value.find(({ profile }) => profile.id === id),
            id,
          )
        : all
    },

    async findByName(name) {
      const all = await readAll()
      if (!all.ok) return all
      const exact = all.value.find(({ profile }) => profile.name === name.trim())
      return found(exact ?? all.value.find(({ profile }) => isSameName(profile.name, name)), name)
    },

    async findForTarget({ brand, helpdeskId }) {
      const all = await readAll()
      if (!all.ok) return all
      return ok(
        all.value.filter(({ profile }) => profile.brand === brand && profile.helpdeskId === helpdeskId),
      )
    },

    async save(profile) {
      const tidy = tidyProfile(profile)
      const problem = checkProfile(tidy)[0]
      if (problem !== undefined) return { ok: false, error: problem.failure }

      return change((document) => {
        const { profiles } = profilesOf(document)
        const others = profiles.filter((other) => other.profile.id !== tidy.id)
        if (others.some((other) => isSameName(other.profile.name, tidy.name))) {
          return fail('profile.name-taken', { name: tidy.name })
        }
        const stored = profiles.find((other) => other.profile.id === tidy.id)?.stored ?? nothingStored
        return ok({ document: withProfile(document, { profile: tidy, stored }), value: tidy })
      })
    },

    remove: (id) => change((document) => ok({ document: withoutProfile(document, id), value: null })),

    noteStored: (id, kind, stored) =>
      change((document) => {
        const entry = profilesOf(document).profiles.find(({ profile }) => profile.id === id)
        if (entry === undefined) return fail('profile.not-found', { name: id })
        if (entry.stored[kind] === stored) return ok({ document, value: null })
        const noted = { ...entry, stored: { ...entry.stored, [kind]: stored } }
        return ok({ document: withProfile(document, noted), value: null })
      }),

    takeNotices: () => notices.splice(0),
  }
}

const nothingStored = { userAccessToken: false, helpdeskToken: false, appSecret: false }

function found(entry: StoredProfile | undefined, name: string): Result<StoredProfile> {
  return entry === undefined ? fail('profile.not-found', { name }) : ok(entry)
}

function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase()
  return plain(one) === plain(other)
}
