import { createInterface } from 'node:readline'
import type { Host } from './host'

/** Whether a person sits at both ends: somebody who reads the question and somebody who can answer it. */
export function canAsk({ stdin, stderr }: Host): boolean {
  return stdin.isTTY === true && stderr.isTTY === true
}

/**
 * Asks a question on standard error, where it is in nobody's way. Everything but a plain yes is a no: another word,
 * the end of the input, Ctrl-C.
 */
export function ask(question: string, { stdin, stderr }: Host): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: stderr as NodeJS.WritableStream, terminal: true })

  return new Promise((resolve) => {
    lines.on('SIGINT', () => {
      stderr.write('\n') // the terminal is still in the line of the question
      lines.close()
    })
    lines.on('close', () => resolve(false))
    lines.question(question, (answer) => {
      resolve(/^\s*(?:y|yes|是|好)\s*$/i.test(answer))
      lines.close()
    })
  })
}
