import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { platform } from 'node:process'

/**
 * Runs a program to its end. Never throws: a program that cannot be started is a failed one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, seconds?: number }} [options]
 *   `show` lets its output through to the terminal, otherwise the output is collected; after `seconds` the program
 *   and everything that it started are ended.
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `code` is 127 when it could not be started
 */
export function run(command, args, options = {}) {
  const { cwd, env, show = false, seconds } = options
  // A group of its own can be ended whole. Without a limit it stays in ours, so that Ctrl-C reaches it by itself.
  const ownGroup = seconds !== undefined && platform !== 'win32'

  return new Promise((resolve) => {
    const output = []
    let timedOut = false
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      // A group in the background that reads from the terminal would be stopped, hence no input for one of its own.
      stdio: show ? [ownGroup ? 'ignore' : 'inherit', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
      windowsHide: true,
    })
    const end = (signal) => {
      try {
        if (ownGroup) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // It has ended already.
      }
    }
    let interrupted = false
    const interrupt = () => {
      interrupted = true
      if (ownGroup) end('SIGINT') // in our group Ctrl-C has reached it already
    }
    const terminate = () => end('SIGTERM')
    const timer =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            end('SIGKILL')
          }, seconds * 1000)
    const finish = (code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', terminate)
      if (interrupted && !show) process.exit(130) // nobody wants the step after the one that was stopped
      resolve({ code, output: Buffer.concat(output).toString('utf8'), timedOut })
    }

    process.on('SIGINT', interrupt)
    process.on('SIGTERM', terminate)
    child.stdout?.on('data', (piece) => output.push(piece))
    child.stderr?.on('data', (piece) => output.push(piece))
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`))
      finish(127)
    })
    child.on('close', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
