import { expect } from 'vitest'
import { test } from './fixtures'
import { replaceCard, typeBefore } from './card-editor'
import { sampleDraft } from '@shared/draft/sample-draft'

test('x', async ({ sharedStudio: { page } }) => {
  expect(await page.getByTestId('status-profile').innerText()).toBe('Practice help desk')
  await typeBefore(page, sampleDraft('en').cardText, 'We are moving', 'Hello "you" ')
  await page.getByTestId('preview').getByText('Hello').waitFor()
  console.log(await page.getByTestId('preview').innerText())
  await replaceCard(page, '{\n  "elements": [\n    {"tag": "hr"}\n  ]\n}')
  await page.screenshot({ path: '/tmp/e2e.png' })
})
