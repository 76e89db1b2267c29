import { expect } from 'vitest'
import { freePort } from '../../unit/src-main/sign-in/free-port'
import { draftText, writeFile } from './draft-files'
import { crash, test as base, type Start, type Studio } from './fixtures'
import { missingForKeychain, startKeychain, type KeychainSession } from './keychain-session'
import { closeDialog, pushAndConfirm, resultOf } from './push-dialog'
import { closeSettings, openSettings } from './settings-dialog'
import { answerPage, keepOpenedPages, openedPage, setUpProfile, signIn } from './sign-in'

const test = base.extend<{ port: number; keychain: KeychainSession }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures from the pattern
  port: async ({}, use) => {
    await use(await freePort())
  },
  keychain: async ({ folder, skip }, use) => {
    const missing = missingForKeychain()
    // In CI a skipped test would prove nothing unseen: there it fails.
    skip(missing !== undefined && process.env.CI === undefined, missing)
    const keychain = await startKeychain(folder)
    await use(keychain)
    await keychain.close()
  },
})

test('an administrator’s work is tested step by step, then a person signs in and pushes', async ({
  start,
  folder,
  helpDesk,
  port,
}) => {
  const { app, page } = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await setUpProfile(page, helpDesk, port)
  const assistant = page.getByTestId('assistant')
  await assistant.getByText(`http://localhost:${port}/callback`, { exact: true }).waitFor()
  await assistant.getByText('helpdesk:all:readonly', { exact: true }).waitFor()
  await passes(page, 'app')

  await signIn(app, page)
  expect(await page.getByTestId('sign-in-life').textContent()).toMatch(
    /about (1 h 59|2 h 0) min left; renews by itself until/,
  )
  await passes(page, 'user')
  await passes(page, 'helpdesk')

  await closeSettings(page)
  const life = page.getByTestId('status-session')
  expect(await life.textContent()).toContain('Signed in')
  expect(await life.getAttribute('title')).toContain('renews by itself until')
  helpDesk.clearRequests()
  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  expect(await shown(page)).not.toContain(helpDesk.appSecret)
})

test('a code that the browser shows is explained', async ({ start, helpDesk, port }) => {
  const { page } = await start()
  await setUpProfile(page, helpDesk, port)
  await page.getByTestId('error-code').fill('20029')
  await page.getByTestId('error-code-meaning').getByText('not registered').waitFor()
  await page.getByTestId('error-code').fill('154003')
  await page.getByTestId('error-code-meaning').getByText('helpdesk:all').waitFor()
})

test('a token that Feishu no longer takes is renewed in the middle of a push', async ({
  start,
  folder,
  helpDesk,
  port,
}) => {
  const { app, page } = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await setUpProfile(page, helpDesk, port)
  await signIn(app, page)
  await closeSettings(page)
  helpDesk.clearRequests()
  helpDesk.setFault({ kind: 'refuse', code: 99991677, operation: 'get' })

  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  const targets = helpDesk.requests.map(({ method, target }) => `${method} ${target.replace(/\?.*/, '')}`)
  expect(targets.filter((target) => target === 'POST /open-apis/authen/v2/oauth/token')).toHaveLength(1)
  const tokens = helpDesk.requests.map(({ headers }) => new Map(headers).get('Authorization'))
  expect(new Set(tokens.filter((token) => token !== undefined)).size).toBe(2)
})

test('declining is told, and so is a sign-in that is cancelled; the next one works', async ({
  start,
  helpDesk,
  port,
}) => {
  const { app, page } = await start()
  await setUpProfile(page, helpDesk, port)
  await keepOpenedPages(app)

  await page.getByTestId('start-sign-in').click()
  expect(await answerPage(await openedPage(app), 'deny')).toContain('You declined')
  await page.locator('[data-testid="sign-in-failure"][data-code="sign-in.denied"]').waitFor()

  await page.getByTestId('start-sign-in').click()
  await page.getByTestId('cancel-sign-in').click()
  await page.locator('[data-testid="sign-in-failure"][data-code="sign-in.cancelled"]').waitFor()

  await signIn(app, page)
  expect(await page.getByTestId('sign-in-failure').count()).toBe(0)
})

test('a crash while the browser is open leaves nothing behind that is in the way', async ({
  start,
  folder,
  helpDesk,
  port,
  keychain,
}) => {
  const first = await start({ env: keychain.env })
  await setUpProfile(first.page, helpDesk, port)
  await keepOpenedPages(first.app)
  await first.page.getByTestId('start-sign-in').click()
  const address = await openedPage(first.app)
  await crash(first)
  await expect(answerPage(address, 'allow')).rejects.toThrow('fetch failed')

  const second = await again(start, first, folder, keychain)
  await openAssistant(second)
  await signIn(second.app, second.page)
})

test('a crash after Feishu took a renewal is told with its code, and signing in again mends it', async ({
  start,
  folder,
  helpDesk,
  port,
  keychain,
}) => {
  const first = await start({ env: keychain.env })
  await setUpProfile(first.page, helpDesk, port)
  await signIn(first.app, first.page)
  await crash(first)

  // The sign-in outlived the crash. Now Feishu takes the renewal, and its answer is lost with the app.
  const second = await again(start, first, folder, keychain)
  helpDesk.setFault({ kind: 'refuse', code: 99991677, operation: 'get' })
  helpDesk.setFault({ kind: 'drop-after-taking', operation: 'oauth_token' })
  await second.page.getByTestId('push-button').click()
  await resultOf(second.page, 'refused')
  await crash(second)

  const third = await again(start, first, folder, keychain)
  helpDesk.clearFaults()
  helpDesk.setFault({ kind: 'refuse', code: 99991677, operation: 'get' })
  await third.page.getByTestId('push-button').click()
  await resultOf(third.page, 'refused')
  await closeDialog(third.page)
  await openAssistant(third)
  await third.page.getByTestId('sign-in-refused').getByText('20073').waitFor()
  await third.page.getByTestId('sign-in-refused').getByText('Log id').waitFor()

  await signIn(third.app, third.page)
  await closeSettings(third.page)
  await pushAndConfirm(third.page)
  await resultOf(third.page, 'updated')
})

async function passes(page: Studio['page'], kind: 'app' | 'user' | 'helpdesk'): Promise<void> {
  await page.getByTestId(`run-test-${kind}`).click()
  await page.locator(`[data-testid="test-${kind}"][data-outcome="good"]`).waitFor()
}

/** What the page holds, fields included. */
function shown(page: Studio['page']): Promise<string> {
  return page.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll('input')].map((input) => input.value).join('\n'),
  )
}

async function openAssistant({ page }: Studio): Promise<void> {
  await openSettings(page)
  await page.getByTestId('settings').getByText('My help desk', { exact: true }).click()
  await page.getByTestId('open-assistant').click()
}

function again(
  start: Start,
  { userData }: Studio,
  folder: string,
  { env }: KeychainSession,
): Promise<Studio> {
  return start({ env, userData, args: [writeFile(folder, 'mine.pushcard', draftText)] })
}
