import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'

export interface ChildProgram {
  readonly path: string
  remove(): Promise<void>
}

/** Makes child-process.ts a program: Node itself reads no TypeScript. */
export async function bundleChild(): Promise<ChildProgram> {
  // Within the checkout's node_modules, so that the program finds keytar as the built app does.
  const home = resolve(import.meta.dirname, '../../node_modules/.pushcard-studio')
  await mkdir(home, { recursive: true })
  const folder = await mkdtemp(join(home, 'keyring-child-'))
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
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
