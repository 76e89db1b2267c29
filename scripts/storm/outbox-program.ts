import { createInterface } from 'node:readline'
import { ok } from '@shared/result'
import { createFeishuClient } from '../../src-main/feishu/feishu-client'
import { historyEntryOf } from '../../src-main/history/history-entry-of'
import { historyFiles } from '../../src-main/history/history-files'
import { createOutbox } from '../../src-main/outbox/outbox'
import { outboxFiles } from '../../src-main/outbox/outbox-files'
import { outboxLocks } from '../../src-main/outbox/outbox-locks'
import { hurriedClock } from './hurried-clock'
import type { FromProgram, ToProgram } from './program-messages'

/* The outbox in a process of its own, as the app has it; it is told by its standard input, and killed at any moment. */

const start = JSON.parse(process.argv[2] ?? '{}') as { readonly folder: string; readonly helpdeskId: string }
let connection = { baseUrl: '', userAccessToken: '', helpdeskToken: '' }
const clock = hurriedClock(200)
const now = (): number => clock.now()
const asked = new Map<number, (token: string) => void>()
let questions = 0

const tell = (message: FromProgram): void => void process.stdout.write(`${JSON.stringify(message)}\n`)
const history = historyFiles(start.folder, now, (notice) => tell({ notice: notice.key }))

const outbox = createOutbox({
  files: outboxFiles(`${start.folder}/outbox`, now, (notice) => tell({ notice: notice.key })),
  lockOf: outboxLocks(start.folder),
  clock,
  random: Math.random,
  connect: () => {
    const { baseUrl } = connection
    return Promise.resolve(
      ok({
        client: createFeishuClient({
          fetch,
          baseUrl,
          timeoutMs: 250,
          credentials: () => Promise.resolve(ok({ ...connection, helpdeskId: start.helpdeskId })),
        }),
        refreshCredentials,
      }),
    )
  },
  expireAfterMs: () => 7 * 24 * 60 * 60 * 1000,
  record: ({ push, ...attempt }) =>
    history.record(
      historyEntryOf({
        ...attempt,
        source: 'window',
        profile: 'storm',
        draftName: push.name,
        target: push.draft.target,
      }),
    ),
  onChange: () => tellStates(),
  tell: (notice) => tell({ notice: notice.key }),
})

/** Asks whoever started this for a new token, as a sign-in service is asked. */
async function refreshCredentials(): Promise<boolean> {
  const question = ++questions
  tell({ refresh: question })
  connection = {
    ...connection,
    userAccessToken: await new Promise((resolve) => asked.set(question, resolve)),
  }
  return true
}

let isTold = false
function tellStates(): void {
  if (isTold) return
  isTold = true
  setImmediate(() => {
    isTold = false
    const states = outbox.view().items.map(({ id, target, state, settles }) => ({
      id,
      push: target.notificationId,
      state: settles === true ? 'settling' : state,
    }))
    tell({ states })
  })
}

async function obey(message: ToProgram): Promise<void> {
  if ('connection' in message) {
    const isFirst = connection.baseUrl === ''
    connection = message.connection
    if (isFirst) await outbox.start()
    else await outbox.credentialsStored()
  }
  if ('confirm' in message) {
    const { draft, options } = message.confirm
    const id = await outbox.add({ name: draft.target.notificationId, profileId: 'storm', draft, options })
    tell({ confirmed: draft.target.notificationId, id })
  }
  if ('token' in message) asked.get(message.question)?.(message.token)
  if ('retry' in message) await outbox.retry(message.retry)
  if ('jump' in message) {
    clock.jump(message.jump)
    outbox.setOnline(false)
    outbox.setOnline(true)
  }
}

createInterface(process.stdin).on('line', (line) => void obey(JSON.parse(line) as ToProgram))
