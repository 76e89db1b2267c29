/** What the practice help desk knows of one call of the notification family (API §3.1). */
export interface OperationRule {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** After `/open-apis/helpdesk/v1`. */
  readonly path: string
  readonly scope: 'helpdesk:all' | 'helpdesk:all:readonly'
  /** `null`: no limit. */
  readonly callsPerMinute: number | null
  readonly takesUserIdType: boolean
  /** Whether the call has a JSON body, and so needs its `Content-Type`. */
  readonly takesBody: boolean
}

/** The eight calls, under the names of their documentation pages. There is no list, search or delete. */
export const operations = {
  create: {
    method: 'POST',
    path: '/notifications',
    scope: 'helpdesk:all',
    callsPerMinute: 10,
    takesUserIdType: true,
    takesBody: true,
  },
  patch: {
    method: 'PATCH',
    path: '/notifications/:notification_id',
    scope: 'helpdesk:all',
    callsPerMinute: 20,
    takesUserIdType: true,
    takesBody: true,
  },
  get: {
    method: 'GET',
    path: '/notifications/:notification_id',
    scope: 'helpdesk:all:readonly',
    callsPerMinute: 100,
    takesUserIdType: true,
    takesBody: false,
  },
  preview: {
    method: 'POST',
    path: '/notifications/:notification_id/preview',
    scope: 'helpdesk:all:readonly',
    callsPerMinute: 20,
    takesUserIdType: false,
    takesBody: false,
  },
  submit_approve: {
    method: 'POST',
    path: '/notifications/:notification_id/submit_approve',
    scope: 'helpdesk:all',
    callsPerMinute: 10,
    takesUserIdType: false,
    takesBody: true,
  },
  cancel_approve: {
    method: 'POST',
    path: '/notifications/:notification_id/cancel_approve',
    scope: 'helpdesk:all',
    callsPerMinute: 10,
    takesUserIdType: false,
    takesBody: false,
  },
  execute_send: {
    method: 'POST',
    path: '/notifications/:notification_id/execute_send',
    scope: 'helpdesk:all',
    callsPerMinute: 10,
    takesUserIdType: false,
    takesBody: true,
  },
  cancel_send: {
    method: 'POST',
    path: '/notifications/:notification_id/cancel_send',
    scope: 'helpdesk:all',
    // Published as "special", without a number.
    callsPerMinute: null,
    takesUserIdType: false,
    takesBody: true,
  },
} as const satisfies Record<string, OperationRule>

export type Operation = keyof typeof operations

/** The calls, in the order of API §3.1. */
export const operationNames = Object.keys(operations) as readonly Operation[]

/** The rule of a call, without the literal types of its entry. */
export function operationRule(operation: Operation): OperationRule {
  return operations[operation]
}
