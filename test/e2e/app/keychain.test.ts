import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { draftText, writeFile } from './draft-files'
import { test as base } from './fixtures'
import { missingForKeychain, startKeychain, type KeychainSession } from './keychain-session'
import { pushAndConfirm, resultOf } from './push-dialog'
import { addProfile, openSettings } from './settings-dialog'

interface KeychainFixtures {
  keychain: KeychainSession
}

const test = base.extend<KeychainFixtures>({
  keychain: async ({ folder, skip }, use) => {
    const missing = missingForKeychain()
    // In CI a skipped test would prove nothing unseen: there it fails.
    skip(missing !== undefined && process.env.CI === undefined, missing)
    const keychain = await startKeychain(folder)
    await use(keychain)
    await keychain.close()
  },
})

test('tokens stored in one run are used in the next, and no file of the app holds one', async ({
  start,
  folder,
  helpDesk,
  keychain,
}) => {
  const { app, page: firstPage, userData } = await start({ env: keychain.env })
  await addProfile(firstPage, helpDesk)
  await app.close()
  const files = filesIn(userData)
  expect(files.some((path) => readFileSync(path, 'utf8').includes(helpDesk.helpdeskId))).toBe(true)
  expect(files.filter((path) => holds(path, helpDesk.userAccessToken))).toEqual([])
  expect(files.filter((path) => holds(path, helpDesk.helpdeskToken))).toEqual([])

  const { page } = await start({
    env: keychain.env,
    userData,
    args: [writeFile(folder, 'mine.pushcard', draftText)],
  })
  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  const authorization = helpDesk.requests.map(({ headers }) => new Map(headers).get('Authorization'))
  expect(authorization).toEqual(Array(3).fill(`Bearer ${helpDesk.userAccessToken}`))
})

test('the settings say that the keychain keeps the tokens; removing a profile removes them from it', async ({
  start,
  helpDesk,
  keychain,
}) => {
  const first = await start({ env: keychain.env })
  await addProfile(first.page, helpDesk)
  const profiles = readFileSync(join(first.userData, 'profiles.json'), 'utf8')

  await openSettings(first.page)
  const settings = first.page.getByTestId('settings')
  await settings.getByText('kept in the system’s keychain').waitFor()
  expect(await settings.getByTestId('no-keychain').count()).toBe(0)
  await settings.getByText('My help desk', { exact: true }).click()
  await settings.getByText('Remove profile').click()
  await settings.getByText('Remove it and its credentials').click()
  await settings.getByText('My help desk', { exact: true }).waitFor({ state: 'detached' })
  await first.app.close()

  // As if the profile came back, its tokens must not: the very file from before, the keychain from now.
  writeFile(first.userData, 'profiles.json', profiles)
  const { page } = await start({ env: keychain.env, userData: first.userData })
  await openSettings(page)
  await page.getByTestId('settings').getByText('My help desk', { exact: true }).click()

  await page.locator('[data-testid="credential-userAccessToken"][data-stored="false"]').waitFor()
  await page.locator('[data-testid="credential-helpdeskToken"][data-stored="false"]').waitFor()
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Whether a file holds a text as UTF-8, UTF-16 or Base64. */
function holds(path: string, text: string): boolean {
  const bytes = readFileSync(path)
  // Base64 has the text in one of three forms, by where it begins; all share the middle.
  const encoded = [0, 1, 2].map((shift) => {
    const base64 = Buffer.from(' '.repeat(shift) + text).toString('base64')
    return Buffer.from(base64.slice(4, 36))
  })
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), ...encoded].some((form) => bytes.includes(form))
}
