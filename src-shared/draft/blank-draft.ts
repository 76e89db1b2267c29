import type { Draft, DraftTarget } from './draft'

/** The target of a draft that says nothing about it. */
export function blankTarget(): DraftTarget {
  return { brand: 'feishu', helpdeskId: '', notificationId: '', userIdType: 'open_id' }
}

/** A draft in which nothing has been written yet. */
export function blankDraft(): Draft {
  return { target: blankTarget(), notification: {}, cardText: '' }
}
