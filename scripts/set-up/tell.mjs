/**
 * Prints one plain line about the set-up. On standard error: what the app or the command line prints on standard
 * output belongs to whoever called it.
 *
 * @param {string} line
 */
export function tell(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Ends the set-up with a sentence for a person. Scripts let it pass to {@link endWithSentence}.
 */
export class SetUpError extends Error {
  /** @param {string} sentence @param {string} [output] what a program printed before it failed */
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output
  }
}

/**
 * Runs a script: its result is the exit code; a failed set-up prints what happened and exits 1.
 *
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    if (error.output !== '') tell(error.output.trimEnd())
    tell(error.message)
    process.exitCode = 1
  }
}
