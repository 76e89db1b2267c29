import { cleanHelpdeskId, cleanHelpdeskToken, cleanUserAccessToken } from '@shared/credential-hygiene'
import type { DraftTarget } from '@shared/draft/draft'
import { defaultBaseUrls } from '@shared/profile'
import { fail, ok, type Message, type Result } from '@shared/result'
import type { PushCredentials } from '../credentials/credentials'

/** With what, as whom and where a push goes. */
export interface PushAccess {
  readonly credentials: PushCredentials
  /** Where the credentials belong when nothing else is asked for. */
  readonly baseUrl: string
  /** The profile that they come from; absent for those of the environment. */
  readonly profileName?: string
  /** Gets another user access token in place of one that Feishu refused; absent for one of the environment. */
  readonly renew?: (stale: string) => Promise<Result<string>>
  /** What a person should know about them, though they can be used. */
  readonly warnings: readonly Message[]
}

/** The variables that credentials may come from: other users cannot see them, as they see arguments. */
const variables = {
  userAccessToken: 'PUSHCARD_USER_ACCESS_TOKEN',
  helpdeskId: 'PUSHCARD_HELPDESK_ID',
  helpdeskToken: 'PUSHCARD_HELPDESK_TOKEN',
} as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The credentials for a draft (design §3.3): of the named profile; else of the environment; else of the one profile
 * that fits the draft's brand and help desk.
 */
export async function findPushAccess(
  target: DraftTarget,
  profileName: string | undefined,
  env: Environment,
  now: () => number,
): Promise<Result<PushAccess>> {
  if (profileName === undefined) {
    const fromEnvironment = readEnvironment(target, env)
    if (fromEnvironment !== undefined) return fromEnvironment
  }
  // Loads the keychain's own code, for which nobody waits who does not use it.
  const { findProfileAccess } = await import('./profile-access')
  return findProfileAccess(target, profileName, env, now)
}

/** The names of all three variables, for messages. */
export const variableNames: readonly string[] = Object.values(variables)

/** `undefined` when none of the variables is set; some but not all are a mistake that must be seen. */
function readEnvironment(target: DraftTarget, env: Environment): Result<PushAccess> | undefined {
  const missing = variableNames.filter((name) => (env[name] ?? '') === '')
  if (missing.length === variableNames.length) return undefined
  if (missing.length > 0) {
    return fail('cli.variables-missing', { missing: missing.join(', ') })
  }

  const userAccessToken = readVariable(variables.userAccessToken, cleanUserAccessToken, env)
  if (!userAccessToken.ok) return userAccessToken
  const helpdeskId = readVariable(variables.helpdeskId, cleanHelpdeskId, env)
  if (!helpdeskId.ok) return helpdeskId
  const helpdeskToken = readVariable(variables.helpdeskToken, cleanHelpdeskToken, env)
  if (!helpdeskToken.ok) return helpdeskToken

  return ok({
    credentials: {
      userAccessToken: userAccessToken.value,
      helpdeskId: helpdeskId.value,
      helpdeskToken: helpdeskToken.value,
    },
    baseUrl: defaultBaseUrls[target.brand],
    warnings: otherHelpDesk(target, helpdeskId.value),
  })
}

/** The words about a pasted credential speak of a field of the window; here it is a variable that has to be corrected. */
function readVariable(
  variable: string,
  clean: (text: string) => Result<string>,
  env: Environment,
): Result<string> {
  const cleaned = clean(env[variable] ?? '')
  if (cleaned.ok) return cleaned

  const { key, params } = cleaned.error.message
  const why = variableTroubles.find((trouble) => key.endsWith(`-${trouble}`)) ?? 'unusable'
  return fail(`cli.variable-${why}`, { ...params, variable })
}

const variableTroubles = ['empty', 'white-space', 'character', 'colon', 'long'] as const

/** A draft that names another help desk than the credentials is pushed all the same, but not without a word. */
export function otherHelpDesk(target: DraftTarget, helpdeskId: string): Message[] {
  if (target.helpdeskId === '' || target.helpdeskId === helpdeskId) return []
  return [{ key: 'cli.other-help-desk', params: { credentials: helpdeskId, draft: target.helpdeskId } }]
}
