/**
 * `npm start`: does everything from a fresh clone to the open window; a second start does only what changed.
 * Options after `--`: --download-electron tries the download again, --stand-in opens the window in Chromium although
 * Electron is there; everything else goes to the app (files to open).
 */
import { appParts, allParts, commandLineParts } from './set-up/build-parts.mjs'
import { ensureBuilt } from './set-up/build.mjs'
import { findChromium } from './set-up/chromium.mjs'
import { hasDisplay } from './set-up/display.mjs'
import { downloadElectron, downloadWasRefused, findElectron } from './set-up/electron-binary.mjs'
import { ensureInstalled, keytarIsInstalled } from './set-up/install.mjs'
import { callersFolder, commandLine, example, root, standIn } from './set-up/places.mjs'
import { openCommand, planStart, readStartArguments, shouldDownloadElectron } from './set-up/plan-start.mjs'
import { run } from './set-up/run.mjs'
import { ensureSystemPackages } from './set-up/system-packages.mjs'
import { runScript, tell } from './set-up/tell.mjs'

const notFound = 127

await runScript(async () => {
  const { downloadWanted, standInWanted, appArguments } = readStartArguments(process.argv.slice(2))
  const display = hasDisplay()

  if (!keytarIsInstalled()) await ensureSystemPackages(['keytar'])
  await ensureInstalled()

  let electron = findElectron()
  const refusedBefore = downloadWasRefused()
  if (shouldDownloadElectron({ display, electron, refusedBefore, downloadWanted, standInWanted })) {
    electron = await downloadElectron()
  }
  if (display && (electron === null || standInWanted)) await ensureSystemPackages(['chromium', 'fonts'])

  const { host, why } = planStart({ display, electron, chromium: findChromium(), standInWanted })
  await ensureBuilt({ electron: appParts, 'stand-in': allParts, 'command-line': commandLineParts }[host])
  if (why !== null) tell(why)

  return host === 'command-line' ? rehearse() : open({ host, electron, appArguments })
})

async function rehearse() {
  const { code } = await run(process.execPath, [commandLine, 'rehearse', example], { show: true })
  return code
}

async function open({ host, electron, appArguments }) {
  const superuser = process.platform === 'linux' && process.getuid?.() === 0
  const [program, args] = openCommand({
    host,
    electron,
    node: process.execPath,
    standIn,
    root,
    superuser,
    appArguments,
  })
  const { code } = await run(program, args, { show: true, cwd: callersFolder() })
  if (code === notFound && host === 'electron') {
    tell(
      'Electron could not be started; a library that it needs may be missing. To open the window in Chromium instead: npm start -- --stand-in',
    )
  }
  return code
}
