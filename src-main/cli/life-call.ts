import { homedir } from 'node:os'
import { join } from 'node:path'
import type { LifeOutcome, LifeReport, PushStanding } from '@shared/life/life-report'
import { standingInWords } from '@shared/life/standing-in-words'
import type { MessageKey, MessageParams } from '@shared/messages/catalogue'
import { createFeishuClient } from '../feishu/feishu-client'
import type { LifeDependencies } from '../life/life-dependencies'
import { unansweredCreations } from '../life/unanswered-creations'
import { UNANSWERED_CREATIONS_FILE } from '../life/unanswered-creations-file'
import { userDataFolder } from '../profiles/user-data-folder'
import { systemClock } from '../push/push-draft'
import type { CommandCall } from './commands'
import { ExitCode } from './exit-code'
import { holdCredentials } from './held-credentials'
import type { Output } from './output'
import { printable } from './printable'
import type { PushAccess } from './push-credentials'

/** What `fetch`, `preview` and `status` print with `--json`. */
export interface LifeDocument {
  readonly outcome: LifeOutcome
  readonly httpStatus: number | null
  readonly code: number | null
  readonly msg: string | null
  readonly logId: string | null
  readonly advice: string
  readonly push: PushStanding | null
  /** Of `fetch` only: the file that was written. */
  readonly out?: string
}

const exitCodes: Readonly<Record<LifeOutcome, ExitCode>> = {
  done: ExitCode.done,
  ready: ExitCode.done,
  invalid: ExitCode.draftHasErrors,
  refused: ExitCode.refused,
  'no-access': ExitCode.refused,
  'no-answer': ExitCode.noAnswer,
  unknown: ExitCode.noAnswer,
  'not-allowed': ExitCode.conflict,
  declined: ExitCode.stopped,
}

/** What a call of a push's life gets on the command line. */
export function lifeDependencies(access: PushAccess, { host, output }: CommandCall): LifeDependencies {
  const held = holdCredentials(access, ({ message }) => output.note(output.say(message)))
  const folder = userDataFolder({ platform: process.platform, env: host.env, home: homedir() })

  return {
    client: createFeishuClient({ fetch, baseUrl: access.baseUrl, credentials: held.credentials }),
    ...(held.refreshCredentials === undefined ? {} : { refreshCredentials: held.refreshCredentials }),
    clock: systemClock,
    random: Math.random,
    creations: unansweredCreations(join(folder, UNANSWERED_CREATIONS_FILE), host.now),
    onProgress: (progress) => {
      if (progress.step === 'waiting') {
        output.note(output.say({ key: 'cli.waiting', params: { seconds: progress.seconds } }))
      }
    },
  }
}

/**
 * Says how a call ended.
 * @param more - added to the document of `--json`.
 */
export function endLife(report: LifeReport, output: Output, more: Partial<LifeDocument> = {}): ExitCode {
  const { outcome, httpStatus, code, msg, logId, advice, standing } = report
  output.document({
    outcome,
    httpStatus,
    code,
    msg,
    logId,
    advice: output.sentence(advice),
    push: standing,
    ...more,
  } satisfies LifeDocument)

  const isGood = outcome === 'done'
  output.print(output.paint(isGood ? 'green' : outcome === 'declined' ? 'yellow' : 'red', output.say(advice)))
  for (const line of standing === null ? [] : standingLines(standing, output)) output.print(line)
  if (logId !== null && !isGood) output.print(output.paint('dim', printable(`log id ${logId}`)))
  return exitCodes[outcome]
}

function standingLines(standing: PushStanding, output: Output): string[] {
  const translate = (key: MessageKey, params?: MessageParams): string =>
    output.say(params === undefined ? { key } : { key, params })

  return standingInWords(standing, output.language, translate).map(({ label, value }) =>
    output.say({ key: 'cli.fact', params: { label, value: printable(value) } }),
  )
}
