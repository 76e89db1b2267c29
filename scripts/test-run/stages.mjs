import { join } from 'node:path'
import { allParts } from '../set-up/build-parts.mjs'
import { ensureBuilt } from '../set-up/build.mjs'
import { findChromium } from '../set-up/chromium.mjs'
import { hasDisplay } from '../set-up/display.mjs'
import { findElectron } from '../set-up/electron-binary.mjs'
import { findProgram } from '../set-up/find-program.mjs'
import { ensureInstalled, keytarIsInstalled } from '../set-up/install.mjs'
import { installCommand, purposes } from '../set-up/needed-packages.mjs'
import { nodeModules, root } from '../set-up/places.mjs'
import { run } from '../set-up/run.mjs'
import { ensureSystemPackages } from '../set-up/system-packages.mjs'
import { SetUpError } from '../set-up/tell.mjs'
import { runVitest } from './run-vitest.mjs'

/**
 * @typedef {Omit<import('./summary.mjs').StageResult, 'name' | 'seconds'>} Ending
 * @typedef {{ name: string, about: string, needs: readonly string[], run: () => Promise<Ending> }} Stage
 */

/** A stage that hangs is ended, so that the ones after it still run. */
const stageSeconds = 1800

const passed = { status: 'passed' }
const failed = (reason) => ({ status: 'failed', reason })
const skipped = (reason) => ({ status: 'skipped', reason })

/**
 * The stages of `npm test`, in their order. `needs` names stages that must have passed before.
 *
 * @type {readonly Stage[]}
 */
export const stages = [
  { name: 'packages', about: 'system packages', needs: [], run: installSystemPackages },
  { name: 'install', about: 'packages of package-lock.json', needs: [], run: () => attempt(ensureInstalled) },
  { name: 'keytar', about: 'the keychain module loads', needs: ['install'], run: loadKeytar },
  {
    name: 'lint',
    about: 'ESLint',
    needs: ['install'],
    run: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  },
  {
    name: 'format',
    about: 'Prettier',
    needs: ['install'],
    run: () => tool('prettier/bin/prettier.cjs', '--check', '.'),
  },
  {
    name: 'types',
    about: 'TypeScript',
    needs: ['install'],
    run: () => tool('vue-tsc/bin/vue-tsc.js', '--noEmit'),
  },
  { name: 'unit', about: 'unit tests', needs: ['install'], run: () => vitest('unit') },
  { name: 'keyring', about: 'tests against a real keychain', needs: ['install'], run: testKeyring },
  {
    name: 'build',
    about: 'the app and the stand-in',
    needs: ['install'],
    run: () => attempt(() => ensureBuilt(allParts)),
  },
  { name: 'e2e', about: 'end-to-end tests in the built app', needs: ['install', 'build'], run: testEndToEnd },
]

async function installSystemPackages() {
  const { missing } = await ensureSystemPackages(Object.keys(purposes))
  if (missing.length === 0) return passed
  return skipped(`not installed: ${missing.flatMap(({ packages }) => packages).join(' ')}`)
}

async function loadKeytar() {
  const loading = await run(process.execPath, ['-e', "require('keytar')"], { cwd: root })
  if (loading.code === 0) return passed
  const command = installCommand(purposes.keytar.packages.map(({ name }) => name))
  return keytarIsInstalled()
    ? failed(`it does not load: ${loading.output.trim()}`)
    : skipped(`not installed: ${command}`)
}

/** The script itself knows what it needs, and ends with 3 where that is missing. */
function testKeyring() {
  return runVitest({ command: ['scripts/test-keyring.mjs'], seconds: stageSeconds, skippedCode: 3 })
}

async function testEndToEnd() {
  const electron = findElectron()
  if (electron === null && findChromium() === null) {
    return skipped(`neither Electron nor Chromium is here; run first: ${installCommand(['chromium'])}`)
  }
  // The stand-in shows no windows where there is no display; a real Electron needs one, if only a virtual one.
  const virtualDisplay = electron !== null && !hasDisplay()
  if (virtualDisplay && findProgram(['xvfb-run']) === null) {
    return skipped(`Electron needs a display; run first: ${installCommand(['xvfb', 'xauth'])}`)
  }
  return vitest('e2e', { virtualDisplay, hideDisplay: electron === null })
}

function vitest(project, display = {}) {
  const command = [join(nodeModules, 'vitest', 'vitest.mjs'), 'run', '--project', project]
  return runVitest({ command, seconds: stageSeconds, ...display })
}

/** Runs a checking tool with its output shown. */
async function tool(program, ...args) {
  const { code, timedOut } = await run(process.execPath, [join(nodeModules, program), ...args], {
    cwd: root,
    show: true,
    seconds: stageSeconds,
  })
  if (timedOut) return failed(`it was ended after ${stageSeconds} s`)
  return code === 0 ? passed : failed(`exit code ${code}`)
}

async function attempt(work) {
  try {
    await work()
    return passed
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    process.stderr.write(error.output)
    return failed(error.message)
  }
}
