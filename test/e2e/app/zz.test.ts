import { writeFileSync, readFileSync, existsSync } from 'node:fs'
import { draftText, draftTextWith, writeFile, cardText, editedPlace } from './draft-files'
import { typeBefore } from './card-editor'
import { ready, test } from './fixtures'
import { openDraft, openFiles, chooseSavePath } from './opening'
import { pushAndConfirm, resultOf, closeDialog } from './push-dialog'
import { untilState } from './saving'
const wait = (ms = 800) => new Promise((r) => setTimeout(r, ms))
const log = (...a: unknown[]) => process.stdout.write(a.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ') + '\n')

test('P1 ctrl+w in confirm', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  page.on('pageerror', (m) => log('pageerror', m.message))
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await page.getByTestId('push-button').click()
  await page.getByTestId('push-changes').waitFor()
  await page.keyboard.press('Control+W'); await wait()
  log('P1 drafts', await page.getByTestId('draft-item').count(), 'dialog', await page.getByRole('dialog').allInnerTexts(), 'confirm', await page.getByTestId('push-confirm').count())
  await page.screenshot({ path: '/tmp/p1.png' })
  if (await page.getByTestId('push-confirm').count()) { await page.getByTestId('push-confirm').click(); await wait(); log('P1b', await page.getByRole('dialog').allInnerTexts(), helpDesk.requests.map((r) => r.method)) }
})
test('P2 shortcuts under dialog', async ({ connected, folder }) => {
  const { page } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await page.keyboard.press('Control+,'); await page.getByTestId('settings').waitFor()
  const n = await page.getByTestId('draft-item').count()
  await page.keyboard.press('Control+N'); await wait()
  log('P2 drafts before/after', n, await page.getByTestId('draft-item').count())
  await page.keyboard.press('Control+Enter'); await wait()
  log('P2 dialogs', await page.getByRole('dialog').count(), await page.locator('[role=dialog]').count())
  await page.screenshot({ path: '/tmp/p2.png' })
  await page.keyboard.press('Escape'); await wait(300); await page.keyboard.press('Escape'); await wait(300)
  log('P2 end', await page.locator('[role=dialog]').count())
})
test('P3 twice', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'twice.pushcard', draftText))
  await openDraft(sharedStudio, path)
  await wait(300)
  await page.keyboard.press('Control+W'); await wait()
  const n = await page.getByTestId('draft-item').count()
  await page.reload(); await ready(page)
  log('P3 before reload', n, 'after', await page.getByTestId('draft-item').count(), (await page.getByTestId('draft-item').allInnerTexts()))
})
test('P4 push with file changed outside', async ({ connected, folder }) => {
  const { page } = connected
  const path = await openDraft(connected, writeFile(folder, 'p4.pushcard', draftText))
  writeFileSync(path, draftText.replace('We move on', 'They move on'))
  await pushAndConfirm(page); await resultOf(page, 'updated'); await wait()
  log('P4 file has base', readFileSync(path, 'utf8').includes('"base"'), 'notice', await page.getByTestId('notice').allInnerTexts(), 'question', await page.getByTestId('save-question').count())
  await closeDialog(page); await wait(300)
  log('P4 state', await page.locator('[data-testid=draft-item][aria-current=true]').getAttribute('data-state'), await page.getByTestId('save-question').count())
})
test('P6 narrow', async ({ studio }) => {
  const { page } = studio
  await page.setViewportSize({ width: 900, height: 700 }); await wait(500)
  await page.getByRole('button', { name: 'Show the list of drafts' }).click()
  await page.getByTestId('draft-list').waitFor()
  await page.getByRole('searchbox').click(); await wait(300)
  log('P6 list after clicking the search', await page.getByTestId('draft-list').count())
  await page.screenshot({ path: '/tmp/p6.png' })
  await page.getByTestId('push-button').click(); await page.getByTestId('push-changes').waitFor(); await wait(500)
  await page.screenshot({ path: '/tmp/p6b.png' })
})
test('P13 offline', async ({ studio }) => {
  const { page } = studio
  await page.context().setOffline(true); await wait(300)
  log('P13', await page.getByTestId('status-online').getAttribute('data-online'))
  await page.context().setOffline(false); await wait(300)
  log('P13', await page.getByTestId('status-online').getAttribute('data-online'))
})
test('P14 import + P19', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = writeFile(folder, 'bare.json', cardText)
  await openFiles(sharedStudio, path); await wait()
  log('P14', await page.getByTestId('draft-notices').allInnerTexts(), await page.locator('[data-testid=draft-item][aria-current=true]').getAttribute('data-state'), await page.getByTestId('problem').allInnerTexts())
  await chooseSavePath(sharedStudio, folder + '/imported')
  await page.keyboard.press('Control+S'); await wait()
  log('P14', existsSync(folder + '/imported.pushcard'), readFileSync(path, 'utf8') === cardText, await page.getByTestId('draft-notices').count())
  const p2 = await openDraft(sharedStudio, writeFile(folder, 'p19.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Mine')
  writeFileSync(p2, 'no json')
  await page.keyboard.press('Control+S'); await page.getByTestId('save-question').waitFor()
  await page.getByRole('dialog').getByText('Take the version on disk').click(); await wait()
  log('P19', await page.getByTestId('notice').allInnerTexts(), await page.getByTestId('preview').innerText(), await page.locator('[data-testid=draft-item][aria-current=true]').getAttribute('data-state'))
  await page.keyboard.press('Control+S'); await wait(400)
  log('P19 again', await page.getByTestId('save-question').count() && await page.getByTestId('save-question').getAttribute('data-why'))
  await page.getByRole('dialog').getByText('Overwrite').click(); await wait(600)
  log('P19 over', readFileSync(p2, 'utf8').slice(0, 60), await page.getByTestId('notice').allInnerTexts())
})
