import Module from 'node:module'
import type { ElectronModule } from './electron-module'

const names = new Set(['electron', 'electron/main'])

interface LoadsModules {
  _load: (id: string, ...rest: unknown[]) => unknown
}

/** Makes `electron` our module, for `require` and for `import`. */
export function resolveElectronTo(electron: ElectronModule): void {
  const loader = Module as unknown as LoadsModules
  const load = loader._load.bind(Module)
  loader._load = (id, ...rest) => (names.has(id) ? electron : load(id, ...rest))

  // Node 20 resolves `import` on a thread of its own: it gets a small module that fetches ours from this thread.
  Object.defineProperty(globalThis, 'electronStandInModule', { value: electron })
  const exported = Object.keys(electron).map((name) => `export const ${name} = electron.${name}`)
  const module = ['const electron = globalThis.electronStandInModule', 'export default electron', ...exported]
  const resolver = `export const resolve = async (id, context, next) =>
    ${JSON.stringify([...names])}.includes(id)
      ? { url: ${JSON.stringify(toDataUrl(module.join('\n')))}, shortCircuit: true }
      : next(id, context)`
  Module.register(toDataUrl(resolver))
}

const toDataUrl = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`
