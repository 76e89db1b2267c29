import { app, BrowserWindow, nativeTheme } from 'electron'
import { languageOf, type Language } from '@shared/messages/language'
import { fail, ok } from '@shared/result'
import type { Settings } from '@shared/settings'
import { errorCode } from '../files/error-code'
import type { SettingsFile } from '../settings/settings-file'
import type { Handle } from './ipc'
import { openAfterAsking } from './open-after-asking'

/** The system's language, as far as the app speaks it. */
export function systemLanguage(): Language {
  return languageOf(app.getPreferredSystemLanguages()[0] ?? app.getLocale())
}

/** The language that the settings come to on this computer. */
export function chosenLanguage(settings: Settings): Language {
  return settings.language === 'system' ? systemLanguage() : settings.language
}

/** Calls about the app itself: settings, the window's mark, links. */
export function handleAppCalls(handle: Handle, settings: SettingsFile, onSettings: () => void): void {
  handle('app:change-settings', async (changed) => {
    nativeTheme.themeSource = changed.theme
    const kept = settings.change(changed)
    // They hold from now on, before the disk has them: who works offline must not be sent for meanwhile.
    onSettings()
    try {
      await kept
    } catch (error) {
      return fail('window.settings.failed', { reason: errorCode(error) })
    }
    return ok(changed)
  })

  handle('app:set-edited', (edited, title) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setDocumentEdited(edited)
    window?.setTitle(
      `${edited && process.platform !== 'darwin' ? '● ' : ''}${title === '' ? '' : `${title} — `}Pushcard Studio`,
    )
    return ok(null)
  })

  handle('app:open-link', async (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
      return fail('window.open-link.refused')
    return ok(await openAfterAsking(url, chosenLanguage(settings.current())))
  })
}
