import { basename, dirname, extname, join } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import { historyAsCsv, historyAsJson } from '@shared/history/export-history'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import { fail, ok } from '@shared/result'
import type { RecentDrafts } from '../drafts/recent-drafts'
import { errorCode } from '../files/error-code'
import { writeAtomically } from '../files/write-atomically'
import { historyEntryOf } from '../history/history-entry-of'
import type { History } from '../history/history-files'
import type { Attempt } from '../outbox/attempt'
import type { Handle } from './ipc'
import { listProfiles, type ProfileServices } from './profile-handlers'

export interface HistoryServices {
  readonly history: History
  readonly recent: RecentDrafts
  readonly language: () => Language
}

type ExportKind = 'csv' | 'json'

/** Keeps an attempt of the outbox, with the profile's name as it is now. */
export async function recordAttempt(
  { push, report, exchanges, startedAt }: Attempt,
  services: ProfileServices,
  history: History,
): Promise<void> {
  const profiles = await listProfiles(services)
  const view = profiles.ok ? profiles.value.find(({ profile }) => profile.id === push.profileId) : undefined
  await history.record(
    historyEntryOf({
      report,
      exchanges,
      startedAt,
      source: 'window',
      profile: view?.profile.name ?? push.profileId,
      draftName: push.name,
      target: push.draft.target,
    }),
  )
}

/** Calls about what became of pushes. */
export function handleHistoryCalls(handle: Handle, { history, recent, language }: HistoryServices): void {
  handle('history:of', (target) => history.of(target))

  handle('history:export', async (target, kind) => {
    const entries = await history.of(target)
    if (!entries.ok) return entries
    const last = (await recent.list())[0]
    const name = `pushcard-history-${target.notificationId}.${kind}`
    const path = await choosePath(
      last === undefined ? name : join(dirname(last.path), name),
      kind,
      language(),
    )
    if (path === undefined) return ok(null)

    const text = kind === 'csv' ? historyAsCsv(entries.value) : historyAsJson(entries.value)
    try {
      await writeAtomically(path, Buffer.from(text))
    } catch (error) {
      return fail('history.not-exported', { reason: errorCode(error) })
    }
    return ok(basename(path))
  })
}

async function choosePath(
  suggested: string,
  kind: ExportKind,
  language: Language,
): Promise<string | undefined> {
  const options = {
    defaultPath: suggested,
    filters: [{ name: say({ key: `window.dialog.${kind}` }, language), extensions: [kind] }],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  if (canceled || filePath === '') return undefined
  return extname(filePath) === '' ? `${filePath}.${kind}` : filePath
}
