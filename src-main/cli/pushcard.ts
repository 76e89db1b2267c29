#!/usr/bin/env node
import { say } from '@shared/messages/say'
import { cardRendererBeside } from '../card-page/load-card-renderer'
import { ExitCode } from './exit-code'
import { languageOfArguments, runCommandLine } from './run-command-line'

const args = process.argv.slice(2)
const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale

// Output that cannot be written must not change how a command ends: by its exit code a program knows what was sent.
process.stdout.once('error', ({ code, message }: NodeJS.ErrnoException) => {
  process.stdout.on('error', () => undefined)
  // Whoever reads the output (`| head`) may leave early; the command goes on to its end, without a word.
  if (code === 'EPIPE') return

  const language = languageOfArguments(args, { env: process.env, systemLocale })
  const lost = say({ key: 'cli.output-lost', params: { reason: code ?? message } }, language)
  process.stderr.write(`pushcard: ${lost}\n`)
})

// There is no place left to say it.
process.stderr.on('error', () => undefined)

runCommandLine(args, {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  systemLocale,
  now: Date.now,
  loadCardRenderer: cardRendererBeside(__dirname),
  onStop(listener) {
    process.on('SIGINT', listener)
    process.on('SIGTERM', listener)
    return () => {
      process.off('SIGINT', listener)
      process.off('SIGTERM', listener)
    }
  },
}).then(
  (code) => {
    process.exitCode = code // what was printed is still on its way
  },
  (error: unknown) => {
    process.stderr.write(
      `pushcard: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = ExitCode.noAnswer
  },
)
