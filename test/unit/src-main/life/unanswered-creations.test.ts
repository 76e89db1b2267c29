import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of, unansweredCreations } from '../../../../src-main/life/unanswered-creations'
import { temporaryFolder } from '../temporary-folder'

const creation = {
  at: '2026-01-15T08:00:00.000Z',
  helpdeskId: '69',
  jobName: 'Office move',
  bodySha256: sha256Of('{"a":1}'),
}

function setUp() {
  const folder = temporaryFolder()
  const path = join(folder, 'below', 'creations.json')
  return { folder, path, creations: unansweredCreations(path, () => 0) }
}

describe('creations whose outcome is not known', () => {
  it('survive the app, and are found by name or by body on the same help desk', async () => {
    const { path, creations } = setUp()
    await creations.begin(creation)

    const later = unansweredCreations(path, () => 0)
    expect(await later.like('69', 'Office move', 'other')).toEqual([creation])
    expect(await later.like('69', 'renamed', '{"a":1}')).toEqual([creation])
    expect(await later.like('69', 'renamed', 'other')).toEqual([])
    expect(await later.like('70', 'Office move', '{"a":1}')).toEqual([])
  })

  it('are forgotten when they ended, or when a person has looked', async () => {
    const { creations } = setUp()
    const other = { ...creation, jobName: 'other', bodySha256: 'x' }
    await Promise.all([creations.begin(creation), creations.begin(other)])

    await creations.end(creation)
    expect(await creations.like('69', 'Office move', '{"a":1}')).toEqual([])
    expect(await creations.like('69', 'other', '')).toEqual([other])
    await creations.forgetLike('69', 'other', '')
    expect(await creations.like('69', 'other', '')).toEqual([])
  })

  it('a damaged file is put aside, not written over', async () => {
    const { path, creations } = setUp()
    await creations.begin(creation)
    await writeFile(path, 'not json')

    expect(await creations.like('69', 'Office move', '')).toEqual([])
    const aside = (await readdir(join(path, '..'))).find((name) => name.includes('damaged')) ?? ''
    expect(await readFile(join(path, '..', aside), 'utf8')).toBe('not json')
  })
})
