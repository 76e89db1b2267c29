import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface Machine {
  hasChromium: () => boolean
  hasFamily: (family: string) => boolean
}
const { missingForPictures } = await importScript<{ missingForPictures: (machine: Machine) => string[] }>(
  'gallery/pinned-fonts.mjs',
)
const { purposes } = await importScript<{
  purposes: Record<string, { packages: readonly { name: string }[] }>
}>('set-up/needed-packages.mjs')

describe('missingForPictures', () => {
  it('misses nothing where Chromium and the fonts are', () => {
    expect(missingForPictures({ hasChromium: () => true, hasFamily: () => true })).toEqual([])
  })

  it('names each missing package once, and all are packages that npm test installs', () => {
    const missing = missingForPictures({ hasChromium: () => false, hasFamily: () => false })

    expect(missing).toEqual(['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'])
    const installed = Object.values(purposes).flatMap(({ packages }) => packages.map(({ name }) => name))
    expect(installed).toEqual(expect.arrayContaining(missing))
  })

  it('names the package of a font that is missing alone', () => {
    const hasFamily = (family: string): boolean => !family.includes('Emoji')
    expect(missingForPictures({ hasChromium: () => true, hasFamily })).toEqual(['fonts-noto-color-emoji'])
  })
})
