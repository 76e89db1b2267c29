import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { IMAGE_FOLDER } from '@shared/draft/draft-images'
import { readDraft } from '@shared/draft/read-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import { temporaryFolder } from '../temporary-folder'
import type { DraftTask } from './draft-task'
import { draftTaskProgram } from './draft-task'
import { pictures } from './draft-with-pictures'

describe('a process that is killed while it saves', { timeout: 60_000 }, () => {
  let program: string
  beforeAll(async () => {
    program = await draftTaskProgram()
  }, 60_000)

  /** Starts a task in a process of its own and kills it at a random moment. */
  async function killDuring(task: DraftTask): Promise<void> {
    const child = spawn(process.execPath, [program, JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await setTimeout(20 + Math.random() * 60)
    child.kill('SIGKILL')
    await once(child, 'close')
  }

  it('leaves the draft as it was before or after a save', async () => {
    const path = join(temporaryFolder(), 'x.pushcard')
    const files = draftFiles(Date.now)
    await files.saveDraft(path, sampleDraft('en'), undefined)

    for (let kill = 0; kill < 8; kill += 1) {
      await killDuring({ saveOnAndOn: path })
      const text = readFileSync(path, 'utf8')
      expect(readDraft(text).ok).toBe(true)
      expect([10, 200_000, undefined]).toContain(/"round":"(0+|1+)"/.exec(text)?.[1]?.length)
    }
  })

  it('leaves no draft without its pictures', async () => {
    const from = temporaryFolder()
    mkdirSync(join(from, IMAGE_FOLDER))
    const named = [pictures.one, pictures.two]
    for (const { file } of named) writeFileSync(join(from, file), Buffer.alloc(4_000_000, 'p'))

    let drafts = 0
    for (let kill = 0; kill < 8 || (drafts === 0 && kill < 40); kill += 1) {
      const into = temporaryFolder()
      await killDuring({ savePicturesOnAndOn: { into, from } })
      for (const folder of readdirSync(into)) {
        for (const { file } of named) {
          const path = join(into, folder, file)
          if (existsSync(path)) expect(readFileSync(path).length).toBe(4_000_000)
        }
        if (!existsSync(join(into, folder, 'x.pushcard'))) continue
        drafts += 1
        expect(named.map(({ file }) => existsSync(join(into, folder, file)))).toEqual([true, true])
      }
    }
    expect(drafts).toBeGreaterThan(0)
  })

  it('leaves a big file whole, and nothing beside it in the long run', async () => {
    const path = join(temporaryFolder(), 'x.pushcard')
    writeFileSync(path, Buffer.alloc(8_000_000, 'a'))

    let left: string[] = []
    for (let kill = 0; kill < 8 || (left.length === 0 && kill < 40); kill += 1) {
      await killDuring({ writeOnAndOn: path })
      const bytes = readFileSync(path)
      expect(bytes.length).toBe(8_000_000)
      expect([bytes[0], bytes.lastIndexOf(bytes[0]!)]).toEqual([bytes[0], 7_999_999])
      left = readdirSync(dirname(path)).filter((name) => name !== 'x.pushcard')
    }

    for (const name of left) utimesSync(join(dirname(path), name), 0, 0)
    await draftFiles(Date.now).saveDraft(path, sampleDraft('zh-CN'), undefined, { overwrite: true })
    expect(readdirSync(dirname(path))).toEqual(['x.pushcard'])
  })
})
