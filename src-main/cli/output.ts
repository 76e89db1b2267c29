import { commandLineMessages } from '@shared/messages/command-line'
import type { Language } from '@shared/messages/language'
import { alsoSay, say } from '@shared/messages/say'
import type { Message } from '@shared/result'
import { printable } from './printable'

alsoSay(commandLineMessages)

/** What the command line prints to; `process.stdout` and `process.stderr` are such. */
export interface PrintStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface OutputOptions {
  readonly stdout: PrintStream
  readonly stderr: PrintStream
  readonly language: Language
  /** One document for a program on standard output, instead of lines for people. */
  readonly json: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

const colours = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const

export type Colour = keyof typeof colours

/** Says things in the chosen language, on the stream where they belong. */
export class Output {
  readonly language: Language
  readonly json: boolean
  private readonly stdout: PrintStream
  private readonly stderr: PrintStream
  private readonly env: OutputOptions['env']

  constructor(options: OutputOptions) {
    this.language = options.language
    this.json = options.json
    this.stdout = options.stdout
    this.stderr = options.stderr
    this.env = options.env
  }

  /** A sentence for a program: whatever its parameters hold, JSON can carry it. */
  sentence(message: Message): string {
    return say(message, this.language)
  }

  /** A sentence as a terminal may show it: its parameters come from files and servers. */
  say(message: Message): string {
    return printable(this.sentence(message))
  }

  /** A line for people on standard output; nothing where a program reads it. */
  print(line = ''): void {
    if (!this.json) this.stdout.write(`${line}\n`)
  }

  /** A line for people that is no result: questions, warnings, failures. */
  note(line = ''): void {
    this.stderr.write(`${line}\n`)
  }

  /** The one document that `--json` promises. */
  document(value: unknown): void {
    if (this.json) this.stdout.write(`${JSON.stringify(value)}\n`)
  }

  /** Colours a text that {@link print} gets; only a terminal is given colours. */
  paint(colour: Colour, text: string): string {
    return this.isColourful ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text
  }

  private get isColourful(): boolean {
    return this.stdout.isTTY === true && (this.env.NO_COLOR ?? '') === '' && this.env.TERM !== 'dumb'
  }
}
