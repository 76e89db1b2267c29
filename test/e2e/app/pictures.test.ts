import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import { readDraft } from '@shared/draft/read-draft'
import { heic, png } from '../../unit/src-main/images/sample-pictures'
import { focusEditor } from './card-editor'
import {
  fieldOf,
  inPreview,
  inspector,
  paletteItem,
  selectInPreview,
  showPanel,
  untilInspected,
} from './card-panels'
import { draftText, draftTextWith, writeFile } from './draft-files'
import { eventually } from './eventually'
import { crash, test } from './fixtures'
import { chooseFiles, chooseSavePath, openDraft } from './opening'
import { giveFiles, shownPicture } from './pictures'
import { save, untilState } from './saving'

const picture = { name: 'Office plan.png', type: 'image/png', bytes: png(300, 150, 0x60) }
const other = { name: 'map.png', type: 'image/png', bytes: png(200, 200, 0xa0) }

function draftAt(path: string) {
  const read = readDraft(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value.draft
}

test('a dropped picture becomes a component where it was dropped, and is saved beside the draft', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))

  await giveFiles(inPreview(page, '/elements/0'), 'drop', [picture])

  await inPreview(page, '/elements/1').waitFor()
  expect(await inPreview(page, '/elements/0').getAttribute('data-tag')).toBe('img')
  expect(await inPreview(page, '/elements/1').getAttribute('data-tag')).toBe('div')
  await eventually(() => shownPicture(page, '/elements/0')).toBe('data:image/png 300x150')
  // Nothing comes into the person's folder before they save.
  expect(
    readdirSync(folder).filter((name) => name !== basename(path) && !name.startsWith('user-data')),
  ).toEqual([])

  await save(page)
  const { images, cardText } = draftAt(path)
  const [key, image] = Object.entries(images!)[0]!
  expect(key).toMatch(/^local_img_[0-9a-f]{16}$/)
  expect(image).toMatchObject({
    name: 'Office plan.png',
    width: 300,
    height: 150,
    bytes: picture.bytes.length,
  })
  expect(readFileSync(join(folder, image.file))).toEqual(picture.bytes)
  expect(JSON.parse(cardText)).toMatchObject({
    elements: [
      { tag: 'img', img_key: key, alt: { tag: 'plain_text', content: 'Office plan' } },
      { tag: 'div' },
    ],
  })
})

test('a picture dragged from a folder shows where it would go, and the line goes with the drop', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  const path = join(folder, 'plan.png')
  writeFileSync(path, picture.bytes)
  const box = (await inPreview(page, '/elements/0').boundingBox())!
  const session = await page.context().newCDPSession(page)
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: Math.round(box.x + 30),
      y: Math.round(box.y + box.height - 2),
      data: { items: [], files: [path], dragOperationsMask: 1 },
    })

  await drag('dragEnter')
  await drag('dragOver')
  await page.locator('.drop-line').waitFor()
  await drag('drop')

  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 300x150')
  await page.locator('.drop-line').waitFor({ state: 'detached' })
  await page.locator('.window.dropping').waitFor({ state: 'detached' })
})

test('pictures that are pasted into the text are one step of undoing', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  await selectInPreview(page, '/elements/0')
  await focusEditor(page)

  await giveFiles(page.locator('.native-edit-context, textarea.inputarea').first(), 'paste', [picture, other])

  await inPreview(page, '/elements/2').waitFor()
  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 300x150')
  await eventually(() => shownPicture(page, '/elements/2')).toBe('data:image/png 200x200')
  await page.keyboard.press('Control+Z')
  await inPreview(page, '/elements/1').waitFor({ state: 'detached' })
  await untilState(page, 'saved')
  await page.keyboard.press('Control+Y')
  await eventually(() => shownPicture(page, '/elements/2')).toBe('data:image/png 200x200')
  await save(page)
  expect(Object.values(draftAt(path).images!).map(({ name }) => name)).toEqual(['Office plan.png', 'map.png'])
})

test('a picture that is pasted over the preview goes behind what is selected', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  await selectInPreview(page, '/elements/0')

  await giveFiles(page.getByTestId('preview'), 'paste', [picture])

  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 300x150')
})

test('what is pasted with words, or into a field, stays what it is', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  await showPanel(page, 'Components')

  await giveFiles(page.getByTestId('preview'), 'paste', [picture], 'words from a document')
  await giveFiles(page.getByTestId('palette').getByRole('searchbox'), 'paste', [picture])
  await giveFiles(page.getByTestId('preview'), 'paste', [other])

  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 200x200')
  expect(await inPreview(page, '/elements/2').count()).toBe(0)
})

test('the command inserts chosen pictures; what is none is refused with a reason', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  const path = join(folder, 'plan.png')
  writeFileSync(path, picture.bytes)
  await chooseFiles(sharedStudio, path, writeFile(folder, 'notes.png', 'only words'))

  await page.keyboard.press('Control+Shift+M')

  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 300x150')
  await page.locator('[data-testid="notice"][data-code="image.unknown-format"]').waitFor()
})

test('the palette inserts a picture of this computer', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  const path = join(folder, 'plan.png')
  writeFileSync(path, picture.bytes)
  await chooseFiles(sharedStudio, path)
  await showPanel(page, 'Components')

  await page.getByTestId('insert-image').click()

  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 300x150')
})

test('a local key stops the push, and says where and what to do', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'move.pushcard', draftText))
  await giveFiles(inPreview(page, '/elements/0'), 'drop', [picture])
  const problem = page.locator('[data-testid="problem"][data-code="card.image-not-uploaded"]')
  await problem.waitFor()
  expect(await problem.getAttribute('data-severity')).toBe('error')
  expect(await problem.textContent()).toContain('/elements/0/img_key')

  await page.getByTestId('push-button').click()

  await page.locator('[data-testid="push-result"]').waitFor()
  expect(helpDesk.requests.filter(({ method }) => method === 'PATCH')).toEqual([])
})

test('the inspector shows the picture, and chooses another or one for the preview of a real key', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const real = draftTextWith([
    '"elements": [',
    '"elements": [ { "tag": "img", "img_key": "img_v3_02ab", "alt": { "tag": "plain_text", "content": "" } },',
  ])
  const path = await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', real))
  const file = join(folder, 'plan.png')
  writeFileSync(file, picture.bytes)
  await chooseFiles(sharedStudio, file)
  await showPanel(page, 'Properties')
  await inPreview(page, '/elements/0').click({ position: { x: 4, y: 4 } })
  await untilInspected(page, '/elements/0')

  await fieldOf(page, 'img_key').getByTestId('choose-preview-image').click()
  await eventually(() => shownPicture(page, '/elements/0')).toBe('data:image/png 300x150')
  await inspector(page).getByTestId('image-thumbnail').waitFor()
  await save(page)
  expect(Object.keys(draftAt(path).images!)).toEqual(['img_v3_02ab'])

  await fieldOf(page, 'img_key').getByTestId('choose-image').click()
  await eventually(() => fieldOf(page, 'img_key').locator('input').inputValue()).toMatch(/^local_img_/)
  await save(page)
  const { images, cardText } = draftAt(path)
  expect(Object.keys(images!)).toEqual([await fieldOf(page, 'img_key').locator('input').inputValue()])
  expect(cardText).not.toContain('img_v3_02ab')
})

test('pictures go along when a draft is saved elsewhere, and when its folder is moved', async ({
  start,
  folder,
}) => {
  const studio = await start()
  const { page } = studio
  await giveFiles(page.getByTestId('preview'), 'paste', [picture])
  await page.locator('[data-testid="preview"] [data-tag="img"] img').first().waitFor()

  // A draft that has no file yet: its pictures are in the app's own folder.
  const first = join(folder, 'first')
  mkdirSync(first)
  await chooseSavePath(studio, join(first, 'a.pushcard'))
  await page.keyboard.press('Control+S')
  await untilState(page, 'saved')
  const [image] = Object.values(draftAt(join(first, 'a.pushcard')).images!)
  expect(readFileSync(join(first, image!.file))).toEqual(picture.bytes)

  const second = join(folder, 'second')
  mkdirSync(second)
  await chooseSavePath(studio, join(second, 'b.pushcard'))
  await page.keyboard.press('Control+Shift+S')
  await eventually(() => readdirSync(second).sort()).toEqual(['b.pushcard', 'pushcard-images'])
  expect(readFileSync(join(second, image!.file))).toEqual(picture.bytes)

  const moved = join(folder, 'moved')
  renameSync(second, moved)
  // Another computer, which knows nothing of the picture.
  const reader = await start({ args: [join(moved, 'b.pushcard')] })
  await eventually(() =>
    reader.page
      .locator('[data-testid="preview"] [data-tag="img"] img')
      .first()
      .evaluate((element: HTMLImageElement) => element.naturalWidth),
  ).toBe(300)
})

test('a picture whose file is gone is a box of its shape that says so, until it is back', async ({
  start,
  folder,
}) => {
  const studio = await start({ args: [writeFile(folder, 'move.pushcard', draftText)] })
  await giveFiles(inPreview(studio.page, '/elements/0'), 'drop', [picture])
  await save(studio.page)
  const path = join(folder, 'move.pushcard')
  const alone = join(folder, 'alone')
  mkdirSync(alone)
  writeFileSync(join(alone, 'move.pushcard'), readFileSync(path))

  const reader = await start({ args: [join(alone, 'move.pushcard')] })
  await eventually(() => shownPicture(reader.page, '/elements/0')).toBe('data:image/svg+xml 300x150')
  const problem = reader.page.locator('[data-testid="problem"][data-code="image.missing"]')
  await problem.waitFor()
  expect(await problem.textContent()).toContain('Office plan.png')

  renameSync(join(folder, 'pushcard-images'), join(alone, 'pushcard-images'))
  await reader.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await eventually(() => shownPicture(reader.page, '/elements/0')).toBe('data:image/png 300x150')
  await problem.waitFor({ state: 'detached' })
})

test('a crash does not cost the pictures of a draft that was never saved', async ({ start }) => {
  const studio = await start()
  await giveFiles(studio.page.getByTestId('preview'), 'paste', [picture])
  await studio.page.locator('[data-testid="preview"] [data-tag="img"] img').first().waitFor()
  await eventually(() => {
    const backups = join(studio.userData, 'backups')
    return readdirSync(backups).some((name) =>
      readFileSync(join(backups, name), 'utf8').includes('local_img_'),
    )
  }).toBe(true)
  await crash(studio)

  const again = await start({ userData: studio.userData })
  await eventually(() =>
    again.page
      .locator('[data-testid="preview"] [data-tag="img"] img')
      .first()
      .evaluate((element: HTMLImageElement) => element.naturalWidth),
  ).toBe(300)
})

test('a picture goes into the card wherever in the window it is dropped, also one that no page can show', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'move.pushcard', draftText))
  await showPanel(page, 'Components')
  await giveFiles(paletteItem(page, 'hr'), 'drop', [picture])
  await eventually(() => shownPicture(page, '/elements/1')).toBe('data:image/png 300x150')
  await giveFiles(inPreview(page, '/elements/0'), 'drop', [
    { name: 'photo.heic', type: 'image/heic', bytes: heic(640, 480) },
  ])
  await eventually(() => shownPicture(page, '/elements/0')).toBe('data:image/svg+xml 640x480')
})
