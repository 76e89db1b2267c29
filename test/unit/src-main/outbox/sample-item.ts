import type { PushReport } from '@shared/push/push-report'
import type { ReadyPush } from '../../../../src-main/push/push-draft'
import type { ConfirmedPush, OutboxItem } from '../../../../src-main/outbox/outbox-item'
import { sampleDraft } from '../push/scripted-help-desk'

export const CONFIRMED_AT = Date.UTC(2026, 0, 15, 8)

export function samplePush(part: Partial<ConfirmedPush> = {}): ConfirmedPush {
  return { name: 'move.pushcard', profileId: 'p-1', draft: sampleDraft(), options: {}, ...part }
}

export function sampleItem(part: Partial<OutboxItem> = {}): OutboxItem {
  return {
    id: 'i-1',
    revision: 1,
    push: samplePush(),
    state: 'queued',
    confirmedAt: CONFIRMED_AT,
    interrupted: 0,
    ...part,
  }
}

export function sampleReport(outcome: PushReport['outcome'], part: Partial<PushReport> = {}): PushReport {
  return {
    outcome,
    httpStatus: null,
    code: null,
    msg: null,
    logId: null,
    advice: { key: 'push.updated' },
    problems: [],
    changes: [],
    conflicts: [],
    notTaken: [],
    request: null,
    ...part,
  }
}

export function sampleReady(): ReadyPush {
  const { target } = sampleDraft()
  const body = {
    job_name: 'Office move on Friday',
    push_content: '{"elements":[]}',
    push_type: 0,
    push_scope_type: 0,
    user_list: [],
    department_list: [],
    chat_list: [],
  }
  return { kind: 'ready', report: sampleReport('dry-run'), plan: { target, body, force: false } }
}
