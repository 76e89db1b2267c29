import { symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import { readFolder } from '../../../electron-stand-in/dialogs/folder-listing'
import { inFolder } from './temporary-folder'

const plain = { showHidden: false, language: 'en' }

describe('the listing of a folder', () => {
  inFolder('has folders first, and numbers in their order', async ({ folder, create }) => {
    create('b 10.json', 'b 9.json', 'Z/', 'a.json', 'y/')
    const { path, parent, entries } = await readFolder(folder, plain)
    expect(entries.map(({ name }) => name)).toEqual(['y', 'Z', 'a.json', 'b 9.json', 'b 10.json'])
    expect(entries.map(({ isFolder }) => isFolder)).toEqual([true, true, false, false, false])
    expect({ path, parent }).toEqual({ path: folder, parent: dirname(folder) })
  })

  inFolder('has hidden files only where they are asked for', async ({ folder, create }) => {
    create('.hidden', 'shown')
    const names = async (showHidden: boolean) =>
      (await readFolder(folder, { ...plain, showHidden })).entries.map(({ name }) => name)
    expect(await names(false)).toEqual(['shown'])
    expect(await names(true)).toEqual(['.hidden', 'shown'])
  })

  inFolder('follows links, and leaves out those to nothing', async ({ folder, create }) => {
    create('real/')
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    symlinkSync(join(folder, 'gone'), join(folder, 'broken'))
    const { entries } = await readFolder(folder, plain)
    expect(entries).toMatchObject([
      { name: 'link', isFolder: true },
      { name: 'real', isFolder: true },
    ])
  })

  inFolder('of the root has no parent', async () => {
    expect((await readFolder('/', plain)).parent).toBeUndefined()
  })

  inFolder('of a folder that is not there fails', async ({ folder }) => {
    await expect(readFolder(join(folder, 'missing'), plain)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
