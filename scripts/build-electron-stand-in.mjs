// Bundles test/electron-stand-in/ to out-stand-in/electron.cjs: one executable file that is used like Electron's binary.
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'test/electron-stand-in')
const node = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

/** Builds the stand-in and answers its path. */
export async function buildElectronStandIn() {
  const target = join(root, 'out-stand-in/electron.cjs')
  const code = await bundle(join(source, 'main.ts'), 'cjs', [pageScripts()])
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, `#!/usr/bin/env node\n${code}`)
  await chmod(target, 0o755)
  return target
}

/** `import text from 'page-script:NAME'` is the bundle of page/NAME.ts, as a text. */
function pageScripts() {
  const prefix = 'page-script:'
  return {
    name: 'page-scripts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const script = join(source, 'page', `${id.slice(prefix.length + 1)}.ts`)
      return `export default ${JSON.stringify(await bundle(script, 'iife'))}`
    },
  }
}

async function bundle(entry, format, plugins = []) {
  const [{ output }] = await build({
    root: source,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      minify: false,
      target: 'node20',
      lib: { entry, formats: [format], name: 'standIn', fileName: 'bundle' },
      rolldownOptions: { external: format === 'cjs' ? node : [], output: { codeSplitting: false } },
    },
  })
  return output[0].code
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await buildElectronStandIn()}\n`)
}
