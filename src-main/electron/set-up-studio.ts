import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import type { Message } from '@shared/result'
import { appServices } from './app-services'
import { chosenLanguage, handleAppCalls } from './app-handlers'
import { serveBundle } from './app-protocol'
import { handleDraftCalls } from './draft-handlers'
import { createHandle, emit } from './ipc'
import { setMenu } from './menu'
import { devServerUrl, ownPageCheck } from './own-page'
import { limitPermissions } from './permissions'
import { handleProfileCalls, listUsableProfiles, secretKeepingOf } from './profile-handlers'
import { handlePushCalls } from './push-handlers'
import type { Instance } from './single-instance'
import { handleStart } from './start-handlers'
import { openStudioWindow } from './studio-window'

/** Builds the running app: services, calls, menu, window. */
export async function setUpStudio(instance: Instance): Promise<void> {
  const isOwnPage = ownPageCheck()
  const handle = createHandle(isOwnPage)
  const window = () => BrowserWindow.getAllWindows().at(0)
  /** What happened before the page could be told. */
  const early: Message[] = []
  let pageIsThere = false
  const tell = (notice: Message): void => {
    const page = pageIsThere ? window()?.webContents : undefined
    if (page === undefined) early.push(notice)
    else emit(page, 'app:notice', notice)
  }

  serveBundle(join(__dirname, '../renderer'))
  limitPermissions(isOwnPage)

  const services = await appServices(app.getPath('userData'), tell)
  const language = () => chosenLanguage(services.settings.current())
  const showMenu = () =>
    setMenu(
      language(),
      (command) => {
        const page = window()?.webContents
        if (page !== undefined) emit(page, 'app:command', command)
      },
      !app.isPackaged,
    )

  nativeTheme.themeSource = services.settings.current().theme
  const profileServices = { ...services, language, tell, announce: () => void announceProfiles() }
  const takeNotices = (): Message[] => {
    pageIsThere = true
    return early.splice(0)
  }

  handleStart(handle, { ...profileServices, filesToOpen: instance.filesToOpen, takeNotices })
  handleAppCalls(handle, services.settings, () => {
    showMenu()
    void announceProfiles()
  })
  handleDraftCalls(handle, { ...services, language, tell })
  handleProfileCalls(handle, profileServices)
  handlePushCalls(handle, profileServices, (progress) => {
    const page = window()?.webContents
    if (page !== undefined) emit(page, 'push:progress', progress)
  })

  showMenu()
  openStudioWindow(devServerUrl()).webContents.on('did-finish-load', () => void announceProfiles())
  app.on('quit', () => {
    // Everything was saved before; a process with a call stuck in the keychain would never end.
    if (services.keychainHangs()) process.kill(process.pid, 'SIGKILL')
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openStudioWindow(devServerUrl())
  })
  instance.onOpen = (paths) => void openLater(paths)

  /** Tells the page what the keychain says, which can take its time. */
  async function announceProfiles(): Promise<void> {
    const profiles = await listUsableProfiles(profileServices)
    const secretKeeping = secretKeepingOf(await (await services.credentials).keeping())
    const page = window()?.webContents
    if (profiles.ok && page !== undefined)
      emit(page, 'profiles:changed', { profiles: profiles.value, secretKeeping })
  }

  async function openLater(paths: string[]): Promise<void> {
    const current = window() ?? openStudioWindow(devServerUrl())
    if (current.isMinimized()) current.restore()
    current.focus()
    for (const path of paths) {
      const opened = await services.drafts.open(path)
      if (opened.ok) emit(current.webContents, 'drafts:opened', opened.value)
      else tell(opened.error.message)
    }
  }
}
