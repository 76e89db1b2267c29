import { startPracticeHelpDesk, type PracticeHelpDesk } from '../practice/practice-help-desk'
import type { CommandCall, RunCommand } from './commands'
import { ExitCode } from './exit-code'
import type { Output } from './output'

const MAX_PORT = 65_535

/** `pushcard practice`: runs the practice help desk until it is stopped. */
export const practice: RunCommand = async (call) => {
  const { output } = call
  const port = portOf(call)
  if (port === undefined) {
    output.note(output.say({ key: 'cli.port-invalid', params: { port: String(call.options.port) } }))
    return ExitCode.wrongUsage
  }

  const started = await startPracticeHelpDesk({ port })
  if (!started.ok) {
    output.note(output.say(started.error.message))
    return ExitCode.wrongUsage
  }
  const desk = started.value
  const stopped = untilStopped(call)
  announce(desk, output)
  await stopped
  await desk.close()
  return ExitCode.done
}

function portOf({ options }: CommandCall): number | undefined {
  const text = options.port ?? '0'
  if (text === true || !/^\d{1,5}$/.test(text)) return undefined
  const port = Number(text)
  return port > MAX_PORT ? undefined : port
}

function untilStopped({ host }: CommandCall): Promise<void> {
  return new Promise((resolve) => {
    const stopListening = host.onStop(() => {
      stopListening()
      resolve()
    })
  })
}

function announce(desk: PracticeHelpDesk, output: Output): void {
  const { url, helpdeskId, helpdeskToken, userAccessToken } = desk
  output.document({ url, helpdeskId, helpdeskToken, userAccessToken })

  output.print(output.paint('bold', output.say({ key: 'cli.practice-runs', params: { url } })))
  output.print(output.say({ key: 'cli.practice-how' }))
  output.print()
  output.print(`  export PUSHCARD_USER_ACCESS_TOKEN=${userAccessToken}`)
  output.print(`  export PUSHCARD_HELPDESK_ID=${helpdeskId}`)
  output.print(`  export PUSHCARD_HELPDESK_TOKEN=${helpdeskToken}`)
  output.print(`  pushcard push DRAFT --base-url ${url}`)
  output.print()
  output.print(output.say({ key: 'cli.practice-stop' }))
}
