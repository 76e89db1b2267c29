import { app } from 'electron'
import { sampleDraft } from '@shared/draft/sample-draft'
import type { OpenDraft, StartState } from '@shared/ipc-contract'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import { ok, type Message } from '@shared/result'
import type { OpenDrafts } from '../drafts/open-drafts'
import type { RecentDrafts } from '../drafts/recent-drafts'
import type { SettingsFile } from '../settings/settings-file'
import { systemLanguage } from './app-handlers'
import type { Handle } from './ipc'
import { listProfiles, type ProfileServices } from './profile-handlers'

export interface StartServices extends ProfileServices {
  readonly settings: SettingsFile
  readonly drafts: OpenDrafts
  readonly recent: RecentDrafts
  readonly language: () => Language
  /** Takes the files that the app was given so far; later ones come by themselves. */
  readonly takeFiles: () => string[]
  /** What went wrong before there was a page to tell it to. */
  readonly takeNotices: () => Message[]
}

/** The first call of a page: all that it needs to paint. */
export function handleStart(handle: Handle, services: StartServices): void {
  let first: Promise<OpenDraft[]> | undefined

  handle('app:start', async () => {
    const notices: Message[] = []
    const isReloaded = first !== undefined
    first ??= openFirstDrafts(services, notices)
    const [opened, recent, profiles] = await Promise.all([
      first,
      services.recent.list(),
      listProfiles(services),
    ])
    if (!profiles.ok) notices.push(profiles.error.message)
    const state: StartState = {
      version: app.getVersion(),
      systemLanguage: systemLanguage(),
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      settings: services.settings.current(),
      // A page that is loaded anew finds its drafts as it last told them.
      drafts: isReloaded ? services.drafts.all() : withOpenedMeanwhile(opened, services.drafts.all()),
      recent,
      profiles: profiles.ok ? profiles.value : [],
      notices: [...services.takeNotices(), ...notices],
    }
    return ok(state)
  })
}

/** The first drafts, and those that were given while they were read: no event reaches a page that is loading. */
function withOpenedMeanwhile(first: readonly OpenDraft[], all: readonly OpenDraft[]): OpenDraft[] {
  const ids = new Set(first.map(({ id }) => id))
  return [...first, ...all.filter(({ id }) => !ids.has(id))]
}

/** What was given to open, what a crash left behind, and for a newcomer the sample. */
async function openFirstDrafts(services: StartServices, notices: Message[]): Promise<OpenDraft[]> {
  const { drafts, recent, takeFiles, language } = services
  const restored = await drafts.restore()
  if (!restored.ok) notices.push(restored.error.message)

  const files = takeFiles()
  const byId = new Map<string, OpenDraft>()
  for (const path of files) {
    // What a crash left behind of a file is more than the file: `open` gives the restored draft.
    const opened = await drafts.open(path)
    if (opened.ok) byId.set(opened.value.id, opened.value)
    else notices.push(opened.error.message)
  }
  for (const draft of restored.ok ? restored.value : []) if (!byId.has(draft.id)) byId.set(draft.id, draft)

  const isNewcomer = byId.size === 0 && files.length === 0 && (await recent.list()).length === 0
  if (!isNewcomer) return [...byId.values()]
  return [drafts.create(sampleDraft(language()), say({ key: 'window.sample-name' }, language()))]
}
