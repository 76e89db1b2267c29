import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Language } from '@shared/messages/language'
import { defaultSettings, type Settings } from '@shared/settings'
import { useNoticesStore } from '../shell/notices-store'

/** The window's settings, and what `system` comes to on this computer. */
export const useSettingsStore = defineStore('settings', () => {
  const notices = useNoticesStore()
  const settings = shallowRef<Settings>(defaultSettings)
  const systemLanguage = ref<Language>('en')
  const platform = ref<'darwin' | 'win32' | 'linux'>('linux')
  const version = ref('')
  const language = computed<Language>(() =>
    settings.value.language === 'system' ? systemLanguage.value : settings.value.language,
  )

  async function change(part: Partial<Settings>): Promise<void> {
    // The choice holds for this run even when it cannot be kept.
    settings.value = { ...settings.value, ...part }
    notices.unwrap(await window.studio.changeSettings(settings.value))
  }

  return { settings, systemLanguage, platform, version, language, change }
})
