/**
 * Builds the named parts of electron.vite.config.ts, as `electron-vite build` does for all of them, and `card-page`,
 * which it does not know: `node scripts/set-up/build-app-parts.mjs main preload renderer card-page`. electron-vite's
 * own command cannot leave a part out, and the command line needs no renderer.
 */
import { join } from 'node:path'
import { resolveConfig } from 'electron-vite'
import { build } from 'vite'
import { root } from './places.mjs'

try {
  process.env['NODE_ENV_ELECTRON_VITE'] = 'production'
  await buildParts(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function buildParts(parts) {
  if (parts.includes('card-page')) await build({ configFile: join(root, 'card-page.vite.config.mts') })

  const ofElectronVite = parts.filter((part) => part !== 'card-page')
  if (ofElectronVite.length === 0) return
  const { config } = await resolveConfig({ logLevel: 'warn' }, 'build', 'production')
  for (const part of ofElectronVite) {
    const partConfig = config?.[part]
    if (partConfig === undefined) throw new Error(`electron.vite.config.ts has no part "${part}"`)
    await build(partConfig)
  }
}
