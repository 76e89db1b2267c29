/**
 * `npm run dev`: the app with hot reload, in Electron where its program is here, else in the stand-in. The page is
 * replaced in place; a change of the main process or the preload restarts the app.
 */
import { join } from 'node:path'
import { ensureBuilt } from './set-up/build.mjs'
import { findChromium } from './set-up/chromium.mjs'
import { findElectron } from './set-up/electron-binary.mjs'
import { ensureInstalled } from './set-up/install.mjs'
import { nodeModules, root, standIn } from './set-up/places.mjs'
import { run } from './set-up/run.mjs'
import { ensureSystemPackages } from './set-up/system-packages.mjs'
import { runScript, SetUpError, tell } from './set-up/tell.mjs'

await runScript(async () => {
  await ensureInstalled()
  await ensureBuilt(['card-page']) // the export draws the preview as it was at the start
  const electron = findElectron()
  if (electron === null) await prepareStandIn()

  const superuser = process.platform === 'linux' && process.getuid?.() === 0
  const electronVite = join(nodeModules, 'electron-vite', 'bin', 'electron-vite.js')
  const args = [
    electronVite,
    'dev',
    '--watch',
    ...(superuser ? ['--noSandbox'] : []),
    ...process.argv.slice(2),
  ]
  const { code } = await run(process.execPath, args, {
    show: true,
    cwd: root,
    env: { ...process.env, ELECTRON_EXEC_PATH: electron ?? standIn },
  })
  return code
})

async function prepareStandIn() {
  if (process.platform === 'win32') {
    throw new SetUpError(
      'Electron is not here, and on Windows npm run dev needs it. To download it: npm start -- --download-electron',
    )
  }
  await ensureSystemPackages(['chromium', 'fonts'])
  if (findChromium() === null) {
    throw new SetUpError('Neither Electron nor Chromium is here, so no window can be opened.')
  }
  await ensureBuilt(['stand-in'])
  tell('Electron is not here, so the window opens in Chromium, with the stand-in for Electron.')
}
