import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankDraft } from '@shared/draft/blank-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import { say } from '@shared/messages/say'
import type { Failure } from '@shared/result'
import type { OpenedDraft } from '../../../../src-main/drafts/open-draft'
import { openDraft } from '../../../../src-main/drafts/open-draft'
import { temporaryFolder } from '../temporary-folder'
import { asNobody, canBeNobody } from './draft-task'

const now = Date.UTC(2026, 0, 2)

async function opened(path: string): Promise<OpenedDraft> {
  const result = await openDraft(path, now)
  if (!result.ok) throw new Error(say(result.error.message, 'en'))
  return result.value
}

async function failure(path: string): Promise<Failure> {
  const result = await openDraft(path, now)
  if (result.ok) throw new Error('it was opened')
  return result.error
}

function fileWith(content: string | Buffer, name = '办公室搬迁.pushcard'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

const text = writeDraft(sampleDraft('zh-CN'))

describe('openDraft', () => {
  it('opens a draft and remembers what its file was', async () => {
    const path = fileWith(text)
    const { draft, file, notices, problems } = await opened(path)
    expect(draft).toEqual(sampleDraft('zh-CN'))
    expect({ notices, problems }).toEqual({ notices: [], problems: [] })
    expect(file).toMatchObject({ path, text, fingerprint: { size: Buffer.byteLength(text) } })
    expect(file?.fingerprint.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('accepts a byte order mark and keeps it', async () => {
    const { draft, file } = await opened(fileWith('\uFEFF' + text))
    expect(draft).toEqual(sampleDraft('zh-CN'))
    expect(file?.text).toBe('\uFEFF' + text)
  })

  it('follows a symbolic link', async () => {
    const path = fileWith(text)
    const link = `${path}.link`
    symlinkSync(path, link)
    expect((await opened(link)).file?.path).toBe(link)
  })

  it('imports a card, says so, and has no file to write over', async () => {
    const result = await opened(fileWith('{"elements":[]}', 'card.json'))
    expect(result.draft).toEqual({ ...blankDraft(), cardText: '{\n  "elements": []\n}' })
    expect(result.notices).toEqual([{ key: 'draft.imported-card' }])
    expect(result.file).toBeUndefined()
  })

  it('imports the inside of a push_content string, which is not JSON', async () => {
    expect((await opened(fileWith('{\\"elements\\":[]}'))).draft.cardText).toBe('{\n  "elements": []\n}')
  })

  it('says which file could not be read, and where it breaks', async () => {
    const path = fileWith('{\n"format": "pushcard/1"', '坏.pushcard')
    const error = await failure(path)
    expect(error).toMatchObject({ code: 'draft.not-json', details: { path, line: 2, column: 23 } })
    expect(say(error.message, 'zh-CN')).toContain('坏.pushcard')
  })

  it.each([
    ['of nothing', '', 'draft.empty'],
    ['of other JSON', '{"name":"x"}', 'draft.not-a-draft'],
    ['of a newer version', '{"format":"pushcard/2"}', 'draft.newer-format'],
    ['of an error that Feishu answered', '{"code":154004,"msg":"x"}', 'draft.import-error-answer'],
    ['in UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'draft.utf-16'],
    ['in UTF-16, the other byte order', Buffer.from('\uFEFF{}', 'utf16le').swap16(), 'draft.utf-16'],
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'draft.utf-16'],
    ['in GBK', Buffer.concat([Buffer.from('{"format":"'), Buffer.from([0xb0, 0xec])]), 'draft.not-utf-8'],
    ['with half a character at the end', Buffer.from('{"a":"搬"').subarray(0, -2), 'draft.not-utf-8'],
    ['with a lone surrogate in bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'draft.not-utf-8'],
  ])('refuses a file %s', async (_, content, code) => {
    const error = await failure(fileWith(content, 'x.pushcard'))
    expect(error.code).toBe(code)
    for (const language of ['zh-CN', 'en'] as const)
      expect(say(error.message, language)).not.toMatch(/\{\w+\}/)
  })

  it('refuses what is missing, and a folder', async () => {
    const folder = temporaryFolder()
    expect((await failure(join(folder, 'no.pushcard'))).code).toBe('draft.missing')
    expect((await failure(join(fileWith(''), 'no.pushcard'))).code).toBe('draft.missing')
    expect((await failure(folder)).code).toBe('draft.is-a-folder')
  })

  it('refuses links that lead nowhere or in a circle, and impossible names', async () => {
    const folder = temporaryFolder()
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling'))
    symlinkSync(join(folder, 'circle'), join(folder, 'circle'))
    expect((await failure(join(folder, 'dangling'))).code).toBe('draft.missing')
    expect((await failure(join(folder, 'circle'))).code).toBe('draft.unreadable')
    expect((await failure(join(folder, 'a\0b'))).code).toBe('draft.unreadable')
  })

  it('refuses 100 MB without reading them, and opens up to 5 MB', async () => {
    const path = fileWith('')
    truncateSync(path, 100 * 1024 * 1024)
    expect(await failure(path)).toMatchObject({ code: 'draft.too-large', message: { params: { limit: 5 } } })

    const limit = 5 * 1024 * 1024
    const padding = ' '.repeat(limit - Buffer.byteLength(text))
    expect((await opened(fileWith(text + padding))).draft).toEqual(sampleDraft('zh-CN'))
    expect((await failure(fileWith(text + padding + ' '))).code).toBe('draft.too-large')
  })

  it.skipIf(process.platform === 'win32')(
    'refuses pipes and devices and does not wait for them',
    async () => {
      const pipe = join(temporaryFolder(), 'pipe')
      execFileSync('mkfifo', [pipe])
      expect((await failure(pipe)).code).toBe('draft.not-a-file')
      expect((await failure('/dev/zero')).code).toBe('draft.not-a-file')
      expect((await failure('/dev/tty')).code).toBe('draft.not-a-file')
    },
  )

  it.skipIf(process.platform !== 'linux')(
    'reads no further than 5 MB of a file that has no size',
    async () => {
      expect((await failure('/proc/self/status')).code).toBe('draft.not-json')
    },
  )

  it.skipIf(!canBeNobody)(
    'refuses a file that it may not read, and one in a folder that it may not enter',
    async () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o755)
      const path = join(folder, 'secret.pushcard')
      writeFileSync(path, text, { mode: 0o600 })
      mkdirSync(join(folder, 'closed'), { mode: 0o700 })

      expect(await asNobody({ open: path })).toMatchObject({ error: { code: 'draft.no-permission' } })
      expect(await asNobody({ open: join(folder, 'closed', 'x') })).toMatchObject({
        error: { code: 'draft.no-permission' },
      })
    },
  )
})
