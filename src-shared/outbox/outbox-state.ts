/**
 * How a push in the outbox stands (design §3.5).
 *
 * - `queued`: waits for the network, its turn or the rate limit; nothing of it has reached Feishu.
 * - `sending`: its update is on the way.
 * - `updated`: Feishu holds it.
 * - `refused`: it was said no to, and is not tried again by itself.
 * - `conflict`: somebody else changed the push, or it is no longer a draft; a person decides.
 * - `unknown`: the update was sent, and nobody can say yet whether it was taken; reading settles that.
 * - `waiting-for-sign-in`: there are no credentials that are taken; goes on once there are.
 * - `expired`: waited so long that it asks instead of going out.
 */
export const outboxStates = [
  'queued',
  'sending',
  'updated',
  'refused',
  'conflict',
  'unknown',
  'waiting-for-sign-in',
  'expired',
] as const

export type OutboxState = (typeof outboxStates)[number]
