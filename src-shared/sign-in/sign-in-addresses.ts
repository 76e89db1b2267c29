import type { Brand } from '../draft/draft'
import { openApiBaseUrls } from '../feishu/endpoints'
import { defaultRedirectPort, type Profile } from '../profile'
import { fail, ok, type Result } from '../result'

/** Where people sign in to each cloud (API §5.1). */
export const accountsUrls: Readonly<Record<Brand, string>> = {
  feishu: 'https://accounts.feishu.cn',
  lark: 'https://accounts.larksuite.com',
}

/** Where a help desk's creator finds its id and token (API §5.3); for Lark the same page is only presumed. */
export const helpDeskAdminUrls: Readonly<Record<Brand, string>> = {
  feishu: 'https://feishu.cn/helpdesk/admin',
  lark: 'https://larksuite.com/helpdesk/admin',
}

type Addressed = Pick<Profile, 'brand' | 'baseUrl' | 'accountsUrl'>

/**
 * The address of the page on which a person agrees. That of the brand's cloud stands only beside its own API address:
 * with a private deployment nobody is sent to a host that was not configured.
 */
export function accountsUrlOf({ brand, baseUrl, accountsUrl }: Addressed): Result<string> {
  if (accountsUrl !== undefined && accountsUrl !== '') return ok(accountsUrl)
  return baseUrl === openApiBaseUrls[brand]
    ? ok(accountsUrls[brand])
    : fail('sign-in.accounts-address-missing', { baseUrl })
}

/** The address that the browser comes back to, as it must be registered for the app, letter by letter (API §5.4). */
export function redirectUriOf({ redirectPort }: Pick<Profile, 'redirectPort'>): string {
  return `http://localhost:${redirectPort ?? defaultRedirectPort}/callback`
}

/** The developer console's page of an app, or its list of apps (API §5.1). */
export function consoleUrlOf(
  { baseUrl, appId }: Pick<Profile, 'baseUrl' | 'appId'>,
  page: 'apps' | 'security' = 'apps',
): string {
  return page === 'security' && /^[\w-]+$/.test(appId) ? `${baseUrl}/app/${appId}/safe` : `${baseUrl}/app`
}

/** Where a token can be made to paste (API §5.5). */
export function apiExplorerUrlOf({ baseUrl }: Pick<Profile, 'baseUrl'>): string {
  return `${baseUrl}/api-explorer`
}
