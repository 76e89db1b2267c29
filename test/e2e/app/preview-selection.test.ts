import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { focusEditor, typeBefore } from './card-editor'
import { inPreview, inspector, showPanel, untilInspected } from './card-panels'
import { writeFile } from './draft-files'
import { eventually } from './eventually'
import { test, type Studio } from './fixtures'
import { openFiles } from './opening'

const paragraph = (content: string) => ({ tag: 'markdown', content })
const card = {
  header: { title: { tag: 'plain_text', content: 'Office move' }, template: 'blue' },
  elements: [
    paragraph('First'),
    {
      tag: 'column_set',
      columns: [
        { tag: 'column', width: 'weighted', weight: 1, elements: [paragraph('Left')] },
        { tag: 'column', width: 'weighted', weight: 1, elements: [paragraph('Right')] },
      ],
    },
    {
      tag: 'collapsible_panel',
      header: { title: { tag: 'plain_text', content: 'More' } },
      elements: [paragraph('Inside')],
    },
    {
      tag: 'action',
      actions: [
        {
          tag: 'overflow',
          options: [{ text: { tag: 'plain_text', content: 'One' }, value: '1' }],
        },
      ],
    },
    { tag: 'div', text: { tag: 'plain_text', no_such_field: 1, content: 'Unsound' } },
    ...Array.from({ length: 30 }, (_, index) => paragraph(`Line ${index}`)),
    paragraph('Last'),
  ],
}
const cardText = JSON.stringify(card, null, 2)

/** Line of the first occurrence in the text, counted from 1. */
const lineOf = (piece: string): string =>
  String(cardText.slice(0, cardText.indexOf(piece)).split('\n').length)

const tree = (page: Page): Locator => page.getByTestId('component-tree')
const label = (page: Page): Locator => page.getByTestId('component-label')
const markOf = (page: Page, pointer: string): Locator =>
  page.locator(`[data-testid="problem-mark"][data-mark-of="${pointer}"]`)
const outlineOf = (page: Page, pointer: string): Promise<string> =>
  inPreview(page, pointer).evaluate((el) => getComputedStyle(el).outlineStyle)
const activeLine = (page: Page): Promise<string> => page.locator('.margin .active-line-number').innerText()
const scrolled = (page: Page): Promise<number> => page.locator('.stage').evaluate((stage) => stage.scrollTop)
const isInEditor = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[data-testid="card-editor"]') !== null)

async function open({ page, ...studio }: Studio, folder: string, text = cardText): Promise<Page> {
  await openFiles({ page, ...studio }, writeFile(folder, 'chosen.json', text))
  await inPreview(page, '/elements/0').getByText('First').waitFor()
  await showPanel(page, 'Properties')
  return page
}

describe('a click in the preview', () => {
  test('selects the text, the next one is the component’s own', async ({ sharedStudio, folder }) => {
    const page = await open(sharedStudio, folder)
    const panel = inPreview(page, '/elements/2')

    await panel.getByText('More').click()
    await untilInspected(page, '/elements/2')
    expect(await panel.getAttribute('open')).toBeNull()
    await eventually(() => activeLine(page)).toBe(String(Number(lineOf('"collapsible_panel"')) - 1))
    await eventually(() => page.locator('.view-overlays .selected-text').count()).toBeGreaterThan(0)
    await eventually(() => outlineOf(page, '/elements/2')).toBe('solid')

    await panel.getByText('More').click()
    expect(await panel.getAttribute('open')).not.toBeNull()
  })

  test('goes to the card when another tab is shown', async ({ sharedStudio, folder }) => {
    const page = await open(sharedStudio, folder)
    await page.getByTestId('tab-push-settings').click()

    await inPreview(page, '/elements/0').click()

    await inspector(page).waitFor({ state: 'visible' })
    await untilInspected(page, '/elements/0')
  })
})

describe('the cursor in the text', () => {
  test('outlines the component and scrolls to it, and typing scrolls nowhere', async ({
    sharedStudio,
    folder,
  }) => {
    const page = await open(sharedStudio, folder)
    const last = `/elements/${card.elements.length - 1}`
    expect(await scrolled(page)).toBe(0)

    await typeBefore(page, cardText, 'Last', '')
    await eventually(() => outlineOf(page, last)).toBe('solid')
    await eventually(() =>
      inPreview(page, last).evaluate((el) => {
        const stage = el.closest('.stage')!.getBoundingClientRect()
        const box = el.getBoundingClientRect()
        return box.top >= stage.top && box.bottom <= stage.bottom
      }),
    ).toBe(true)

    await page.locator('.stage').evaluate((stage) => stage.scrollTo({ top: 0, behavior: 'instant' }))
    await focusEditor(page)
    await page.keyboard.type('At ')
    await inPreview(page, last).getByText('At Last').waitFor()
    expect(await scrolled(page)).toBe(0)
  })

  test('outlines the panel when what it is in is folded away', async ({ sharedStudio, folder }) => {
    const page = await open(sharedStudio, folder)

    await typeBefore(page, cardText, 'Inside', '')
    await untilInspected(page, '/elements/2/elements/0')
    await eventually(() => outlineOf(page, '/elements/2')).toBe('solid')

    await inPreview(page, '/elements/2').evaluate((el) => el.toggleAttribute('open'))
    await eventually(() => outlineOf(page, '/elements/2/elements/0')).toBe('solid')
    await eventually(() => outlineOf(page, '/elements/2')).toBe('none')
  })
})

test('the mouse over a component names it at its corner and moves nothing', async ({
  sharedStudio,
  folder,
}) => {
  const page = await open(sharedStudio, folder)
  const left = inPreview(page, '/elements/1/columns/0/elements/0')
  const before = await left.boundingBox()

  await left.hover()

  await label(page).waitFor()
  await eventually(() => label(page).innerText()).toMatch(/^Rich text\s*markdown$/)
  const [box, named] = [(await left.boundingBox())!, (await label(page).boundingBox())!]
  expect(box).toEqual(before)
  expect(Math.abs(named.x - box.x)).toBeLessThan(8)
  expect(Math.abs(named.y + named.height - box.y)).toBeLessThan(8)
  await page.getByTestId('tab-card').hover()
  await label(page).waitFor({ state: 'detached' })
})

test('a problem is marked at the component, said there, and leads to its text', async ({
  sharedStudio,
  folder,
}) => {
  const page = await open(sharedStudio, folder)
  const mark = markOf(page, '/elements/4')

  await mark.waitFor()
  await eventually(() => mark.getAttribute('aria-label')).toMatch(/^Text, problems: \d$/)
  const [box, component] = [
    (await mark.boundingBox())!,
    (await inPreview(page, '/elements/4').boundingBox())!,
  ]
  expect(Math.abs(box.x + box.width - component.x - component.width)).toBeLessThan(16)
  expect(Math.abs(box.y - component.y)).toBeLessThan(16)
  await mark.hover()
  await page.getByRole('tooltip').getByText('no_such_field').waitFor()

  await mark.click()
  await eventually(() => isInEditor(page)).toBe(true)
  await eventually(() => activeLine(page)).toBe(lineOf('no_such_field'))

  await page.keyboard.press('Control+Shift+K')
  await mark.waitFor({ state: 'detached' })
})

describe('the keyboard', () => {
  test('moves between components, and goes to the text', async ({ sharedStudio, folder }) => {
    const page = await open(sharedStudio, folder)
    await tree(page).focus()
    const press = async (key: string, pointer: string): Promise<void> => {
      await page.keyboard.press(key)
      await untilInspected(page, pointer)
      await eventually(() => outlineOf(page, pointer)).toBe('solid')
    }

    await press('Home', '/header')
    await press('ArrowDown', '/elements/0')
    await press('ArrowDown', '/elements/1')
    await press('ArrowRight', '/elements/1/columns/0')
    await press('ArrowRight', '/elements/1/columns/0/elements/0')
    await eventually(() => label(page).innerText()).toContain('markdown')
    const active = await tree(page).getAttribute('aria-activedescendant')
    await eventually(() => page.locator(`[id="${active}"]`).innerText()).toBe('Rich text: Left')
    await press('Escape', '/elements/1/columns/0')
    await press('ArrowLeft', '/elements/1')
    await press('End', `/elements/${card.elements.length - 1}`)
    await eventually(() => scrolled(page)).toBeGreaterThan(0)
    await press('Home', '/header')
    await eventually(() => scrolled(page)).toBeLessThan(30)

    await press('ArrowDown', '/elements/0')
    await page.keyboard.press('Enter')
    await eventually(() => isInEditor(page)).toBe(true)
  })

  test('gets past what is no component to the text', async ({ sharedStudio, folder }) => {
    const header = { title: { tag: 'plain_text', content: 'Umzug' } }
    const text = JSON.stringify(
      {
        i18n_header: { de_de: header },
        elements: [paragraph('First'), { no: 'tag' }, 'words', { tag: 'hr' }],
      },
      null,
      2,
    )
    const page = await open(sharedStudio, folder, text)
    await tree(page).focus()

    for (const pointer of [
      '/i18n_header/de_de',
      '/elements/0',
      '/elements/1',
      '/elements/2',
      '/elements/3',
    ]) {
      await page.keyboard.press('ArrowDown')
      await eventually(() => outlineOf(page, pointer)).toBe('solid')
    }
    await page.keyboard.press('ArrowUp')
    await eventually(() => outlineOf(page, '/elements/2')).toBe('solid')
    await page.keyboard.press('Delete')
    await eventually(() => inPreview(page, '/elements/2').getAttribute('data-tag')).toBe('hr')
  })

  test('deletes, duplicates and moves what is selected, and stays there', async ({
    sharedStudio,
    folder,
  }) => {
    const page = await open(sharedStudio, folder)
    const texts = (): Promise<(string | null)[]> =>
      Promise.all([0, 1, 2].map((index) => inPreview(page, `/elements/${index}`).textContent()))
    await inPreview(page, '/elements/0').click()
    await untilInspected(page, '/elements/0')

    await page.keyboard.press('Control+Shift+D')
    await eventually(texts).toEqual(['First', 'First', 'LeftRight'])
    await page.keyboard.press('Control+Alt+ArrowDown')
    await eventually(texts).toEqual(['First', 'LeftRight', 'First'])
    await page.keyboard.press('Delete')
    await eventually(async () => (await texts())[2]).not.toBe('First')
    await eventually(() => tree(page).evaluate((el) => el === document.activeElement)).toBe(true)
  })

  test('leaves the keys of a component’s own controls to it', async ({ sharedStudio, folder }) => {
    const page = await open(sharedStudio, folder)
    await typeBefore(page, cardText, 'overflow', '')
    await untilInspected(page, '/elements/3/actions/0')
    await tree(page).focus()

    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')

    await eventually(() => tree(page).evaluate((el) => el === document.activeElement)).toBe(true)
    await untilInspected(page, '/elements/3/actions/0')
  })
})

describe('what the preview cannot vouch for', () => {
  test('a text that does not parse is said, with the way to it', async ({ sharedStudio, folder }) => {
    const page = await open(sharedStudio, folder)
    await typeBefore(page, cardText, '"First"', ']')
    const badge = page.getByTestId('preview').getByRole('status')
    await badge.getByText(`Line ${lineOf('"First"')}`).waitFor()
    await page.keyboard.press('Control+Home')
    await eventually(() => activeLine(page)).toBe('1')

    await badge.getByRole('button').click()

    await eventually(() => activeLine(page)).toBe(lineOf('"First"'))
    await eventually(() => isInEditor(page)).toBe(true)
  })

  test('what is approximated leads to its component', async ({ sharedStudio, folder }) => {
    const image = { tag: 'img', img_key: 'img_v3_x', alt: { tag: 'plain_text', content: '' } }
    const text = JSON.stringify({ elements: [paragraph('First'), { tag: 'hr' }, image] }, null, 2)
    const page = await open(sharedStudio, folder, text)
    const report = page.getByTestId('approximations')
    await report.locator('summary').click()

    const entry = report
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') })
      .first()
    await entry.getByRole('button').click()

    await untilInspected(page, '/elements/2')
    await eventually(() => outlineOf(page, '/elements/2')).toBe('solid')
    await page.getByText('Feishu’s own client decides').waitFor()
  })
})
