import { carryOut } from '../life/carry-out-action'
import { prepareAction, type ReadyAction } from '../life/prepare-action'
import { ask, canAsk } from './ask'
import type { CommandCall, RunCommand } from './commands'
import { readDraftOnDisk } from './draft-on-disk'
import { endLife, lifeDependencies } from './life-call'
import { accessFor } from './push-access'
import { endNotStarted } from './push-end'

/** `pushcard preview DRAFT`: has Feishu send what it holds of the draft's push to whose token is used. */
export const preview: RunCommand = async (call) => {
  const { operands, host, output } = call
  const file = await readDraftOnDisk(operands[0] ?? '', host.now())
  if (!file.ok) return endNotStarted(file.error, output)

  const { draft } = file.value
  const access = await accessFor(draft.target, call)
  if (!access.ok) return endNotStarted(access.error, output)
  for (const warning of access.value.warnings) output.note(output.say(warning))

  const dependencies = lifeDependencies(access.value, call)
  const prepared = await prepareAction(draft, { action: 'preview' }, dependencies)
  if (prepared.kind === 'ended') return endLife(prepared.report, output)
  if (!(await isConfirmed(prepared, call))) {
    return endLife({ ...prepared.report, outcome: 'declined', advice: { key: 'life.declined' } }, output)
  }

  const { report } = await carryOut(prepared, dependencies)
  return endLife(report, output)
}

/** Running the command is the confirmation; on a terminal it asks once more. */
async function isConfirmed(
  { report }: ReadyAction,
  { host, options, output }: CommandCall,
): Promise<boolean> {
  if (!canAsk(host) || options.yes === true) return true

  output.note(output.say(report.advice))
  return ask(output.say({ key: 'cli.preview-question' }), host)
}
