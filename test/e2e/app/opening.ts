import type { Studio } from './fixtures'

/** The system's dialog for opening is answered with these files from now on. */
export async function chooseFiles({ app }: Studio, ...filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths })
  }, filePaths)
}

/** The system's dialog for saving is answered with this file from now on. */
export async function chooseSavePath({ app }: Studio, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)
}

/** Opens files as a person does, by the button and the system's dialog. */
export async function openFiles(studio: Studio, ...filePaths: string[]): Promise<void> {
  await chooseFiles(studio, ...filePaths)
  await studio.page.getByTestId('draft-list').getByText('Open', { exact: true }).click()
}

/** Opens a draft and waits until it is shown. @returns the path */
export async function openDraft(studio: Studio, path: string): Promise<string> {
  await openFiles(studio, path)
  await studio.page
    .locator('[data-testid="draft-item"][aria-current="true"]')
    .and(studio.page.getByTitle(path, { exact: true }))
    .waitFor()
  return path
}
