import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { focusEditor, typeBefore } from './card-editor'
import { inPreview, palette, paletteItem, selectInPreview, showPanel, untilInspected } from './card-panels'
import { cardText, copyOfExample, draftText, draftTextWith, writeFile } from './draft-files'
import { eventually } from './eventually'
import { test } from './fixtures'
import { openDraft } from './opening'
import { save } from './saving'

/** The only component of the card, as the file has it. */
const onlyDiv = '{ "tag": "div",  "text": { "tag": "lark_md", "content": "We move on **Friday**" } }'

test('a click inserts a component behind the selected one, and leaves the rest of the file', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await selectInPreview(page, '/elements/0')
  await showPanel(page, 'Components')

  await paletteItem(page, 'hr').click()
  await inPreview(page, '/elements/1').waitFor()
  await save(page)

  expect(await inPreview(page, '/elements/1').getAttribute('data-tag')).toBe('hr')
  const after = readFileSync(path, 'utf8')
  const added = after.slice(after.indexOf(onlyDiv) + onlyDiv.length)
  expect(after.startsWith(draftText.slice(0, draftText.indexOf(onlyDiv) + onlyDiv.length))).toBe(true)
  expect(added.replace(/^,\s*\{\s*"tag":\s*"hr"\s*\}/, '')).toBe(draftText.split(onlyDiv)[1])
})

test('with nothing selected, a component goes to the end of the card and is selected', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await showPanel(page, 'Components')

  await paletteItem(page, 'hr').click()

  const last = page.locator('[data-testid="preview"] [data-tag="hr"]').last()
  await last.waitFor()
  const pointer = (await last.getAttribute('data-pointer'))!
  await showPanel(page, 'Properties')
  await untilInspected(page, pointer)
})

test.for([
  { search: '分割线', finds: 'hr' },
  { search: 'divider', finds: 'hr' },
  { search: 'column_set', finds: 'column_set' },
])(
  'the search $search finds $finds, whatever the window speaks',
  async ({ search, finds }, { sharedStudio, folder }) => {
    const { page } = sharedStudio
    await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
    await showPanel(page, 'Components')
    const all = await page.getByTestId('palette-item').count()

    await palette(page).getByRole('searchbox').fill(search)

    await paletteItem(page, finds).waitFor()
    await eventually(() => page.getByTestId('palette-item').count()).toBeLessThan(all)
    await palette(page).getByRole('searchbox').fill('')
  },
)

test('what the version of the card does not have is not offered', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Components')
  await paletteItem(page, 'note').waitFor()

  const second = draftTextWith(
    ['"elements": [', '"schema": "2.0", "body": { "elements": ['],
    ['\n        ]\n    }\n', '\n        ] }\n    }\n'],
    ['"wide_screen_mode"', '"update_multi"'],
  )
  await openDraft(sharedStudio, writeFile(folder, 'second.pushcard', second))

  await paletteItem(page, 'note').waitFor({ state: 'detached' })
  await paletteItem(page, 'hr').waitFor()
})

test('an inserted button stands in a row of its own in a 1.0 card', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await selectInPreview(page, '/elements/0')
  await showPanel(page, 'Components')

  await paletteItem(page, 'button').click()

  await inPreview(page, '/elements/1/actions/0').waitFor()
  expect(await page.locator('[data-testid="problem"][data-severity="error"]').count()).toBe(0)
})

test('one is dragged into the preview, between two others', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await showPanel(page, 'Components')
  const below = (await inPreview(page, '/elements/1').getAttribute('data-tag'))!
  const box = (await inPreview(page, '/elements/1').boundingBox())!

  await paletteItem(page, 'hr').hover()
  await page.mouse.down()
  await page.mouse.move(box.x + 30, box.y + 40, { steps: 4 })
  await page.mouse.move(box.x + 30, box.y + 3, { steps: 4 })
  await page.locator('.drop-line').waitFor()
  await page.mouse.up()

  await eventually(() => inPreview(page, '/elements/1').getAttribute('data-tag')).toBe('hr')
  expect(await inPreview(page, '/elements/2').getAttribute('data-tag')).toBe(below)
  await page.locator('.drop-line').waitFor({ state: 'detached' })
})

test('the keys are enough', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Components')
  await palette(page).getByRole('searchbox').focus()

  await page.keyboard.type('divider')
  await eventually(() => page.getByTestId('palette-item').count()).toBe(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await inPreview(page, '/elements/1').waitFor()
  expect(await inPreview(page, '/elements/1').getAttribute('data-tag')).toBe('hr')
  await palette(page).getByRole('searchbox').fill('')
})

test('one insertion is one step of undoing', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Components')
  await paletteItem(page, 'button').click()
  await inPreview(page, '/elements/1').waitFor()

  await focusEditor(page)
  await page.keyboard.press('Control+Z')

  await inPreview(page, '/elements/1').waitFor({ state: 'detached' })
  await inPreview(page, '/elements/0').waitFor()
})

test('while the JSON is broken, both panels say so and change nothing', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Components')

  await typeBefore(page, cardText, '"elements"', '!')

  await palette(page).getByText('syntax error').waitFor()
  expect(await page.getByTestId('palette-item').count()).toBe(0)
  await showPanel(page, 'Properties')
  await page.getByTestId('inspector').getByText('syntax error').waitFor()
})
