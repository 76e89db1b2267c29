import { dirname, join } from 'node:path'
import { app, BrowserWindow, dialog, type FileFilter } from 'electron'
import { blankTarget } from '@shared/draft/blank-draft'
import { DRAFT_EXTENSION, type Draft, type DraftTarget } from '@shared/draft/draft'
import { newDraft } from '@shared/draft/new-draft'
import { practiceTarget } from '@shared/draft/practice-target'
import { sampleDraft } from '@shared/draft/sample-draft'
import type { OpenDraft, SavedDraft } from '@shared/ipc-contract'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import { fail, ok, type Message, type Result } from '@shared/result'
import type { OpenDrafts } from '../drafts/open-drafts'
import type { RecentDrafts } from '../drafts/recent-drafts'
import type { Profiles } from '../profiles/profiles'
import type { Handle } from './ipc'

export interface DraftServices {
  readonly drafts: OpenDrafts
  readonly recent: RecentDrafts
  readonly profiles: Profiles
  readonly language: () => Language
  readonly tell: (notice: Message) => void
}

/** Calls about drafts. The page names drafts by id; paths come from dialogs, drops and the recent list only. */
export function handleDraftCalls(handle: Handle, services: DraftServices): void {
  const { drafts, recent, language, tell } = services
  const nameNewDraft = draftNamer(language)

  handle('drafts:new', async (from) => {
    const draft =
      from === 'sample' ? sampleDraft(language()) : newDraft(language(), await usualTarget(services))
    return ok(drafts.create(draft, nameNewDraft()))
  })

  handle('drafts:choose', async () => {
    const { canceled, filePaths } = await showOpenDialog(await lastFolder(recent), language())
    if (canceled) return ok([])
    const opened: OpenDraft[] = []
    for (const path of filePaths) {
      const result = await drafts.open(path)
      if (result.ok) opened.push(result.value)
      else tell(result.error.message)
    }
    return ok(opened)
  })

  handle('drafts:open-recent', async (path) => {
    const known = (await recent.list()).some((file) => file.path === path)
    return known ? drafts.open(path) : fail('ipc.bad-arguments', { channel: 'drafts:open-recent' })
  })

  handle('drafts:open-dropped', (path) => drafts.open(path))
  handle('drafts:reload', (id) => drafts.reload(id))
  handle('drafts:back-up', (id, draft) => drafts.backUp(id, draft))
  handle('drafts:close', (id) => drafts.close(id))
  handle('drafts:recent', async () => ok(await recent.list()))
  handle('drafts:forget-recent', (path) => recent.forget(path))

  handle('drafts:save', async (id, draft, { overwrite }) => {
    const saved = await drafts.save(id, draft, overwrite)
    if (!saved.ok) return saved
    return saved.value === 'no-file' ? saveAs(id, draft) : ok(saved.value)
  })
  handle('drafts:save-as', saveAs)

  function saveAs(id: string, draft: Draft): Promise<Result<SavedDraft | null>> {
    return drafts.saveAs(id, draft, async () => {
      const folder = dirname(drafts.pathOf(id) ?? join(await lastFolder(recent), 'x'))
      const suggested = join(folder, suggestedFileName(drafts.nameOf(id) ?? ''))
      const { canceled, filePath } = await showSaveDialog(suggested, language())
      return canceled || filePath === '' ? undefined : withExtension(filePath)
    })
  }
}

/** Where a new draft goes: the first help desk of this computer, whose push is still to be named; else the practice one. */
async function usualTarget({ profiles }: DraftServices): Promise<DraftTarget> {
  const all = await profiles.list()
  const profile = all.ok ? all.value[0]?.profile : undefined
  if (profile === undefined) return practiceTarget('other')
  const { brand, helpdeskId, userIdType } = profile
  return { ...blankTarget(), brand, helpdeskId, userIdType }
}

/** "Untitled draft 1", "Untitled draft 2", … */
function draftNamer(language: () => Language): () => string {
  let number = 0
  return () => say({ key: 'window.draft-name', params: { number: ++number } }, language())
}

/** A name that every file system takes. */
export function suggestedFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
  return withExtension(safe.trim() === '' ? 'push' : safe.trim())
}

function withExtension(path: string): string {
  return path.toLowerCase().endsWith(`.${DRAFT_EXTENSION}`) ? path : `${path}.${DRAFT_EXTENSION}`
}

/** Dialogs start where the person worked last; Electron would start in Downloads. */
export async function lastFolder(recent: RecentDrafts): Promise<string> {
  const [latest] = await recent.list()
  return latest === undefined ? app.getPath('documents') : dirname(latest.path)
}

function showOpenDialog(folder: string, language: Language) {
  const filters: FileFilter[] = [
    { name: say({ key: 'window.dialog.drafts' }, language), extensions: [DRAFT_EXTENSION, 'json'] },
    { name: say({ key: 'window.dialog.all' }, language), extensions: ['*'] },
  ]
  const options = {
    title: say({ key: 'window.dialog.open-title' }, language),
    defaultPath: folder,
    filters,
    properties: ['openFile' as const, 'multiSelections' as const],
  }
  const window = BrowserWindow.getFocusedWindow()
  return window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options)
}

function showSaveDialog(path: string, language: Language) {
  const options = {
    title: say({ key: 'window.dialog.save-title' }, language),
    defaultPath: path,
    filters: [{ name: say({ key: 'window.dialog.drafts' }, language), extensions: [DRAFT_EXTENSION] }],
  }
  const window = BrowserWindow.getFocusedWindow()
  return window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options)
}
