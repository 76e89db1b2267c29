import type { MessageKey } from '@shared/messages/catalogue'
import type { OptionTypes } from './command-line-arguments'
import type { ExitCode } from './exit-code'
import type { Host } from './host'
import type { Output } from './output'

/** What a command is given, its arguments read and counted. */
export interface CommandCall {
  /** Every option that was given; a switch is `true`. */
  readonly options: Readonly<Record<string, string | true>>
  readonly operands: readonly string[]
  readonly host: Host
  readonly output: Output
}

export type RunCommand = (call: CommandCall) => Promise<ExitCode>

export interface Command {
  /** After the command's name, in the words of design §3.3. */
  readonly synopsis: string
  readonly summary: MessageKey
  readonly options: OptionTypes
  /** How many file names it takes. */
  readonly operands: { readonly min: number; readonly max: number }
  /** Loads the command's own code: one command does not wait for that of the others. */
  readonly load: () => Promise<RunCommand>
}

/** Every command of the command line, once. */
export const commands: Readonly<Record<string, Command>> = {
  validate: {
    synopsis: 'FILE… [--json]',
    summary: 'cli.summary-validate',
    options: { json: 'boolean' },
    operands: { min: 1, max: Infinity },
    load: async () => (await import('./validate')).validate,
  },
  push: {
    synopsis: 'DRAFT [--profile NAME] [--base-url URL] [--dry-run] [--no-check] [--force] [--yes] [--json]',
    summary: 'cli.summary-push',
    options: {
      profile: 'string',
      'base-url': 'string',
      'dry-run': 'boolean',
      'no-check': 'boolean',
      force: 'boolean',
      yes: 'boolean',
      json: 'boolean',
    },
    operands: { min: 1, max: 1 },
    load: async () => (await import('./push')).push,
  },
  fetch: {
    synopsis:
      'ID --out FILE [--profile NAME] [--base-url URL] [--brand feishu|lark] [--user-id-type TYPE] [--overwrite] [--json]',
    summary: 'cli.summary-fetch',
    options: {
      out: 'string',
      profile: 'string',
      'base-url': 'string',
      brand: 'string',
      'user-id-type': 'string',
      overwrite: 'boolean',
      json: 'boolean',
    },
    operands: { min: 1, max: 1 },
    load: async () => (await import('./fetch')).fetchDraft,
  },
  preview: {
    synopsis: 'DRAFT [--profile NAME] [--base-url URL] [--yes] [--json]',
    summary: 'cli.summary-preview',
    options: { profile: 'string', 'base-url': 'string', yes: 'boolean', json: 'boolean' },
    operands: { min: 1, max: 1 },
    load: async () => (await import('./preview')).preview,
  },
  status: {
    synopsis: 'DRAFT [--profile NAME] [--base-url URL] [--json]',
    summary: 'cli.summary-status',
    options: { profile: 'string', 'base-url': 'string', json: 'boolean' },
    operands: { min: 1, max: 1 },
    load: async () => (await import('./status')).status,
  },
  rehearse: {
    synopsis: 'DRAFT [--json]',
    summary: 'cli.summary-rehearse',
    options: { json: 'boolean' },
    operands: { min: 1, max: 1 },
    load: async () => (await import('./rehearse')).rehearse,
  },
  practice: {
    synopsis: '[--port N] [--json]',
    summary: 'cli.summary-practice',
    options: { port: 'string', json: 'boolean' },
    operands: { min: 0, max: 0 },
    load: async () => (await import('./practice')).practice,
  },
  render: {
    synopsis: 'FILE --out X.html [--theme light|dark] [--width pc|phone] [--locale zh_cn] [--json]',
    summary: 'cli.summary-render',
    options: { out: 'string', theme: 'string', width: 'string', locale: 'string', json: 'boolean' },
    operands: { min: 1, max: 1 },
    load: async () => (await import('./render')).render,
  },
}
