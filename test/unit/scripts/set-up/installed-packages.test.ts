import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface Facts {
  lockIsStamped: boolean
  hiddenLock: object | null
  readLockfile: () => object
  keytarPresent: boolean
  keytarTried: boolean
  libsecretPresent: boolean
}

const { reasonToInstall } = await importScript<{ reasonToInstall: (facts: Facts) => string | null }>(
  'set-up/installed-packages.mjs',
)

const lockfile = {
  packages: {
    '': { name: 'app' },
    'node_modules/vue': { version: '3.5.45' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  },
}
const installed = { packages: { 'node_modules/vue': { version: '3.5.45' } } }
const upToDate: Facts = {
  lockIsStamped: true,
  hiddenLock: installed,
  readLockfile: () => lockfile,
  keytarPresent: true,
  keytarTried: false,
  libsecretPresent: false,
}

describe('reasonToInstall', () => {
  it('has none when the lock file is the one that was installed', () => {
    expect(reasonToInstall(upToDate)).toBeNull()
  })

  it('installs into an empty checkout', () => {
    expect(reasonToInstall({ ...upToDate, hiddenLock: null })).toContain('no packages')
  })

  it('accepts what somebody installed by hand, less the packages for other systems', () => {
    expect(reasonToInstall({ ...upToDate, lockIsStamped: false })).toBeNull()
  })

  it.each([
    ['another version', { 'node_modules/vue': { version: '3.5.44' } }],
    ['a package less', {}],
    ['a package more', { ...installed.packages, 'node_modules/left-pad': { version: '1.0.0' } }],
  ])('installs when the packages are not those of the lock file: %s', (_title, packages) => {
    expect(reasonToInstall({ ...upToDate, lockIsStamped: false, hiddenLock: { packages } })).toContain(
      'package-lock.json',
    )
  })

  it('installs again once keytar can be built', () => {
    const facts = { ...upToDate, keytarPresent: false, libsecretPresent: true }
    expect(reasonToInstall(facts)).toContain('keytar')
  })

  it.each([
    ['cannot be built', { libsecretPresent: false }],
    ['could not be built although everything was there', { libsecretPresent: true, keytarTried: true }],
  ])('lives without keytar where it %s', (_title, facts) => {
    expect(reasonToInstall({ ...upToDate, keytarPresent: false, ...facts })).toBeNull()
  })
})
