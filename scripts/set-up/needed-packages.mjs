/**
 * The Debian packages that something needs, by purpose. A package counts as there, wherever it came from,
 * when its `program` is on the PATH, or when any font has the letters of `fontFor` (a language as fontconfig names it). `without` says what does not work without them.
 *
 * dbus-x11 is on no list: with it keytar may start a bus of its own on a display and never answer.
 */
export const purposes = {
  keytar: {
    packages: [
      { name: 'libsecret-1-dev' },
      { name: 'pkg-config', program: 'pkg-config' },
      { name: 'python3', program: 'python3' },
      { name: 'make', program: 'make' },
      { name: 'g++', program: 'g++' },
    ],
    without: 'the keychain: tokens are kept only until the app closes',
  },
  chromium: {
    packages: [{ name: 'chromium', program: 'chromium' }],
    without: 'the window where Electron cannot be downloaded, and its end-to-end tests',
  },
  fonts: {
    packages: [
      { name: 'fonts-noto-cjk', fontFor: 'zh-cn' },
      { name: 'fonts-noto-color-emoji', fontFor: 'und-zsye' },
    ],
    without: 'Chinese text and emoji in the window (boxes are shown instead)',
  },
  display: {
    packages: [
      { name: 'xvfb', program: 'Xvfb' },
      { name: 'xauth', program: 'xauth' },
    ],
    without: 'end-to-end tests with real windows on a machine without a display',
  },
  keyring: {
    packages: [
      { name: 'gnome-keyring', program: 'gnome-keyring-daemon' },
      { name: 'dbus-daemon', program: 'dbus-run-session' },
      { name: 'libsecret-1-0' },
    ],
    without: 'the tests against a real keychain',
  },
}

/**
 * The packages that are missing for the wanted purposes. Pure.
 *
 * @param {readonly string[]} wanted names of {@link purposes}
 * @param {object} machine
 * @param {(name: string) => boolean} machine.hasProgram
 * @param {(language: string) => boolean} machine.hasFont
 * @param {(packageName: string) => boolean} machine.isInstalled
 * @returns {{ purpose: string, packages: string[], without: string }[]} only purposes that miss something
 */
export function missingPackages(wanted, machine) {
  return wanted
    .map((purpose) => {
      const { packages, without } = purposes[purpose]
      const missing = packages.filter(
        ({ name, program, fontFor }) =>
          !(program !== undefined && machine.hasProgram(program)) &&
          !(fontFor !== undefined && machine.hasFont(fontFor)) &&
          !machine.isInstalled(name),
      )
      return { purpose, packages: missing.map(({ name }) => name), without }
    })
    .filter(({ packages }) => packages.length > 0)
}

/**
 * The command that installs packages, for a person to copy.
 *
 * @param {readonly string[]} packages
 */
export function installCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

/**
 * Whether /etc/os-release describes Debian or a system made from it.
 *
 * @param {string} osRelease the text of the file; empty where there is none
 */
export function isDebian(osRelease) {
  const valueOf = (name) =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(osRelease)?.[1]?.replace(/^["']|["']$/g, '') ?? ''
  return [valueOf('ID'), ...valueOf('ID_LIKE').split(/\s+/)].includes('debian')
}
