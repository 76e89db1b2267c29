import { checkDraft } from '@shared/draft/check-draft'
import type { Exchange } from '@shared/history/history-entry'
import { createFeishuClient } from '../feishu/feishu-client'
import { recordedClient } from '../history/recorded-client'
import { unsendableReport, type ReadyPush, type SentPush } from '../push/push-draft'
import { ask, canAsk } from './ask'
import type { CommandCall, RunCommand } from './commands'
import { keepBase, readDraftOnDisk, type DraftOnDisk } from './draft-on-disk'
import { holdCredentials } from './held-credentials'
import { accessFor } from './push-access'
import type { PushAccess } from './push-credentials'
import { endNotStarted, endPush, problemLines } from './push-end'
import { changeLines, introductionLines } from './push-lines'
import { keepInHistory } from './push-history'
import { runPush } from './run-push'

/** `pushcard push DRAFT`: updates the push on Feishu. Running it is the confirmation; on a terminal it asks once more. */
export const push: RunCommand = async (call) => {
  const { operands, host, output } = call
  const file = await readDraftOnDisk(operands[0] ?? '', host.now())
  if (!file.ok) return endNotStarted(file.error, output)

  const { draft } = file.value
  const unsendable = unsendableReport(checkDraft(draft, host.now()), file.value.problems)
  if (unsendable !== undefined) return endPush(unsendable, file.value, output)

  const access = await accessFor(draft.target, call)
  if (!access.ok) return endNotStarted(access.error, output)
  for (const warning of access.value.warnings) output.note(output.say(warning))

  const exchanges: Exchange[] = []
  const startedAt = host.now()
  const sent = await send(file.value, access.value, call, (exchange) => exchanges.push(exchange))
  const profile = access.value.profileName ?? access.value.credentials.helpdeskId
  await keepInHistory({ report: sent.report, exchanges, startedAt, profile }, file.value, call)
  const code = endPush(sent.report, file.value, output)
  await keepNewBase(sent, file.value, call)
  return code
}

function send(
  file: DraftOnDisk,
  access: PushAccess,
  call: CommandCall,
  note: (exchange: Exchange) => void,
): Promise<SentPush> {
  const { draft } = file
  const { options, host, output } = call
  const { baseUrl, credentials, profileName } = access
  const held = holdCredentials(access, ({ message }) => output.note(output.say(message)))
  const asks = canAsk(host) && options.yes !== true
  const dryRun = options['dry-run'] === true
  const name = profileName === undefined ? '' : `${profileName} · `

  const show = ({ report }: ReadyPush): void => {
    const lines = [
      ...introductionLines(draft, `${name}${credentials.helpdeskId} · ${baseUrl}`, output),
      ...changeLines(report.changes, output),
      // Who is asked must know what speaks against a yes; everybody else reads it at the end.
      ...(asks && !dryRun && !output.json ? problemLines(report, file, output) : []),
    ]
    for (const line of lines) {
      if (asks && !dryRun) output.note(line)
      else output.print(line)
    }
  }
  const client = createFeishuClient({ fetch, baseUrl, credentials: held.credentials })
  return runPush(
    {
      draft,
      client: recordedClient(client, host.now, note),
      ...(held.refreshCredentials === undefined ? {} : { refreshCredentials: held.refreshCredentials }),
      options: { force: options.force === true, noCheck: options['no-check'] === true },
      dryRun,
      show,
      confirm: () => (asks ? ask(output.say({ key: 'cli.push-question' }), host) : Promise.resolve(true)),
    },
    call,
  )
}

/** After an update the draft compares with what Feishu holds now. */
async function keepNewBase(
  { report, base }: SentPush,
  file: DraftOnDisk,
  { host, output }: CommandCall,
): Promise<void> {
  if (report.outcome !== 'updated' || base === undefined) return
  const warning = await keepBase(file, base, host.now())
  if (warning !== undefined) output.note(output.say(warning))
}
