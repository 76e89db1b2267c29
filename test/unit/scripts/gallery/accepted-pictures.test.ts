import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

const { acceptedFolder, acceptedPicture, acceptedShots } = await importScript<{
  acceptedFolder: string
  acceptedPicture: (name: string) => Promise<Buffer | undefined>
  acceptedShots: () => { name: string; shot: { theme: string; width: string; locale: string } }[]
}>('gallery/accepted-pictures.mjs')
const shots = acceptedShots()
const files = readdirSync(acceptedFolder)

describe('the accepted pictures', () => {
  it('are exactly those that are compared', () => {
    expect(files.toSorted()).toEqual(shots.map(({ name }) => `${name}.png`).toSorted())
  })

  it('show both themes, both widths and two languages', () => {
    const looks = shots.map(({ shot: { theme, width, locale } }) => `${theme} ${width} ${locale}`)
    expect(new Set(looks)).toEqual(
      new Set(['light pc zh_cn', 'dark pc zh_cn', 'light phone zh_cn', 'dark phone zh_cn', 'light pc en_us']),
    )
  })

  it('take less than 1.5 MB', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(acceptedFolder, file)).size, 0)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThan(1_500_000)
  })

  it('are missing before they were accepted', async () => {
    expect(await acceptedPicture('no-such-card')).toBeUndefined()
  })
})
