import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

export interface ChildProgram {
  /** Arguments of Node that start child-process.ts, before its own. */
  readonly path: string
  readonly env: NodeJS.ProcessEnv
  remove(): Promise<void>
}

/** Makes child-process.ts a program: Node itself reads no TypeScript. */
export async function bundleChild(): Promise<ChildProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-keyring-child-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../src-shared') } },
    build: {
      ssr: resolve(import.meta.dirname, 'child-process.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { external: ['keytar'], output: { format: 'es', entryFileNames: 'child.mjs' } },
    },
  })
  return {
    path: join(folder, 'child.mjs'),
    env: { ...process.env, KEYTAR_FROM: import.meta.filename },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
