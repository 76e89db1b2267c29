import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { StartState } from '@shared/ipc-contract'
import type { Result } from '@shared/result'
import { draftBackups } from '../../../../src-main/drafts/draft-backups'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import { openDrafts, type OpenDrafts } from '../../../../src-main/drafts/open-drafts'
import { imageStore } from '../../../../src-main/images/image-store'
import { recentDrafts } from '../../../../src-main/drafts/recent-drafts'
import type { Handle } from '../../../../src-main/electron/ipc'
import type { ProfileServices } from '../../../../src-main/electron/profile-handlers'
import { createProfiles } from '../../../../src-main/profiles/profiles'
import { openSettingsFile } from '../../../../src-main/settings/settings-file'

vi.mock('electron', () => ({
  app: { getVersion: () => '1.0.0', getPreferredSystemLanguages: () => ['en'] },
  BrowserWindow: {},
  dialog: {},
  nativeTheme: {},
  shell: {},
}))
const { handleStart } = await import('../../../../src-main/electron/start-handlers')

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pushcard-start-'))
})

const ignore = () => undefined

function newDrafts(): OpenDrafts {
  return openDrafts(
    {
      files: draftFiles(Date.now),
      backups: draftBackups(folder, Date.now, ignore),
      recent: recentDrafts(folder, Date.now, ignore),
      images: imageStore(folder, Date.now),
    },
    ignore,
  )
}

async function draftFile(name: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, writeDraft(sampleDraft('en')))
  return path
}

/** The app's first call, as the page makes it. */
async function startCall(drafts: OpenDrafts, takeFiles: () => string[]): Promise<() => Promise<StartState>> {
  let start: (() => Promise<Result<StartState>>) | undefined
  const handle = ((_channel: string, handler: unknown) => {
    start = handler as () => Promise<Result<StartState>>
  }) as unknown as Handle
  handleStart(handle, {
    drafts,
    takeFiles,
    takeNotices: () => [],
    recent: recentDrafts(folder, Date.now, ignore),
    settings: await openSettingsFile(folder),
    profiles: createProfiles({ folder, now: Date.now }),
    credentials: new Promise<Awaited<ProfileServices['credentials']>>(ignore),
    language: () => 'en',
    tell: ignore,
    announce: ignore,
  })
  return async () => {
    const state = await start?.()
    if (state?.ok !== true) throw new Error('the call failed')
    return state.value
  }
}

describe('the first call of a page', () => {
  it('gives a newcomer the sample', async () => {
    const start = await startCall(newDrafts(), () => [])
    expect((await start()).drafts).toMatchObject([{ pristine: true }])
  })

  it('gives what was asked for first, and what a crash left behind of it once', async () => {
    const [asked, other] = [await draftFile('asked.pushcard'), await draftFile('other.pushcard')]
    const before = newDrafts()
    for (const path of [asked, other]) {
      const opened = await before.open(path)
      if (opened.ok) await before.backUp(opened.value.id, { ...opened.value.draft, cardText: '{"typed":1}' })
    }

    const start = await startCall(newDrafts(), () => [asked, asked])
    const { drafts } = await start()
    expect(drafts.map(({ path }) => path)).toEqual([asked, other])
    expect(drafts[0]).toMatchObject({
      draft: { cardText: '{"typed":1}' },
      notices: [{ key: 'window.restored' }],
    })
  })

  it('also gives what was opened while it was answered', async () => {
    const [asked, later] = [await draftFile('asked.pushcard'), await draftFile('later.pushcard')]
    const drafts = newDrafts()
    const start = await startCall({ ...drafts, open: openBoth }, () => [asked])
    expect((await start()).drafts.map(({ path }) => path)).toEqual([asked, later])

    async function openBoth(path: string) {
      const opened = await drafts.open(path)
      await drafts.open(later)
      return opened
    }
  })

  it('gives a page that is loaded anew what was last told', async () => {
    const drafts = newDrafts()
    const start = await startCall(drafts, () => [])
    const [sample] = (await start()).drafts
    if (sample === undefined) throw new Error('no sample')
    await drafts.backUp(sample.id, { ...sample.draft, cardText: '{"typed":1}' })
    expect((await start()).drafts).toMatchObject([{ id: sample.id, draft: { cardText: '{"typed":1}' } }])
  })
})
