import { perMinute, type CallRule } from './call-rule'

const NOTIFICATIONS = '/open-apis/helpdesk/v1/notifications'
const NOTIFICATION = `${NOTIFICATIONS}/:notification_id`

/** What all calls of the family have in common (API §3.1). */
const ofAHelpDesk = { token: 'user', helpDesk: true } as const
const writing = { ...ofAHelpDesk, scopes: ['helpdesk:all'] } as const
const reading = { ...ofAHelpDesk, scopes: ['helpdesk:all:readonly'] } as const

/**
 * The eight calls of a push, under the names of their documentation pages (API §3.1). There is no list, search or
 * delete.
 */
export const notificationCalls = {
  create: {
    ...writing,
    method: 'POST',
    path: NOTIFICATIONS,
    limits: perMinute(10),
    takesUserIdType: true,
    body: 'json',
  },
  patch: {
    ...writing,
    method: 'PATCH',
    path: NOTIFICATION,
    limits: perMinute(20),
    takesUserIdType: true,
    body: 'json',
  },
  get: {
    ...reading,
    method: 'GET',
    path: NOTIFICATION,
    limits: perMinute(100),
    takesUserIdType: true,
    body: 'none',
  },
  preview: {
    ...reading,
    method: 'POST',
    path: `${NOTIFICATION}/preview`,
    limits: perMinute(20),
    takesUserIdType: false,
    body: 'none',
  },
  submit_approve: {
    ...writing,
    method: 'POST',
    path: `${NOTIFICATION}/submit_approve`,
    limits: perMinute(10),
    takesUserIdType: false,
    body: 'json',
  },
  cancel_approve: {
    ...writing,
    method: 'POST',
    path: `${NOTIFICATION}/cancel_approve`,
    limits: perMinute(10),
    takesUserIdType: false,
    body: 'none',
  },
  execute_send: {
    ...writing,
    method: 'POST',
    path: `${NOTIFICATION}/execute_send`,
    limits: perMinute(10),
    takesUserIdType: false,
    body: 'json',
  },
  cancel_send: {
    ...writing,
    method: 'POST',
    path: `${NOTIFICATION}/cancel_send`,
    // Published as "special", without a number.
    limits: [],
    takesUserIdType: false,
    body: 'json',
  },
} as const satisfies Record<string, CallRule>

export type NotificationCall = keyof typeof notificationCalls
