import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '@shared/draft/read-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import { temporaryFolder } from '../temporary-folder'
import { draftTaskProgram } from './as-nobody'

describe('a process that is killed while it saves', () => {
  let program: string
  beforeAll(async () => {
    program = await draftTaskProgram()
  }, 60_000)

  it('leaves the draft as it was before or after a save, never half of it', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'x.pushcard')
    const files = draftFiles(Date.now)
    await files.saveDraft(path, sampleDraft('en'), undefined)

    for (let kill = 0; kill < 12; kill += 1) {
      const child = spawn(process.execPath, [program, JSON.stringify({ loop: path })], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await setTimeout(Math.random() * 60)
      child.kill('SIGKILL')
      await once(child, 'close')

      const text = readFileSync(path, 'utf8')
      const read = readDraft(text)
      expect(read.ok).toBe(true)
      expect([10, 200_000, undefined]).toContain(/"round":"(0+|1+)"/.exec(text)?.[1]?.length)
    }

    // What the killed processes left is cleared away once it is old.
    const left = readdirSync(folder).filter((name) => name !== 'x.pushcard')
    for (const name of left) utimesSync(join(folder, name), 0, 0)
    await files.saveDraft(path, sampleDraft('zh-CN'), undefined, { overwrite: true })
    expect(readdirSync(folder)).toEqual(['x.pushcard'])
  })
})
