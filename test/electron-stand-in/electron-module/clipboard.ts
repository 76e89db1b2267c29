import { guard } from '../not-implemented'

/** Electron's `clipboard`: text, within the main process. Pages have Chromium's clipboard, which is another. */
export function createClipboard() {
  let text = ''
  return guard(
    {
      readText: () => text,
      writeText: (value: string) => {
        text = value
      },
      clear: () => {
        text = ''
      },
    },
    'clipboard',
  )
}
