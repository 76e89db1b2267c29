import { createPinia } from 'pinia'
import { createApp, watchEffect } from 'vue'
import './tokens.css'
import { useDraftsStore } from './drafts/drafts-store'
import { loadRareComponents } from './preview/card-components'
import { mentionsRareTag } from './preview/rare-tags'
import { useOutboxStore } from './outbox/outbox-store'
import { usePushStore } from './push/push-store'
import { useWaitingCallsStore } from './push/waiting-calls-store'
import { useProfilesStore } from './settings/profiles-store'
import { useSettingsStore } from './settings/settings-store'
import { useNoticesStore } from './shell/notices-store'
import StudioWindow from './shell/StudioWindow.vue'
import { i18n } from './words/i18n'

async function start(): Promise<void> {
  const app = createApp(StudioWindow)
  app.use(createPinia())
  app.use(i18n)
  await fillStores()
  // The first card is painted whole: what it needs does not come in later and push the rest about.
  const shown = useDraftsStore().active
  if (shown !== undefined && mentionsRareTag(shown.draft.cardText)) await loadRareComponents()
  app.mount('#app')
  performance.mark('app:mounted')
  requestIdleCallback(() => void loadRareComponents())
}

async function fillStores(): Promise<void> {
  const notices = useNoticesStore()
  const settings = useSettingsStore()
  const profiles = useProfilesStore()
  const drafts = useDraftsStore()
  const push = usePushStore()
  const waitingCalls = useWaitingCallsStore()
  const outbox = useOutboxStore()

  watchEffect(() => {
    i18n.global.locale.value = settings.language
    document.documentElement.lang = settings.language
  })
  window.studio.onDraftOpened((opened) => void drafts.take(opened))
  window.studio.onNotice((notice) => notices.inform(notice))
  window.studio.onProfilesChanged((changed) => profiles.takeState(changed))
  window.studio.onCallsWaiting((waiting) => waitingCalls.take(waiting))
  window.studio.onOutboxChanged((changed) => outbox.take(changed))
  window.studio.onPushProgress((progress) => push.showProgress(progress))

  const state = notices.unwrap(await window.studio.start())
  if (state === undefined) return
  settings.settings = state.settings
  settings.systemLanguage = state.systemLanguage
  settings.platform = state.platform
  settings.version = state.version
  profiles.profiles = state.profiles
  drafts.recent = state.recent
  for (const opened of state.drafts) drafts.take(opened)
  drafts.activeId = drafts.open[0]?.id
  for (const notice of state.notices) notices.inform(notice)
  tellOnline()
  await outbox.load()
}

/** Tells main what the system thinks of the network, now and whenever that changes. */
function tellOnline(): void {
  const tell = (): void => void window.studio.setOnline(navigator.onLine)
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  tell()
}

void start()
