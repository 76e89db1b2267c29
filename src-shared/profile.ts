import { cleanHelpdeskId } from './credential-hygiene'
import type { Brand } from './draft/draft'
import { checkBaseUrl } from './feishu/check-base-url'
import { openApiBaseUrls } from './feishu/endpoints'
import { userIdTypes, type UserIdType } from './notification/notification-record'
import { fail, ok, type Failure, type Result } from './result'

/**
 * Where pushes go and as whom: plain settings, never a secret. Drafts find their profile by brand and help desk id
 * (design §3.4), so that a colleague's file works.
 */
export interface Profile {
  /** Made by the app, never shown; names the profile's secrets in the keychain. */
  readonly id: string
  /** What people call it; `pushcard push --profile NAME` takes it too. */
  readonly name: string
  readonly brand: Brand
  /** Where the API is, without a slash at the end: `https://open.feishu.cn`. */
  readonly baseUrl: string
  /** `cli_…`; may be empty. */
  readonly appId: string
  /** Where people sign in; absent: that of the brand's own cloud. A private deployment has its own (API §5.1). */
  readonly accountsUrl?: string
  /** The port of the redirect address that is registered for the app; absent: {@link defaultRedirectPort}. */
  readonly redirectPort?: number
  /** What the profile is used for besides pushing; a sign-in asks for the permissions of these only. */
  readonly features?: readonly ProfileFeature[]
  readonly helpdeskId: string
  readonly userIdType: UserIdType
  /** The practice help desk on this computer; marked as such everywhere. */
  readonly practice?: boolean
}

/** What needs permissions of its own: people, departments and chats by name (API §8), pictures uploaded (API §7). */
export type ProfileFeature = 'names' | 'images'

export const profileFeatures: readonly ProfileFeature[] = ['names', 'images']

/** A field of a profile that cannot be saved as it is. */
export interface ProfileProblem {
  readonly field: keyof Profile
  readonly failure: Failure
}

/** Where each cloud answers, for a new profile. */
export const defaultBaseUrls = openApiBaseUrls

/** One that no well-known program takes, below the ports that systems give out by themselves. */
export const defaultRedirectPort = 18080

const MAX_NAME_LENGTH = 100

/** What is wrong with a profile, field by field; an empty list when it can be saved. */
export function checkProfile(profile: Profile): ProfileProblem[] {
  const problems: ProfileProblem[] = []
  const check = (field: keyof Profile, result: Result<unknown>): void => {
    if (!result.ok) problems.push({ field, failure: result.error })
  }

  check('id', /^[\w-]{1,64}$/.test(profile.id) ? ok(null) : fail('profile.id-invalid'))
  check('name', checkName(profile.name))
  check('brand', Object.hasOwn(defaultBaseUrls, profile.brand) ? ok(null) : fail('profile.brand-unknown'))
  check('baseUrl', checkProfileBaseUrl(profile.baseUrl, profile.brand))
  check('appId', /^[\x21-\x7e]{0,200}$/.test(profile.appId) ? ok(null) : fail('profile.app-id-invalid'))
  check('accountsUrl', profile.accountsUrl === undefined ? ok(null) : checkBaseUrl(profile.accountsUrl))
  check('redirectPort', checkPort(profile.redirectPort ?? defaultRedirectPort))
  check(
    'features',
    (profile.features ?? []).every((feature) => profileFeatures.includes(feature))
      ? ok(null)
      : fail('profile.feature-unknown'),
  )
  check('helpdeskId', checkHelpdeskId(profile.helpdeskId))
  check(
    'userIdType',
    userIdTypes.includes(profile.userIdType) ? ok(null) : fail('profile.user-id-type-unknown'),
  )
  return problems
}

/** The profile as it is kept: what people paste around the values is taken off. */
export function tidyProfile(profile: Profile): Profile {
  const helpdeskId = cleanHelpdeskId(profile.helpdeskId)
  const baseUrl = checkProfileBaseUrl(profile.baseUrl, profile.brand)
  const { accountsUrl = '', redirectPort, features = [], ...others } = profile
  const accounts = checkBaseUrl(accountsUrl)
  return {
    ...others,
    ...(accountsUrl.trim() === '' ? {} : { accountsUrl: accounts.ok ? accounts.value : accountsUrl.trim() }),
    ...(redirectPort === undefined || redirectPort === defaultRedirectPort ? {} : { redirectPort }),
    ...(features.length === 0 ? {} : { features: [...new Set(features)] }),
    name: profile.name.trim(),
    baseUrl: baseUrl.ok ? baseUrl.value : profile.baseUrl.trim(),
    appId: profile.appId.trim(),
    helpdeskId: helpdeskId.ok ? helpdeskId.value : profile.helpdeskId.trim(),
  }
}

/**
 * The base address of the API without a slash at its end: the rules of the Feishu client, and two that keep people from
 * slips: the address of the other cloud, whose tenants, apps and tokens are separate (API §5.1), and a whole endpoint
 * pasted in place of its beginning.
 */
export function checkProfileBaseUrl(text: string, brand: Brand): Result<string> {
  const checked = checkBaseUrl(text)
  if (!checked.ok) return checked

  const example = Object.hasOwn(defaultBaseUrls, brand) ? defaultBaseUrls[brand] : defaultBaseUrls.feishu
  const url = new URL(checked.value)
  if (url.pathname.includes('/open-apis')) return fail('profile.base-url-has-endpoint', { example })

  const isOtherCloud = Object.entries(defaultBaseUrls).some(
    ([name, address]) => name !== brand && new URL(address).hostname === url.hostname,
  )
  return isOtherCloud ? fail('profile.base-url-other-brand', { example }) : checked
}

function checkName(name: string): Result<null> {
  if (name.trim() === '') return fail('profile.name-empty')
  const tooLong = name.trim().length > MAX_NAME_LENGTH
  return tooLong || /[\p{Cc}\u2028\u2029]/u.test(name.trim())
    ? fail('profile.name-too-long', { limit: MAX_NAME_LENGTH })
    : ok(null)
}

/** Ports below 1024 are the system's. */
function checkPort(port: number): Result<null> {
  return Number.isInteger(port) && port >= 1024 && port <= 65535
    ? ok(null)
    : fail('profile.redirect-port-invalid')
}

/** Decimal digits (API §5.3); people mix it up with the token. */
function checkHelpdeskId(text: string): Result<null> {
  const clean = cleanHelpdeskId(text)
  if (!clean.ok) return clean
  return /^\d{1,32}$/.test(clean.value) ? ok(null) : fail('profile.helpdesk-id-not-digits')
}
