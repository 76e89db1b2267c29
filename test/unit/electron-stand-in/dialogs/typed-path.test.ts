import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveTyped, startPlace } from '../../../electron-stand-in/dialogs/typed-path'
import { inFolder } from './temporary-folder'

describe('a path that a person types', () => {
  it('begins at the root, in the home folder or in the folder that is shown', () => {
    expect(resolveTyped('/etc/hosts', '/work', '/home/me')).toBe('/etc/hosts')
    expect(resolveTyped('~', '/work', '/home/me')).toBe('/home/me')
    expect(resolveTyped('~/草稿', '/work', '/home/me')).toBe('/home/me/草稿')
    expect(resolveTyped('a/../b', '/work', '/home/me')).toBe('/work/b')
    expect(resolveTyped('..', '/work/sub', '/home/me')).toBe('/work')
  })

  it('may have a tilde in a name', () => {
    expect(resolveTyped('~backup', '/work', '/home/me')).toBe('/work/~backup')
    expect(resolveTyped('./~', '/work', '/home/me')).toBe('/work/~')
  })
})

describe('the start of a file dialog', () => {
  inFolder('is the folder that the app names', async ({ folder }) => {
    expect(await startPlace(folder, '/')).toEqual({ folder, name: '' })
  })

  inFolder('is the folder of the file, which need not be there', async ({ folder, create }) => {
    create('there.json')
    expect(await startPlace(join(folder, 'there.json'), '/')).toEqual({ folder, name: 'there.json' })
    expect(await startPlace(join(folder, 'new.json'), '/')).toEqual({ folder, name: 'new.json' })
  })

  inFolder('is the usual folder for a bare name, or for nothing', async ({ folder }) => {
    expect(await startPlace('new.json', folder)).toEqual({ folder, name: 'new.json' })
    expect(await startPlace(undefined, folder)).toEqual({ folder, name: '' })
    expect(await startPlace('', folder)).toEqual({ folder, name: '' })
  })

  inFolder('is the nearest folder that exists', async ({ folder }) => {
    expect(await startPlace(join(folder, 'gone', 'deeper', 'a.json'), '/')).toEqual({
      folder,
      name: 'a.json',
    })
    expect(await startPlace(undefined, join(folder, 'gone'))).toEqual({ folder, name: '' })
  })
})
