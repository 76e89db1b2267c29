import type { Locator, Page } from 'playwright-core'

/** Gives a part of the window pictures, as a paste or a drop does. */
export async function giveFiles(
  target: Locator,
  how: 'paste' | 'drop',
  files: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[],
  text = '',
): Promise<void> {
  const given = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }))
  await target.evaluate(
    (element, { how: way, given: list, text: plain }) => {
      const data = new DataTransfer()
      for (const { name, type, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      if (plain !== '') data.setData('text/plain', plain)
      const box = element.getBoundingClientRect()
      const options = { bubbles: true, cancelable: true, composed: true }
      const event =
        way === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', {
              ...options,
              dataTransfer: data,
              clientX: box.left + box.width / 2,
              clientY: box.top + 2,
            })
      element.dispatchEvent(event)
    },
    { how, given, text },
  )
}

/** The picture that a component in the preview shows, as the page has it: its kind and its size in pixels. */
export async function shownPicture(page: Page, pointer: string): Promise<string> {
  const picture = page.locator(`[data-testid="preview"] [data-pointer="${pointer}"] img`)
  await picture.waitFor()
  return picture.evaluate(async (element: HTMLImageElement) => {
    await element.decode()
    return `${element.src.slice(0, element.src.search(/[;,]/))} ${element.naturalWidth}x${element.naturalHeight}`
  })
}
