import type { CallRule } from './call-rule'

const base = { helpDesk: false, limits: [], takesUserIdType: false, body: 'none' } as const

const chatScopes = ['im:chat', 'im:chat:readonly', 'im:chat:read'] as const
const departmentNameScopes = ['contact:contact.base:readonly', 'contact:department.base:readonly'] as const

/** The calls that turn ids into names and names into ids (API §8). */
export const directoryCalls = {
  /** Who the user access token belongs to; failures come as HTTP 200. */
  user_info: { ...base, method: 'GET', path: '/open-apis/authen/v1/user_info', token: 'user', scopes: [] },
  users_basic_batch: {
    ...base,
    method: 'POST',
    path: '/open-apis/contact/v3/users/basic_batch',
    token: 'user',
    scopes: ['contact:user.basic_profile:readonly'],
    takesUserIdType: true,
    body: 'json',
  },
  users_batch: {
    ...base,
    method: 'GET',
    path: '/open-apis/contact/v3/users/batch',
    token: 'user-or-tenant',
    scopes: ['contact:contact.base:readonly'],
    takesUserIdType: true,
  },
  user_search: {
    ...base,
    method: 'GET',
    path: '/open-apis/search/v1/user',
    token: 'user',
    scopes: ['contact:user:search'],
  },
  users_by_contact: {
    ...base,
    method: 'POST',
    path: '/open-apis/contact/v3/users/batch_get_id',
    token: 'tenant',
    scopes: ['contact:user.id:readonly'],
    takesUserIdType: true,
    body: 'json',
  },
  department_search: {
    ...base,
    method: 'POST',
    path: '/open-apis/contact/v3/departments/search',
    token: 'user',
    scopes: departmentNameScopes,
    takesUserIdType: true,
    body: 'json',
  },
  departments_batch: {
    ...base,
    method: 'GET',
    path: '/open-apis/contact/v3/departments/batch',
    token: 'user-or-tenant',
    scopes: departmentNameScopes,
  },
  chat_search: {
    ...base,
    method: 'GET',
    path: '/open-apis/im/v1/chats/search',
    token: 'user-or-tenant',
    scopes: chatScopes,
  },
  chat: {
    ...base,
    method: 'GET',
    path: '/open-apis/im/v1/chats/:chat_id',
    token: 'user-or-tenant',
    scopes: chatScopes,
    takesUserIdType: true,
  },
} as const satisfies Record<string, CallRule>
