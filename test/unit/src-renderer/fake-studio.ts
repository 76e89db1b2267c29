import { vi } from 'vitest'
import type { StudioApi } from '@shared/studio-api'

/** Puts a `window.studio` in place that knows only the given calls; any other is a mistake of the test. */
export function installStudio(calls: Partial<StudioApi>): void {
  const studio = new Proxy(calls, {
    get: (known, name) => {
      const call = known[name as keyof StudioApi]
      if (call === undefined) throw new Error(`window.studio.${String(name)} was not expected`)
      return call
    },
  })
  vi.stubGlobal('window', Object.assign(globalThis.window, { studio }))
}
