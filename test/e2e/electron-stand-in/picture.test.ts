import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test } from './fixture'

/** Width and height as a PNG says them, in device pixels. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('a page off screen is pictured as a whole, at its scale, however tall it is', async ({
  app,
  userData,
}) => {
  const file = join(userData, 'tall.html')
  writeFileSync(
    file,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
     <body style="margin:0;height:3000px;background:linear-gradient(red 50%, blue 50%)">`,
  )
  const picture = await app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({
      show: false,
      width: 300,
      height: 100,
      webPreferences: { offscreen: { deviceScaleFactor: 2 } },
    })
    await window.loadFile(path)
    const height = (await window.webContents.executeJavaScript('document.body.offsetHeight')) as number
    window.setContentSize(300, height)
    await window.webContents.executeJavaScript(
      `new Promise((done) => { const look = () => innerHeight === ${String(height)} ? done(null) : requestAnimationFrame(look); look() })`,
    )
    const image = await window.webContents.capturePage({ x: 0, y: 0, width: 300, height })
    window.destroy()
    return image.toPNG().toString('base64')
  }, file)

  expect(sizeOf(Buffer.from(picture, 'base64'))).toEqual([600, 6000])
})

test('what a picture cannot do throws by name', async ({ app }) => {
  const message = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const image = await window?.webContents.capturePage()
    try {
      image?.toJPEG(80)
      return ''
    } catch (error) {
      return String(error)
    }
  })
  expect(message).toContain('electron stand-in: NativeImage.toJPEG is not implemented')
})
