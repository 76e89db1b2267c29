import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleFile } from '../../../../src-main/electron/bundle-file'

const folder = join('/srv', 'renderer')

describe('bundleFile', () => {
  it('finds files of the bundle, with their kind', () => {
    expect(bundleFile(folder, 'app://bundle/index.html')).toEqual({
      path: join(folder, 'index.html'),
      contentType: 'text/html; charset=utf-8',
    })
    expect(bundleFile(folder, 'app://bundle/assets/a.js?v=1')?.path).toBe(join(folder, 'assets', 'a.js'))
    expect(bundleFile(folder, 'app://bundle/')?.path).toBe(join(folder, 'index.html'))
  })

  it.each([
    'app://bundle/..%2f..%2fetc%2fpasswd.json',
    'app://bundle/%2e%2e/secret.json',
    'app://bundle/a/..%5c..%5csecret.json',
    'app://bundle/index.html%00.json',
    'app://bundle/%E0%A4%A.html',
    'app://bundle/a/%2e%2e/%2e%2e/%2e%2e/x.js',
  ])('never leaves the folder: %s', (url) => {
    const path = bundleFile(folder, url)?.path ?? join(folder, 'nothing')
    expect(relative(folder, path)).not.toMatch(/^\.\./)
  })

  it('gives nothing for a path above the folder', () => {
    expect(bundleFile(folder, 'app://bundle/..%2fother.json')).toBeUndefined()
  })

  it('gives nothing for kinds that a page has no use for', () => {
    expect(bundleFile(folder, 'app://bundle/run.exe')).toBeUndefined()
    expect(bundleFile(folder, 'app://bundle/noextension')).toBeUndefined()
  })
})
