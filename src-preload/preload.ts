import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { IpcChannel, IpcEventName, IpcEvents, IpcResult } from '@shared/ipc-contract'
import type { StudioApi, Unsubscribe } from '@shared/studio-api'

function invoke<C extends IpcChannel>(channel: C, ...callArguments: unknown[]): Promise<IpcResult<C>> {
  return ipcRenderer.invoke(channel, ...callArguments) as Promise<IpcResult<C>>
}

/** Strips Electron's event object: it must never reach the page. */
function listen<E extends IpcEventName>(event: E, listener: (value: IpcEvents[E]) => void): Unsubscribe {
  const strip = (_event: unknown, value: IpcEvents[E]) => listener(value)
  ipcRenderer.on(event, strip)
  return () => void ipcRenderer.removeListener(event, strip)
}

/** A file that a page made, or that came from another app's memory, has the path ''. */
async function openDropped(file: File): Promise<IpcResult<'drafts:open-dropped'>> {
  const path = webUtils.getPathForFile(file)
  return path === '' ? Promise.reject(new Error('the file has no path')) : invoke('drafts:open-dropped', path)
}

const studio: StudioApi = {
  start: () => invoke('app:start'),
  changeSettings: (settings) => invoke('app:change-settings', settings),
  openLink: (url) => invoke('app:open-link', url),
  mayClose: () => invoke('app:may-close'),
  setEdited: (edited, title) => invoke('app:set-edited', edited, title),

  newDraft: (from) => invoke('drafts:new', from),
  chooseDrafts: () => invoke('drafts:choose'),
  openRecentDraft: (path) => invoke('drafts:open-recent', path),
  openDroppedDraft: openDropped,
  reloadDraft: (id) => invoke('drafts:reload', id),
  saveDraft: (id, draft, options) => invoke('drafts:save', id, draft, options),
  saveDraftAs: (id, draft) => invoke('drafts:save-as', id, draft),
  backUpDraft: (id, draft) => invoke('drafts:back-up', id, draft),
  closeDraft: (id) => invoke('drafts:close', id),
  recentDrafts: () => invoke('drafts:recent'),
  forgetRecentDraft: (path) => invoke('drafts:forget-recent', path),

  attachImage: (name, bytes) => invoke('images:attach', name, bytes),
  chooseImages: (several) => invoke('images:choose', several),
  readImage: (draftId, image) => invoke('images:read', draftId, image),
  exportCard: (id, draft, kind, view) => invoke('cards:export', id, draft, kind, view),

  ownTemplates: () => invoke('templates:list'),
  saveTemplate: (name, cardText) => invoke('templates:save', name, cardText),
  removeTemplate: (id) => invoke('templates:remove', id),

  saveProfile: (profile) => invoke('profiles:save', profile),
  removeProfile: (id) => invoke('profiles:remove', id),
  storeCredential: (profileId, kind, secret) => invoke('credentials:store', profileId, kind, secret),
  forgetCredentials: (profileId) => invoke('credentials:forget', profileId),
  retryKeychain: () => invoke('credentials:retry-keychain'),

  startSignIn: (profileId) => invoke('sign-in:start', profileId),
  cancelSignIn: () => invoke('sign-in:cancel'),
  copySignInAddress: () => invoke('sign-in:copy-address'),
  checkCredential: (profileId, kind, notificationId) =>
    invoke('sign-in:check', profileId, kind, notificationId),

  preparePush: (draft, profileId, options) => invoke('push:prepare', draft, profileId, options),
  sendPush: (preparationId) => invoke('push:send', preparationId),
  cancelPush: (preparationId) => invoke('push:cancel', preparationId),

  fetchPush: (profileId, idOrLink) => invoke('life:fetch', profileId, idOrLink),
  readStanding: (draft, profileId) => invoke('life:read-standing', draft, profileId),
  prepareAction: (draft, profileId, wish, options) => invoke('life:prepare', draft, profileId, wish, options),
  carryOutAction: (preparationId) => invoke('life:carry-out', preparationId),
  cancelAction: (preparationId) => invoke('life:cancel', preparationId),
  openApproval: (profileId, link) => invoke('life:open-approval', profileId, link),

  historyOf: (target) => invoke('history:of', target),
  exportHistory: (target, kind) => invoke('history:export', target, kind),

  outbox: () => invoke('outbox:view'),
  retryOutboxItem: (id) => invoke('outbox:retry', id),
  removeOutboxItem: (id) => invoke('outbox:remove', id),
  openOutboxItem: (id) => invoke('outbox:open', id),
  setOnline: (online) => invoke('outbox:set-online', online),

  onClosing: (listener) => listen('app:closing', () => listener()),
  onCommand: (listener) => listen('app:command', listener),
  onDraftOpened: (listener) => listen('drafts:opened', listener),
  onNotice: (listener) => listen('app:notice', listener),
  onProfilesChanged: (listener) => listen('profiles:changed', listener),
  onOutboxChanged: (listener) => listen('outbox:changed', listener),
  onPushProgress: (listener) => listen('push:progress', listener),
  onCallsWaiting: (listener) => listen('limiter:waiting', listener),
}

contextBridge.exposeInMainWorld('studio', studio)
