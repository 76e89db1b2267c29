import { expect } from 'vitest'
import { test } from './fixtures'

/** All that the page can ask of the main process (design §3.2). */
const studioFunctions = [
  'attachImage',
  'backUpDraft',
  'cancelAction',
  'cancelPush',
  'cancelSignIn',
  'carryOutAction',
  'changeSettings',
  'checkCredential',
  'chooseDrafts',
  'chooseImages',
  'closeDraft',
  'copySignInAddress',
  'exportCard',
  'exportHistory',
  'fetchPush',
  'forgetCredentials',
  'forgetRecentDraft',
  'historyOf',
  'mayClose',
  'newDraft',
  'onCallsWaiting',
  'onClosing',
  'onCommand',
  'onDraftOpened',
  'onNotice',
  'onOutboxChanged',
  'onProfilesChanged',
  'onPushProgress',
  'openApproval',
  'openDroppedDraft',
  'openLink',
  'openOutboxItem',
  'openRecentDraft',
  'outbox',
  'ownTemplates',
  'prepareAction',
  'preparePush',
  'readImage',
  'readStanding',
  'recentDrafts',
  'reloadDraft',
  'removeOutboxItem',
  'removeProfile',
  'removeTemplate',
  'retryKeychain',
  'retryOutboxItem',
  'saveDraft',
  'saveDraftAs',
  'saveProfile',
  'saveTemplate',
  'sendPush',
  'setEdited',
  'setOnline',
  'start',
  'startSignIn',
  'storeCredential',
]

test('the page has window.studio with exactly the documented functions', async ({
  sharedStudio: { page },
}) => {
  const members = await page.evaluate(() =>
    Object.entries(window.studio).map(([name, member]) => [name, typeof member]),
  )

  expect(members.sort()).toEqual(studioFunctions.map((name) => [name, 'function']))
})

test('window.studio cannot be changed or replaced by the page', async ({ sharedStudio: { page } }) => {
  const tried = await page.evaluate(() => {
    const { start } = window.studio
    const attempt = (change: () => void): void => {
      try {
        change()
      } catch {
        // Refused aloud, which is as good.
      }
    }
    attempt(() => Object.assign(window.studio, { start: () => 'mine' }))
    attempt(() => Object.assign(window.studio, { more: 1 }))
    attempt(() => Object.assign(window, { studio: {} }))
    attempt(() => Reflect.deleteProperty(window, 'studio'))
    return {
      frozen: Object.isFrozen(window.studio),
      same: window.studio.start === start,
      more: 'more' in window.studio,
    }
  })

  expect(tried).toEqual({ frozen: true, same: true, more: false })
})

test('nothing of Node and Electron is in the page', async ({ sharedStudio: { page } }) => {
  const names = [
    'require',
    'process',
    'module',
    'exports',
    'Buffer',
    'global',
    'ipcRenderer',
    'electron',
    '__dirname',
  ]

  const found = await page.evaluate((all) => all.filter((name) => name in window), names)

  expect(found).toEqual([])
})

test('the window is sandboxed, isolated and without Node', async ({ sharedStudio: { app } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Electron has it, its types do not.
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })

  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  })
  expect(preferences.allowRunningInsecureContent).not.toBe(true)
  expect(preferences.experimentalFeatures).not.toBe(true)
})

test('the page may write to the clipboard, and has no other permission', async ({
  sharedStudio: { page },
}) => {
  const states = await page.evaluate(async () => {
    const names = [
      'clipboard-write',
      'clipboard-read',
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
    ]
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return [name, state]
    })
    return Object.fromEntries(await Promise.all(asked)) as Record<string, string>
  })

  const { 'clipboard-write': write, ...others } = states
  expect(write).toBe('granted')
  expect(new Set(Object.values(others))).toEqual(new Set(['denied']))
})

test('copying from the page works', async ({ sharedStudio: { page } }) => {
  await page.bringToFront()

  await page.evaluate(() => navigator.clipboard.writeText('copied'))

  await expect(page.evaluate(() => navigator.clipboard.readText())).rejects.toThrow(/permission|denied/i)
})
