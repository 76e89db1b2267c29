import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftWith, Folder, soundDraft, unsoundDraft } from './draft-files'
import { runCli } from './run-cli'

interface RehearseDocument {
  outcome: string
  changes: { field: string }[]
  request: { method: string; url: string; headers: Record<string, string>; body: string } | null
}

const example = join(import.meta.dirname, '../../../examples/office-move.pushcard')
let folder: Folder

beforeEach(() => {
  folder = new Folder()
})

afterEach(() => folder.remove())

async function rehearse(path: string) {
  const { code, stdout, stderr } = await runCli(['rehearse', path, '--json'])
  return { code, stderr, document: JSON.parse(stdout) as RehearseDocument }
}

describe('pushcard rehearse', () => {
  it('pushes the example without credentials and shows request and answer', async () => {
    const { code, stderr, document } = await rehearse(example)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(document).toMatchObject({
      outcome: 'updated',
      httpStatus: 200,
      code: 0,
      practice: true,
      request: { method: 'PATCH', headers: { Authorization: 'Bearer ***' } },
    })
    const body = JSON.parse(document.request?.body ?? '') as { push_content: string }
    const { card } = JSON.parse(readFileSync(example, 'utf8')) as { card: unknown }
    expect(JSON.parse(body.push_content)).toEqual(card)
  })

  it('tells people that nothing went to Feishu', async () => {
    const { code, stdout } = await runCli(['rehearse', example, '--lang', 'zh'])
    expect(code).toBe(0)
    expect(stdout).toContain('PATCH http://127.0.0.1:')
    expect(stdout).toContain('演练服务台上的推送已更新')
    expect(stdout).not.toContain('飞书上的推送已更新')
  })

  it('leaves the file as it is', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    expect((await rehearse(path)).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(soundDraft)
  })

  it('rehearses any push of any help desk', async () => {
    const text = draftWith([
      ['6985032626234982420', '7111111111111111111'],
      ['6900000000000000001', '6900000000000000007'],
    ])
    const { code, document } = await rehearse(folder.write('a.pushcard', text))
    expect(code).toBe(0)
    expect(document.request?.url).toContain('/7111111111111111111?')
  })

  it('starts from what the draft saw last on Feishu', async () => {
    const base = {
      id: '6985032626234982420',
      status: 0,
      job_name: 'Old name',
      push_type: 0,
      push_scope_type: 0,
    }
    const fetched = { fetchedAt: '2026-01-01T00:00:00.000Z', notification: base }
    const text = `${soundDraft.trimEnd().slice(0, -1).trimEnd()},\n    "base": ${JSON.stringify(fetched)}\n}\n`
    const { code, document } = await rehearse(folder.write('a.pushcard', text))
    expect(code).toBe(0)
    expect(document.changes.find(({ field }) => field === 'job_name')).toMatchObject({
      before: 'Old name',
      after: 'Office move',
    })
  })

  it('ends with 1 when the draft has errors, and sends nothing', async () => {
    const { code, document } = await rehearse(folder.write('a.pushcard', unsoundDraft))
    expect(code).toBe(1)
    expect(document).toMatchObject({ outcome: 'invalid', request: null })
  })

  it('ends with 2 when there is no such file', async () => {
    const { code, document } = await rehearse(join(folder.path, 'missing.pushcard'))
    expect({ code, outcome: document.outcome }).toEqual({ code: 2, outcome: 'not-started' })
  })
})
