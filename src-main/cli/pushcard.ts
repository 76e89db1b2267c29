#!/usr/bin/env node
import { ExitCode } from './exit-code'
import { runCommandLine } from './run-command-line'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output (`| head`) may leave early; the command goes on to its end, without a word.
    if (error.code !== 'EPIPE') throw error
  })
}

runCommandLine(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  now: Date.now,
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
