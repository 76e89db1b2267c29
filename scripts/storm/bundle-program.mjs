import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

/**
 * Bundles a TypeScript program, since Node cannot run it.
 *
 * @param {string} entry its path, from the checkout's root
 * @returns {Promise<string>} the path of the bundle, in a new folder of its own
 */
export async function bundleProgram(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-storm-program-'))
  const name = `${basename(entry, '.ts')}.mjs`
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('src-shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(entry),
      outDir: folder,
      rolldownOptions: { output: { format: 'es', entryFileNames: name } },
    },
  })
  return join(folder, name)
}
