/**
 * What `npm start` opens. Pure: it is handed what the machine has.
 *
 * @param {object} facts
 * @param {boolean} facts.display windows can be shown
 * @param {string | null} facts.electron Electron's program
 * @param {string | null} facts.chromium
 * @param {boolean} facts.standInWanted asked for with --stand-in
 * @returns {{ host: 'electron' | 'stand-in' | 'command-line', why: string | null }} `why` is a line for a person
 */
export function planStart({ display, electron, chromium, standInWanted }) {
  if (!display) {
    return {
      host: 'command-line',
      why: 'There is no display, so the example push is rehearsed here instead of opening the window.',
    }
  }
  if (electron !== null && !standInWanted) return { host: 'electron', why: null }
  if (chromium !== null) {
    return {
      host: 'stand-in',
      why: standInWanted
        ? 'Opening the window in Chromium, with the stand-in for Electron, as asked.'
        : 'Electron is not here, so the window opens in Chromium, with the stand-in for Electron.',
    }
  }
  return {
    host: 'command-line',
    why: 'Neither Electron nor Chromium is here, so no window can be opened. The example push is rehearsed here instead.',
  }
}

/**
 * Whether the download of Electron is worth a try: a failed one is not repeated unless asked for.
 *
 * @param {object} facts
 * @param {boolean} facts.display
 * @param {string | null} facts.electron
 * @param {boolean} facts.refusedBefore
 * @param {boolean} facts.downloadWanted asked for with --download-electron
 * @param {boolean} facts.standInWanted
 */
export function shouldDownloadElectron({ display, electron, refusedBefore, downloadWanted, standInWanted }) {
  if (electron !== null) return false
  return downloadWanted || (display && !refusedBefore && !standInWanted)
}

/**
 * Takes our own options out of the arguments; what is left goes to the app (files to open).
 *
 * @param {readonly string[]} args
 */
export function readStartArguments(args) {
  const own = new Set(['--download-electron', '--stand-in'])
  return {
    downloadWanted: args.includes('--download-electron'),
    standInWanted: args.includes('--stand-in'),
    appArguments: args.filter((argument) => !own.has(argument)),
  }
}

/**
 * The command that opens the app.
 *
 * @param {object} facts
 * @param {'electron' | 'stand-in'} facts.host
 * @param {string} facts.electron
 * @param {string} facts.node
 * @param {string} facts.standIn
 * @param {string} facts.root
 * @param {boolean} facts.superuser root on Linux, where Chromium's own sandbox refuses to work
 * @param {readonly string[]} facts.appArguments
 * @returns {[string, string[]]}
 */
export function openCommand({ host, electron, node, standIn, root, superuser, appArguments }) {
  const switches = superuser ? ['--no-sandbox'] : []
  return host === 'electron'
    ? [electron, [...switches, root, ...appArguments]]
    : [node, [standIn, root, ...appArguments]]
}
