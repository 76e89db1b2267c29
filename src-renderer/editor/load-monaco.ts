import type * as MonacoModule from './monaco'
import type { Language } from '@shared/messages/language'

export type Monaco = typeof MonacoModule.monaco

let loading: Promise<Monaco> | undefined

/**
 * Loads the editor once. Its own menus speak the language of the window at that moment: Monaco reads its translations
 * while its modules load, so a later change of language shows after a restart.
 */
export function loadMonaco(language: Language): Promise<Monaco> {
  loading ??= (async () => {
    if (language === 'zh-CN') await import('monaco-editor/nls/lang/zh-cn')
    const { monaco } = await import('./monaco')
    return monaco
  })().catch((error: unknown) => {
    // The next editor may try again.
    loading = undefined
    throw error
  })
  return loading
}
