import { readHowItStands } from '../life/read-how-it-stands'
import type { RunCommand } from './commands'
import { readDraftOnDisk } from './draft-on-disk'
import { endLife, lifeDependencies } from './life-call'
import { accessFor } from './push-access'
import { endNotStarted } from './push-end'

/** `pushcard status DRAFT`: how the draft's push stands on Feishu. Changes nothing, the draft's file included. */
export const status: RunCommand = async (call) => {
  const { operands, host, output } = call
  const file = await readDraftOnDisk(operands[0] ?? '', host.now())
  if (!file.ok) return endNotStarted(file.error, output)

  const { draft } = file.value
  const access = await accessFor(draft.target, call)
  if (!access.ok) return endNotStarted(access.error, output)
  for (const warning of access.value.warnings) output.note(output.say(warning))

  const { report } = await readHowItStands(draft, lifeDependencies(access.value, call))
  return endLife(report, output)
}
