import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

const { findProgram } = await importScript<{
  findProgram: (names: readonly (string | undefined)[], searchPath?: string) => string | null
}>('set-up/find-program.mjs')

describe('findProgram', () => {
  let folder: string
  let searchPath: string
  const add = (path: string, mode: number) => {
    writeFileSync(join(folder, path), '')
    chmodSync(join(folder, path), mode)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pushcard-programs-'))
    mkdirSync(join(folder, 'one'))
    mkdirSync(join(folder, 'two'))
    searchPath = [join(folder, 'one'), join(folder, 'two')].join(delimiter)
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('takes the first name that is a program', () => {
    add('two/chromium', 0o755)
    add('one/google-chrome', 0o755)
    expect(findProgram([undefined, '', 'chromium', 'google-chrome'], searchPath)).toBe(
      join(folder, 'two/chromium'),
    )
  })

  it('takes an absolute path as it is', () => {
    add('two/chromium', 0o755)
    expect(findProgram([join(folder, 'two/chromium')], '')).toBe(join(folder, 'two/chromium'))
  })

  it.each<[string, () => void]>([
    ['nothing', () => undefined],
    ['a folder', () => mkdirSync(join(folder, 'one/chromium'))],
    ['a file that may not be run', () => add('one/chromium', 0o644)],
  ])('does not take %s for a program', (_title, prepare) => {
    prepare()
    expect(findProgram(['chromium'], searchPath)).toBeNull()
  })
})
