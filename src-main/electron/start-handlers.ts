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
  /** The files that the app was started with. */
  readonly filesToOpen: readonly string[]
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
      drafts: isReloaded ? services.drafts.all() : opened,
      recent,
      profiles: profiles.ok ? profiles.value : [],
      notices: [...services.takeNotices(), ...notices],
    }
    return ok(state)
  })
}

/** What was given to open, what a crash left behind, and for a newcomer the sample. */
async function openFirstDrafts(services: StartServices, notices: Message[]): Promise<OpenDraft[]> {
  const { drafts, recent, filesToOpen, language } = services
  const restored = await drafts.restore()
  if (!restored.ok) notices.push(restored.error.message)

  const asked: OpenDraft[] = []
  for (const path of filesToOpen) {
    const opened = await drafts.open(path)
    if (opened.ok) asked.push(opened.value)
    else notices.push(opened.error.message)
  }

  const open = [...asked, ...(restored.ok ? restored.value : [])]
  const isNewcomer = open.length === 0 && filesToOpen.length === 0 && (await recent.list()).length === 0
  if (!isNewcomer) return open
  return [drafts.create(sampleDraft(language()), say({ key: 'window.sample-name' }, language()))]
}
