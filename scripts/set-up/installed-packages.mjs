/**
 * Decides whether `npm ci` is needed. Pure: it is handed what was found on disk.
 *
 * @param {object} facts
 * @param {boolean} facts.lockIsStamped the package-lock.json of now is the one that was last installed by us
 * @param {object | null} facts.hiddenLock npm's own list of what it installed, node_modules/.package-lock.json
 * @param {() => object} facts.readLockfile reads package-lock.json, only where that is needed
 * @param {boolean} facts.keytarPresent
 * @param {boolean} facts.keytarTried an installation beside libsecret's development files left keytar out already
 * @param {boolean} facts.libsecretPresent libsecret's development files are there
 * @returns {string | null} the reason, or null when everything is installed
 */
export function reasonToInstall(facts) {
  if (facts.hiddenLock === null) return 'no packages are installed yet'
  if (!facts.lockIsStamped && !agree(facts.readLockfile(), facts.hiddenLock)) {
    return 'the installed packages are not those of package-lock.json'
  }
  if (!facts.keytarPresent && facts.libsecretPresent && !facts.keytarTried) {
    return 'the keychain module keytar can be built now'
  }
  return null
}

/** Whether an installation that somebody made by hand is the one that package-lock.json describes. */
function agree(lockfile, hiddenLock) {
  const wanted = Object.entries(lockfile.packages ?? {}).filter(([path]) => path !== '')
  const installed = hiddenLock.packages ?? {}

  return (
    wanted.every(([path, entry]) =>
      installed[path] === undefined ? mayBeAbsent(entry) : installed[path].version === entry.version,
    ) && Object.keys(installed).every((path) => Object.hasOwn(lockfile.packages ?? {}, path))
  )
}

/** Packages for other systems are in package-lock.json and on no disk. */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true || entry.peer === true
}
