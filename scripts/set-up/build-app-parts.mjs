/**
 * Builds the named parts of electron.vite.config.ts, as `electron-vite build` does for all of them:
 * `node scripts/set-up/build-app-parts.mjs main preload renderer`. electron-vite's own command cannot leave a part
 * out, and the command line needs no renderer.
 */
import { resolveConfig } from 'electron-vite'
import { build } from 'vite'

try {
  process.env['NODE_ENV_ELECTRON_VITE'] = 'production'
  await buildParts(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function buildParts(parts) {
  const { config } = await resolveConfig({ logLevel: 'warn' }, 'build', 'production')
  for (const part of parts) {
    const partConfig = config?.[part]
    if (partConfig === undefined) throw new Error(`electron.vite.config.ts has no part "${part}"`)
    await build(partConfig)
  }
}
