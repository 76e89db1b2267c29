import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fileBehind, fileIdentity } from '../../../../src-main/files/file-behind'
import { temporaryFolder } from '../temporary-folder'

let folder: string

beforeEach(() => {
  folder = realpathSync(temporaryFolder())
  mkdirSync(join(folder, 'real/deep'), { recursive: true })
  symlinkSync(join(folder, 'real/deep'), join(folder, 'linked'))
})

describe('fileBehind', () => {
  it('follows links of the file and of its folder', async () => {
    writeFileSync(join(folder, 'real/deep/file'), '')
    symlinkSync('file', join(folder, 'real/deep/link'))

    expect(await fileBehind(join(folder, 'linked/link'))).toBe(join(folder, 'real/deep/file'))
  })

  it('follows them also to a file that is not there', async () => {
    symlinkSync('../gone', join(folder, 'real/deep/link'))

    expect(await fileBehind(join(folder, 'linked/gone'))).toBe(join(folder, 'real/deep/gone'))
    // `..` of a linked folder is that of the folder itself.
    expect(await fileBehind(join(folder, 'linked/link'))).toBe(join(folder, 'real/gone'))
  })

  it('leaves a path into a folder that is not there as it is', async () => {
    expect(await fileBehind(join(folder, 'no/file'))).toBe(join(folder, 'no/file'))
  })

  it('fails for links in a circle', async () => {
    symlinkSync('circle', join(folder, 'circle'))

    await expect(fileBehind(join(folder, 'circle'))).rejects.toMatchObject({ code: 'ELOOP' })
  })
})

describe('fileIdentity', () => {
  it('is one for all paths to a file, and another for another file', async () => {
    const [direct, linked, other] = ['real/deep/a', 'linked/a', 'linked/b'].map((path) => join(folder, path))

    expect(await fileIdentity(linked!)).toBe(await fileIdentity(direct!))
    expect(await fileIdentity(linked!)).not.toBe(await fileIdentity(other!))
  })

  it('is the path itself when that leads nowhere', async () => {
    symlinkSync('circle', join(folder, 'circle'))

    expect(await fileIdentity(join(folder, 'circle'))).toBe(join(folder, 'circle'))
  })
})
