import { defaultBaseUrls, type Profile } from '@shared/profile'

/** An empty profile with an id of its own, for the person to fill in. */
export function newProfile(name: string, helpdeskId: string): Profile {
  return {
    id: crypto.randomUUID(),
    name,
    brand: 'feishu',
    baseUrl: defaultBaseUrls.feishu,
    appId: '',
    helpdeskId,
    userIdType: 'open_id',
  }
}
