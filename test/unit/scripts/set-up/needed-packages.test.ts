import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface Machine {
  hasProgram: (name: string) => boolean
  hasFont: (language: string) => boolean
  isInstalled: (name: string) => boolean
}

const { purposes, missingPackages, installCommand, isDebian } = await importScript<{
  purposes: Record<string, { packages: { name: string }[]; without: string }>
  missingPackages: (wanted: readonly string[], machine: Machine) => { purpose: string; packages: string[] }[]
  installCommand: (packages: readonly string[]) => string
  isDebian: (osRelease: string) => boolean
}>('set-up/needed-packages.mjs')

const bare: Machine = { hasProgram: () => false, hasFont: () => false, isInstalled: () => false }

describe('missingPackages', () => {
  it('names every package of the wanted purposes on a bare machine, and no other', () => {
    const missing = missingPackages(['display', 'fonts'], bare)
    expect(missing.flatMap(({ packages }) => packages)).toEqual([
      'xvfb',
      'xauth',
      'fonts-noto-cjk',
      'fonts-noto-color-emoji',
    ])
  })

  it('leaves out a purpose that has everything', () => {
    const machine = { ...bare, isInstalled: (name: string) => name.startsWith('fonts-') }
    expect(missingPackages(['display', 'fonts'], machine).map(({ purpose }) => purpose)).toEqual(['display'])
  })

  it('counts a program or a font that came from elsewhere', () => {
    const machine = {
      ...bare,
      hasProgram: (name: string) => name === 'chromium',
      hasFont: (language: string) => language === 'zh-cn',
    }
    expect(missingPackages(['chromium', 'fonts'], machine).flatMap(({ packages }) => packages)).toEqual([
      'fonts-noto-color-emoji',
    ])
  })

  it('never asks for dbus-x11, with which keytar may hang', () => {
    const names = Object.values(purposes).flatMap(({ packages }) => packages.map(({ name }) => name))
    expect(names).toContain('dbus-daemon')
    expect(names).not.toContain('dbus-x11')
  })
})

describe('installCommand', () => {
  it('can be copied as it is', () => {
    expect(installCommand(['xvfb', 'xauth'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb xauth',
    )
  })
})

describe('isDebian', () => {
  it.each([
    ['Debian', 'ID=debian\nVERSION_ID="12"\n', true],
    ['Ubuntu', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', true],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['Fedora', 'ID=fedora\n', false],
    ['a name that only contains the word', 'ID=notdebian\nID_LIKE="debianish"\n', false],
    ['no such file', '', false],
  ])('%s', (_name, osRelease, expected) => {
    expect(isDebian(osRelease)).toBe(expected)
  })
})
