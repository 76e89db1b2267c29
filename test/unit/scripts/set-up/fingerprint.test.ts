import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

const { fingerprint } = await importScript<{
  fingerprint: (root: string, paths: readonly string[]) => string
}>('set-up/fingerprint.mjs')
const { staleParts } = await importScript<{
  staleParts: (
    wanted: readonly string[],
    built: Record<string, unknown>,
    current: Record<string, string>,
    hasOutput: (part: string) => boolean,
  ) => string[]
}>('set-up/build-parts.mjs')

describe('fingerprint', () => {
  let root: string
  const take = () => fingerprint(root, ['src', 'config.ts'])
  const write = (path: string, text: string) => {
    writeFileSync(join(root, path), text)
    utimesSync(join(root, path), 1000, 1000)
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pushcard-fingerprint-'))
    mkdirSync(join(root, 'src', 'deep'), { recursive: true })
    write('src/deep/a.ts', 'a')
    write('config.ts', 'c')
  })

  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('is the same while nothing changes', () => {
    expect(take()).toBe(take())
  })

  it.each<[string, () => void]>([
    ['a longer file', () => write('src/deep/a.ts', 'ab')],
    ['a file of the same size, written later', () => utimesSync(join(root, 'src/deep/a.ts'), 1000, 1001)],
    ['a new file', () => write('src/b.ts', 'b')],
    ['a file less', () => rmSync(join(root, 'src/deep/a.ts'))],
    ['another name', () => renameSync(join(root, 'src/deep/a.ts'), join(root, 'src/deep/b.ts'))],
    ['an absent source', () => rmSync(join(root, 'config.ts'))],
  ])('changes with %s', (_title, change) => {
    const before = take()
    change()
    expect(take()).not.toBe(before)
  })

  it('does not look outside the named paths', () => {
    const before = take()
    write('README.md', 'r')
    expect(take()).toBe(before)
  })
})

describe('staleParts', () => {
  const current = { main: 'm2', preload: 'p1', renderer: 'r1' }
  const built = { main: 'm1', preload: 'p1' }

  it('names the parts that changed, were never built, or lost their output', () => {
    const wanted = ['main', 'preload', 'renderer']
    expect(staleParts(wanted, built, current, () => true)).toEqual(['main', 'renderer'])
    expect(staleParts(wanted, built, current, (part) => part !== 'preload')).toEqual(wanted)
  })

  it('looks only at the wanted ones', () => {
    expect(staleParts(['preload'], built, current, () => true)).toEqual([])
  })
})
