import { checkDraft } from '@shared/draft/check-draft'
import type { Draft } from '@shared/draft/draft'
import { clientOwnedFields } from '@shared/notification/notification-record'
import { asPractice } from '@shared/push/practice-report'
import { ok } from '@shared/result'
import { createFeishuClient } from '../feishu/feishu-client'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../practice/practice-help-desk'
import type { PracticeNotification } from '../practice/sample-notifications'
import { unsendableReport, type SentPush } from '../push/push-draft'
import type { CommandCall, RunCommand } from './commands'
import { readDraftOnDisk } from './draft-on-disk'
import { endNotStarted, endPush } from './push-end'
import { changeLines, introductionLines, requestLines } from './push-lines'
import { runPush } from './run-push'

/**
 * `pushcard rehearse DRAFT`: the whole push to a practice help desk of its own, which knows the draft's push. Needs no
 * credentials, asks nothing and leaves the draft's file as it is.
 */
export const rehearse: RunCommand = async (call) => {
  const { operands, host, output } = call
  const file = await readDraftOnDisk(operands[0] ?? '', host.now())
  if (!file.ok) return endNotStarted(file.error, output)

  const { draft } = file.value
  const unsendable = unsendableReport(checkDraft(draft, host.now()), file.value.problems)
  if (unsendable !== undefined) {
    return endPush(unsendable, file.value, output, { request: null, practice: true })
  }

  const desk = await startPracticeHelpDesk({ notifications: [pushOf(draft)] })
  if (!desk.ok) return endNotStarted(desk.error, output)

  try {
    output.print(output.say({ key: 'window.push.practice' }))
    output.print()
    const report = asPractice((await rehearseAt(desk.value, draft, call)).report)
    if (report.request !== null) {
      for (const line of [...requestLines(report.request), '']) output.print(line)
    }
    const code = endPush(report, file.value, output, { request: report.request, practice: true })
    output.print(output.say({ key: 'cli.rehearsed' }))
    return code
  } finally {
    await desk.value.close()
  }
}

function rehearseAt(desk: PracticeHelpDesk, draft: Draft, call: CommandCall): Promise<SentPush> {
  const { output } = call
  const { url, helpdeskId, helpdeskToken, userAccessToken } = desk
  const credentials = () => Promise.resolve(ok({ helpdeskId, helpdeskToken, userAccessToken }))

  return runPush(
    {
      draft,
      client: createFeishuClient({ fetch, baseUrl: url, credentials }),
      options: {},
      dryRun: false,
      show: ({ report }) => {
        const lines = [...introductionLines(draft, url, output), ...changeLines(report.changes, output), '']
        for (const line of lines) output.print(line)
      },
      confirm: () => Promise.resolve(true),
    },
    call,
  )
}

/** The push on the practice help desk: as the draft saw it last on Feishu, else as one that was just created. */
function pushOf({ target, base }: Draft): PracticeNotification {
  const known = clientOwnedFields.flatMap((field) => {
    const value = base?.notification[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return { id: target.notificationId, fields: Object.fromEntries(known) }
}
