import { basename } from 'node:path'
import type { Brand } from '@shared/draft/draft'
import { notificationIdIn } from '@shared/notification/notification-id-in'
import { userIdTypes, type UserIdType } from '@shared/notification/notification-record'
import { fail, ok, type Failure, type Result } from '@shared/result'
import { saveDraft } from '../drafts/save-draft'
import { fetchPush } from '../life/fetch-push'
import type { CommandCall, RunCommand } from './commands'
import type { ExitCode } from './exit-code'
import { endLife, lifeDependencies } from './life-call'
import { printable } from './printable'
import { accessFor } from './push-access'
import { endNotStarted } from './push-end'

/** What was asked for, the arguments understood. */
interface Wanted {
  readonly notificationId: string
  readonly brand: Brand
  readonly userIdType: UserIdType
  readonly out: string
}

/** `pushcard fetch ID --out FILE`: writes a push that is on Feishu as a draft file. */
export const fetchDraft: RunCommand = async (call): Promise<ExitCode> => {
  const { options, host, output } = call
  const wanted = readWanted(call)
  if (!wanted.ok) return endNotStarted(wanted.error, output)

  const { notificationId, brand, userIdType, out } = wanted.value
  const target = { brand, helpdeskId: '', notificationId, userIdType }
  const access = await accessFor(target, call)
  if (!access.ok) return endNotStarted(access.error, output)
  for (const warning of access.value.warnings) output.note(output.say(warning))

  const { helpdeskId } = access.value.credentials
  const fetched = await fetchPush({ ...target, helpdeskId }, lifeDependencies(access.value, call))
  if (fetched.draft === undefined) return endLife(fetched.report, output)

  for (const notice of fetched.notices) output.note(output.say(notice))
  const overwrite = options.overwrite === true
  const saved = await saveDraft(out, fetched.draft, undefined, { overwrite }, host.now())
  if (!saved.ok) return endNotStarted(notWritten(saved.error, out), output)

  const code = endLife(fetched.report, output, { out })
  output.print(output.say({ key: 'cli.fetched-into', params: { file: printable(out) } }))
  return code
}

/** The window's words would speak of a text that is still in it. */
function notWritten(failure: Failure, out: string): Failure {
  return failure.code === 'draft.exists' ? fail('cli.out-exists', { file: out }).error : failure
}

function readWanted({ options, operands }: CommandCall): Result<Wanted> {
  const text = operands[0] ?? ''
  const notificationId = notificationIdIn(text)
  if (notificationId === undefined) return fail('life.not-an-id', { text })

  const { out, brand = 'feishu', 'user-id-type': asked = 'open_id' } = options
  if (typeof out !== 'string' || basename(out) === '') return fail('cli.out-missing')
  if (brand !== 'feishu' && brand !== 'lark') return fail('cli.brand-unknown')

  const userIdType = userIdTypes.find((type) => type === asked)
  return userIdType === undefined
    ? fail('cli.user-id-type-unknown')
    : ok({ notificationId, brand, userIdType, out })
}
