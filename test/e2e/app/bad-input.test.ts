import { mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { draftText, draftTextWith, writeFile } from './draft-files'
import { test, type Studio } from './fixtures'
import { openDraft, openFiles } from './opening'
import { save, untilState } from './saving'

interface BadFile {
  readonly what: string
  readonly code: string
  /** @returns its path */
  readonly make: (folder: string) => string
}

const badFiles: readonly BadFile[] = [
  {
    what: 'JSON that is no draft',
    code: 'draft.not-a-draft',
    make: (folder) => writeFile(folder, 'bad.pushcard', '{"name": "something else"}'),
  },
  {
    what: 'a file that is not JSON',
    code: 'draft.not-json',
    make: (folder) => writeFile(folder, 'bad.pushcard', draftText.slice(0, 200)),
  },
  {
    what: 'an empty file',
    code: 'draft.empty',
    make: (folder) => writeFile(folder, 'bad.pushcard', ''),
  },
  {
    what: 'a file of 100 MB',
    code: 'draft.too-large',
    make: (folder) => {
      const path = writeFile(folder, 'bad.pushcard', '')
      truncateSync(path, 100 * 1024 * 1024)
      return path
    },
  },
  {
    what: 'a folder',
    code: 'draft.is-a-folder',
    make: (folder) => {
      mkdirSync(join(folder, 'bad.pushcard'))
      return join(folder, 'bad.pushcard')
    },
  },
  {
    what: 'a file that is not there',
    code: 'draft.missing',
    make: (folder) => join(folder, 'bad.pushcard'),
  },
  {
    what: 'a draft of a newer version',
    code: 'draft.newer-format',
    make: (folder) => writeFile(folder, 'bad.pushcard', draftTextWith(['pushcard/1', 'pushcard/2'])),
  },
  {
    what: 'UTF-16',
    code: 'draft.utf-16',
    make: (folder) => writeFile(folder, 'bad.pushcard', Buffer.from(`\uFEFF${draftText}`, 'utf16le')),
  },
  {
    what: 'half a surrogate pair in UTF-8',
    code: 'draft.not-utf-8',
    make: (folder) =>
      writeFile(
        folder,
        'bad.pushcard',
        Buffer.concat([Buffer.from('{"format": "'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
      ),
  },
  {
    what: 'a card inside a device file’s place',
    code: 'draft.not-a-file',
    make: () => '/dev/zero',
  },
]

describe.each(badFiles)('$what', ({ code, make }) => {
  test('is refused with a notice, and the file stays as it was', async ({ sharedStudio, folder }) => {
    const { page } = sharedStudio
    const path = make(folder)
    const before = stateOf(path)
    const drafts = await page.getByTestId('draft-item').count()

    await openFiles(sharedStudio, path)
    const notice = page.locator(`[data-testid="notice"][data-code="${code}"]`)
    await notice.waitFor()

    expect(await notice.innerText()).toContain(path.split('/').at(-1))
    expect(await page.getByTestId('draft-item').count()).toBe(drafts)
    expect(stateOf(path)).toEqual(before)
  })
})

test('after bad files a good one opens', async ({ sharedStudio, folder }) => {
  await openFiles(sharedStudio, writeFile(folder, 'bad.pushcard', 'no JSON'))

  await openDraft(sharedStudio, writeFile(folder, 'good.pushcard', draftText))

  await untilState(sharedStudio.page, 'saved')
})

test('good files among bad ones are opened', async ({ sharedStudio, folder }) => {
  const bad = writeFile(folder, 'bad.pushcard', 'no JSON')
  const good = writeFile(folder, 'good.pushcard', draftText)

  await openFiles(sharedStudio, bad, good)

  await noticed(sharedStudio, 'draft.not-json')
  await sharedStudio.page.getByTitle(good, { exact: true }).waitFor()
})

test('a bad file on the command line is refused in the window', async ({ start, folder }) => {
  const studio = await start({ args: [writeFile(folder, 'bad.pushcard', 'no JSON')] })

  await noticed(studio, 'draft.not-json')
})

test('an escaped half of a surrogate pair is read, and survives saving', async ({ sharedStudio, folder }) => {
  const text = draftTextWith(['"Maya Lin"', '"half \\ud83d"'])
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', text))
  const { page } = sharedStudio

  await page.getByTestId('tab-push-settings').click()
  await page.getByTestId('push-form').getByRole('textbox', { name: 'Push name' }).fill('Office move 2')
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(text.replace('"Office move"', '"Office move 2"'))
})

test.skipIf(process.getuid?.() === 0)('a file that may not be written says so', async ({ sharedStudio }) => {
  await openFiles(sharedStudio, '/etc/shadow')

  await noticed(sharedStudio, 'draft.no-permission')
})

async function noticed({ page }: Studio, code: string): Promise<void> {
  await page.locator(`[data-testid="notice"][data-code="${code}"]`).waitFor()
}

/** Of a small file also its bytes. */
function stateOf(path: string): object | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  const { size, mtimeMs, ino } = stats
  return {
    size,
    mtimeMs,
    ino,
    ...(stats.isFile() && size < 10_000 ? { bytes: readFileSync(path, 'hex') } : {}),
  }
}
