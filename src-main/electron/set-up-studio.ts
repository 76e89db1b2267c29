import { join } from 'node:path'
import { app, nativeTheme, net, type BrowserWindow } from 'electron'
import type { OutboxView } from '@shared/outbox/outbox-view'
import type { PushProgress } from '@shared/push/push-progress'
import { cardRendererBeside } from '../card-page/load-card-renderer'
import { appServices } from './app-services'
import { createConnections } from './connections'
import { unansweredCreations } from '../life/unanswered-creations'
import { UNANSWERED_CREATIONS_FILE } from '../life/unanswered-creations-file'
import { createLimiters } from '../limiter/limiters'
import { steadyClock } from '../limiter/limiter-clock'
import { chosenLanguage, handleAppCalls } from './app-handlers'
import { serveBundle } from './app-protocol'
import { showContextMenus } from './context-menu'
import { handleDraftCalls } from './draft-handlers'
import { handleExportCalls } from './export-handlers'
import { openFilesGivenLater } from './files-given-later'
import { closeWithCare } from './closing'
import { handleHistoryCalls, recordAttempt } from './history-handlers'
import { handleImageCalls } from './image-handlers'
import { createHandle } from './ipc'
import { handleLifeCalls } from './life-handlers'
import { setMenu } from './menu'
import { openInBrowser } from './open-in-browser'
import { devServerUrl, ownPageCheck } from './own-page'
import { limitPermissions } from './permissions'
import { handleProfileCalls, listUsableProfiles, secretKeepingOf } from './profile-handlers'
import { handleOutboxCalls } from './outbox-handlers'
import { connectionFinder } from './push-connection'
import { handlePushCalls } from './push-handlers'
import { studioOutbox } from './studio-outbox'
import { reloadCrashedPage } from './reload-crashed-page'
import type { Instance } from './single-instance'
import { handleSignInCalls } from './sign-in-handlers'
import { handleStart } from './start-handlers'
import { currentWindow, studioPage } from './studio-page'
import { openStudioWindow } from './studio-window'
import { handleTemplateCalls } from './template-handlers'

/** Builds the running app: services, calls, menu, window. */
export async function setUpStudio(instance: Instance): Promise<void> {
  const isOwnPage = ownPageCheck()
  const devServer = devServerUrl()
  serveBundle(join(__dirname, '../renderer'))
  limitPermissions(isOwnPage)

  const page = studioPage()
  const { tell } = page
  const services = await appServices(app.getPath('userData'), {
    tell,
    fetch: (url, init) => net.fetch(url, init),
    openBrowser: openInBrowser,
    language: () => language(),
  })
  const language = () => chosenLanguage(services.settings.current())
  nativeTheme.themeSource = services.settings.current().theme
  const profileServices = { ...services, language, tell, announce }

  let isOutboxTold = false
  const handle = createHandle(isOwnPage)
  const takeFiles = openFilesGivenLater(instance, services.drafts, page, showWindow)
  handleStart(handle, { ...profileServices, takeFiles, takeNotices: page.takeNotices })
  handleAppCalls(handle, services.settings, () => {
    showMenu()
    void announceProfiles()
    outbox.setWorkOffline(services.settings.current().workOffline)
  })
  handleDraftCalls(handle, { ...services, language, tell })
  handleImageCalls(handle, { ...services, language, tell })
  handleExportCalls(handle, { ...services, language, tell, loadCardRenderer: cardRendererBeside(__dirname) })
  handleHistoryCalls(handle, { ...services, language })
  handleTemplateCalls(handle, services.templates)
  handleProfileCalls(handle, profileServices)
  handleSignInCalls(handle, profileServices)
  const limiters = createLimiters({
    clock: steadyClock,
    random: Math.random,
    onWaiting: (waiting) => page.emit('limiter:waiting', waiting),
  })
  const connections = createConnections(profileServices, limiters)
  const connect = connectionFinder(connections)
  const outbox = studioOutbox({
    userData: app.getPath('userData'),
    settings: services.settings.current,
    connect,
    record: (attempt) => recordAttempt(attempt, profileServices, services.history),
    onChange: announceOutbox,
    tell,
  })
  const onProgress = (progress: PushProgress): void => page.emit('push:progress', progress)
  const { awaited } = handlePushCalls(handle, { ...services, outbox, connect, onProgress })
  handleOutboxCalls(handle, { ...services, outbox, view: outboxView })
  outbox.setWorkOffline(services.settings.current().workOffline)
  const life = handleLifeCalls(handle, {
    connections,
    profiles: services.profiles,
    drafts: services.drafts,
    language,
    creations: unansweredCreations(join(app.getPath('userData'), UNANSWERED_CREATIONS_FILE), Date.now),
    onProgress,
  })
  const closeWindowWithCare = closeWithCare(app, handle, () => outbox.isSending() || life.isSending())

  showMenu()
  showContextMenus(app, language)
  openWindow()
  void outbox.start()
  app.on('before-quit', outbox.stop)
  app.on('quit', () => {
    // Everything was saved before; a process with a call stuck in the keychain would never end.
    if (services.keychainHangs()) process.kill(process.pid, 'SIGKILL')
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (currentWindow() === undefined) openWindow()
  })

  /** Everything that belongs to a window, whenever it is opened. */
  function openWindow(): BrowserWindow {
    page.isLoading()
    const window = openStudioWindow(devServer)
    closeWindowWithCare(window)
    window.webContents.on('did-finish-load', () => void announceProfiles())
    reloadCrashedPage(
      window.webContents,
      Date.now,
      (line) => void process.stderr.write(`${line}\n`),
      page.isLoading,
    )
    return window
  }

  function showWindow(): void {
    const window = currentWindow() ?? openWindow()
    if (window.isMinimized()) window.restore()
    window.focus()
  }

  function showMenu(): void {
    setMenu(language(), (command) => page.emit('app:command', command), !app.isPackaged)
  }

  /** Secrets were stored, or can be read now. */
  function announce(): void {
    void announceProfiles()
    void outbox.credentialsStored()
  }

  /** The end of a push that a dialog waits for is told there. */
  function outboxView(): OutboxView {
    const { items, ...others } = outbox.view()
    return { ...others, items: items.filter(({ id, state }) => state !== 'updated' || !awaited.has(id)) }
  }

  function announceOutbox(): void {
    if (isOutboxTold) return
    isOutboxTold = true
    // Many changes of one moment are told once.
    setImmediate(() => {
      isOutboxTold = false
      page.emit('outbox:changed', outboxView())
    })
  }

  /** Tells the page what the keychain says, which can take its time. */
  async function announceProfiles(): Promise<void> {
    const profiles = await listUsableProfiles(profileServices)
    const secretKeeping = secretKeepingOf(await (await services.credentials).keeping())
    if (profiles.ok) page.emit('profiles:changed', { profiles: profiles.value, secretKeeping })
  }
}
