import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

/** What a child process is asked to do with draft files. */
export interface DraftTask {
  readonly open?: string
  readonly save?: string
  /** Saves drafts there until killed. */
  readonly saveOnAndOn?: string
  /** Saves a draft with a picture there as new drafts, each in a folder of its own, until killed. */
  readonly savePicturesOnAndOn?: { readonly into: string; readonly from: string }
  /** Writes 8 MB of `a` and of `b` there in turn until killed. */
  readonly writeOnAndOn?: string
}

/** The system has no limits for root, so tests of missing permission need another user, whom only root can become. */
export const canBeNobody = process.getuid?.() === 0

const NOBODY = 65534

let built: Promise<string> | undefined

/** The child process's program, bundled once: Node cannot run TypeScript. */
export function draftTaskProgram(): Promise<string> {
  built ??= buildProgram()
  return built
}

afterAll(async () => {
  if (built !== undefined) rmSync(dirname(await built), { recursive: true, force: true })
})

async function buildProgram(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pushcard-test-program-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('src-shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'draft-task-program.ts'),
      outDir: folder,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'program.mjs' } },
    },
  })
  chmodSync(folder, 0o755)
  return join(folder, 'program.mjs')
}

/** Runs a task as a user without rights, and gives its result. */
export async function asNobody(task: DraftTask): Promise<unknown> {
  const child = spawn(process.execPath, [await draftTaskProgram(), JSON.stringify(task)], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const piece of child.stdout) output += String(piece)
  return JSON.parse(output)
}
