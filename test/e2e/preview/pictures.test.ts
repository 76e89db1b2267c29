import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { importScript } from '../../unit/scripts/import-script'

interface Shot {
  readonly theme: string
}
type Draw = (shot: Shot) => Promise<{ png: Buffer }>
type Outcome = { same: true } | { same: false; reason: string; diff?: Buffer }

const { withPicturePage } = await importScript<{
  withPicturePage: <T>(use: (draw: Draw) => Promise<T>) => Promise<T>
}>('gallery/picture-page.mjs')
const { acceptedPicture, acceptedShots } = await importScript<{
  acceptedPicture: (name: string) => Promise<Buffer | undefined>
  acceptedShots: () => { name: string; shot: Shot }[]
}>('gallery/accepted-pictures.mjs')
const { comparePictures } = await importScript<{ comparePictures: (one: Buffer, other: Buffer) => Outcome }>(
  'gallery/compare-pictures.mjs',
)
const { missingForPictures } = await importScript<{ missingForPictures: () => string[] }>(
  'gallery/pinned-fonts.mjs',
)

const shots = acceptedShots()
const drawn = new Map<string, Buffer>()
const remedy = 'If this is meant: npm run gallery -- --accept'

/** Drawn on one page, one after the other: the page is built and opened once. */
beforeAll(async () => {
  const missing = missingForPictures()
  if (missing.length > 0) throw new Error(`pictures cannot be drawn without ${missing.join(', ')}`)
  await withPicturePage(async (draw) => {
    for (const { name, shot } of shots) drawn.set(name, (await draw(shot)).png)
  })
}, 300_000)

test.each(shots)('$name looks as it did', async ({ name }) => {
  const accepted = await acceptedPicture(name)
  const actual = drawn.get(name)!
  if (accepted === undefined) {
    throw new Error(`there is no accepted picture yet; this one: ${await kept(name, { actual })}. ${remedy}`)
  }
  const outcome = comparePictures(accepted, actual)
  if (!outcome.same) {
    const { reason, diff } = outcome
    const files = await kept(name, diff === undefined ? { actual, accepted } : { actual, accepted, diff })
    expect.fail(`${reason}: ${files}. ${remedy}`)
  }
})

test('a picture in the other theme is another one', () => {
  const light = drawn.get('v1-button-types.zh_cn.pc.light')!
  const dark = drawn.get('v1-button-types.zh_cn.pc.dark')!
  expect(comparePictures(light, dark)).toMatchObject({ same: false })
})

/** Writes pictures of a failed test to a folder of their own, to be looked at. */
async function kept(name: string, pictures: Record<string, Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-picture-'))
  const files = Object.entries(pictures).map(([kind, picture]) => {
    const file = join(folder, `${name}.${kind}.png`)
    return writeFile(file, picture).then(() => file)
  })
  return (await Promise.all(files)).join(', ')
}
