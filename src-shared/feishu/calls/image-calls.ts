import type { CallRule } from './call-rule'

/** The call that a card's images need (API §7): signed with the app's token, never with a person's. */
export const imageCalls = {
  image_upload: {
    method: 'POST',
    path: '/open-apis/im/v1/images',
    token: 'tenant',
    helpDesk: false,
    scopes: ['im:resource', 'im:resource:upload'],
    limits: [
      { calls: 1000, seconds: 60 },
      { calls: 50, seconds: 1 },
    ],
    takesUserIdType: false,
    body: 'multipart',
  },
} as const satisfies Record<string, CallRule>
