import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { checkProfile, type Profile } from '@shared/profile'

/** The secrets of a profile. */
export type SecretKind = 'userAccessToken' | 'helpdeskToken' | 'appSecret'

export const secretKinds: readonly SecretKind[] = ['userAccessToken', 'helpdeskToken', 'appSecret']

/** A profile as it is kept, with the note of which of its secrets were put into the keychain (never the secrets). */
export interface StoredProfile {
  readonly profile: Profile
  readonly stored: Readonly<Record<SecretKind, boolean>>
}

/** What `profiles.json` holds. Members and entries that this version does not know are kept as they are. */
export type ProfilesDocument = JsonObject & { profiles: JsonValue[] }

const FORMAT = 'pushcard-profiles/1'

export function emptyDocument(): ProfilesDocument {
  return { format: FORMAT, profiles: [] }
}

/** The document of a file's text; `damaged` when it is none, `newer` when a later version of the app wrote it. */
export function parseDocument(text: string): ProfilesDocument | 'damaged' | 'newer' {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'damaged'
  }
  if (!isJsonObject(value)) return 'damaged'
  const { format, profiles } = value
  if (format !== FORMAT) {
    return typeof format === 'string' && format.startsWith('pushcard-profiles/') ? 'newer' : 'damaged'
  }
  return Array.isArray(profiles) ? { ...value, profiles } : 'damaged'
}

export function formatDocument(document: ProfilesDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The usable profiles, and how many entries are not. Of two with one id the first counts. */
export function profilesOf(document: ProfilesDocument): { profiles: StoredProfile[]; skipped: number } {
  const profiles: StoredProfile[] = []
  for (const entry of document.profiles) {
    const read = readEntry(entry)
    const known = profiles.some(({ profile }) => profile.id === read?.profile.id)
    if (read !== undefined && !known) profiles.push(read)
  }
  return { profiles, skipped: document.profiles.length - profiles.length }
}

/** The document with a profile added, or changed where its id is known. */
export function withProfile(
  document: ProfilesDocument,
  { profile, stored }: StoredProfile,
): ProfilesDocument {
  const index = indexOf(document, profile.id)
  const before = document.profiles[index]
  const { practice, accountsUrl, redirectPort, features, ...fields } = profile
  // What is not there any more must not come back from the entry as it was.
  const kept = Object.entries(isJsonObject(before) ? before : {}).filter(([field]) => !optional.has(field))
  const entry: JsonObject = {
    ...Object.fromEntries(kept),
    ...fields,
    ...(accountsUrl === undefined ? {} : { accountsUrl }),
    ...(redirectPort === undefined ? {} : { redirectPort }),
    ...(features === undefined ? {} : { features: [...features] }),
    ...(practice === true ? { practice } : {}),
    stored: { ...stored },
  }

  const profiles = index === -1 ? [...document.profiles, entry] : document.profiles.with(index, entry)
  return { ...document, profiles }
}

export function withoutProfile(document: ProfilesDocument, id: string): ProfilesDocument {
  const index = indexOf(document, id)
  return index === -1 ? document : { ...document, profiles: document.profiles.toSpliced(index, 1) }
}

function indexOf(document: ProfilesDocument, id: string): number {
  return document.profiles.findIndex((entry) => readEntry(entry)?.profile.id === id)
}

function readEntry(entry: JsonValue): StoredProfile | undefined {
  if (!isJsonObject(entry)) return undefined
  const { id, name, brand, baseUrl, appId, helpdeskId, userIdType, practice, stored } = entry
  const given = Object.fromEntries(
    optionalFields.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])),
  )
  if (!areOptionalFields(given)) return undefined
  const fields = { id, name, brand, baseUrl, appId, helpdeskId, userIdType }
  if (!Object.values(fields).every((value) => typeof value === 'string')) return undefined

  const profile = { ...fields, ...given, ...(practice === true ? { practice } : {}) } as unknown as Profile
  if (checkProfile(profile).length > 0) return undefined
  const noted = (kind: SecretKind): boolean => isJsonObject(stored) && stored[kind] === true
  return {
    profile,
    stored: {
      userAccessToken: noted('userAccessToken'),
      helpdeskToken: noted('helpdeskToken'),
      appSecret: noted('appSecret'),
    },
  }
}

const optionalFields = ['accountsUrl', 'redirectPort', 'features'] as const

const optional: ReadonlySet<string> = new Set([...optionalFields, 'practice'])

/** Whether the values have the right types; `checkProfile` looks at what they say. */
function areOptionalFields({ accountsUrl, redirectPort, features }: JsonObject): boolean {
  return (
    (accountsUrl === undefined || typeof accountsUrl === 'string') &&
    (redirectPort === undefined || typeof redirectPort === 'number') &&
    (features === undefined ||
      (Array.isArray(features) && features.every((feature) => typeof feature === 'string')))
  )
}
