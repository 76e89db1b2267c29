import { fail, type Failure, type Message } from '@shared/result'

/** What can be wrong with the keychain of a computer, as far as advice differs. */
const troubles = [
  'absent',
  'no-library',
  'no-session-bus',
  'no-service',
  'locked',
  'timeout',
  'failed',
] as const

export type KeychainTrouble = (typeof troubles)[number]

/** keytar's errors carry no code, so they are told apart by their text. */
const textOfTrouble: readonly (readonly [KeychainTrouble, RegExp])[] = [
  ['no-library', /libsecret.*(?:cannot open shared object|no such file)|cannot open shared object/i],
  ['absent', /Cannot find (?:module|package)|was compiled against a different|dlopen|not a valid Win32/i],
  ['no-service', /org\.freedesktop\.secrets was not provided/i],
  [
    'no-session-bus',
    /D-?Bus|dbus-launch|unsupported transport|Could not connect|Connection refused|The connection is closed/i,
  ],
  ['locked', /locked collection|is locked|Object does not exist at path|User interaction is not allowed/i],
]

/** Why keytar could not be loaded. */
export function loadingTrouble(error: unknown): KeychainTrouble {
  return troubleOf(error) === 'no-library' ? 'no-library' : 'absent'
}

/** Why a call to keytar was refused. */
export function callTrouble(error: unknown): KeychainTrouble {
  return troubleOf(error)
}

/**
 * Whether a failure means that the keychain can take nothing now, so that a secret is better kept in memory than not at
 * all. Not so for one that refused a single operation.
 */
export function isOutOfReach(failure: Failure): boolean {
  return outOfReach.some((trouble) => failure.code === `credentials.keychain-${trouble}`)
}

const outOfReach: readonly KeychainTrouble[] = [
  'absent',
  'no-library',
  'no-session-bus',
  'no-service',
  'locked',
  'timeout',
]

export function keychainFailure(trouble: KeychainTrouble, details?: Failure['details']): Failure {
  return fail(`credentials.keychain-${trouble}`, undefined, details).error
}

/** The sentence to show while secrets are kept for the session only, from what the keychain's failure says. */
export function sessionReason(refusal: Message): Message {
  const trouble = troubles.find((name) => refusal.key === `credentials.keychain-${name}`) ?? 'failed'
  return { key: `credentials.session-${trouble}` }
}

/** The first line of an error's text, for a bug report. Only for calls that were handed no secret. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').slice(0, 200)
}

function troubleOf(error: unknown): KeychainTrouble {
  const text = error instanceof Error ? error.message : String(error)
  return textOfTrouble.find(([, pattern]) => pattern.test(text))?.[0] ?? 'failed'
}
