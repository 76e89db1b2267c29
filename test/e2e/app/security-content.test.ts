import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from './eventually'
import { test } from './fixtures'

test('an inline script does not run', async ({ sharedStudio: { page } }) => {
  const violated = await violation(page, () => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
  })

  expect(violated).toBe('script-src-elem')
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
})

test('an inline event handler does not run', async ({ sharedStudio: { page } }) => {
  const violated = await violation(page, () => {
    const element = document.createElement('div')
    element.setAttribute('onclick', 'window.injected = true')
    element.click()
  })

  expect(violated).toBe('script-src-attr')
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
})

test('text is not run as code', async ({ sharedStudio: { page } }) => {
  // In a task of the page’s own: what a debugger evaluates is exempt.
  const said = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(window.eval('1')))
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown')
          }
        })
      }),
  )

  expect(said).toBe('EvalError')
})

test('the page has no network', async ({ sharedStudio: { page } }) => {
  const violated = await violation(page, () => {
    fetch('https://example.com/').catch(() => undefined)
  })

  expect(violated).toBe('connect-src')
})

test('not even its own files can be fetched by the page’s scripts', async ({ sharedStudio: { page } }) => {
  const violated = await violation(page, () => {
    fetch('./index.html').catch(() => undefined)
  })

  expect(violated).toBe('connect-src')
})

test('images from elsewhere are not loaded', async ({ sharedStudio: { page } }) => {
  const violated = await violation(page, () => {
    new Image().src = 'https://example.com/pixel.png'
  })

  expect(violated).toBe('img-src')
})

test('frames are not loaded', async ({ sharedStudio: { page } }) => {
  const violated = await violation(page, () => {
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
    frame.remove()
  })

  expect(violated).toBe('frame-src')
})

test('the page serves its own files and nothing beside them', async ({ sharedStudio: { page } }) => {
  const inside = await statusOf(page, './index.html')
  const outside: number[] = []
  for (const address of [
    '../package.json',
    './..%2f..%2fpackage.json',
    './..%2fmain%2fmain.js',
    './%2e%2e%2f%2e%2e%2fpackage.json',
    './..%5c..%5cpackage.json',
    './assets%2f..%2f..%2fmain%2fmain.js',
    './%2fetc%2fpasswd',
    './no-such-file.js',
  ])
    outside.push(await statusOf(page, address))

  expect(inside).toBe(200)
  expect(new Set(outside)).toEqual(new Set([404]))
})

test('the page cannot be led elsewhere', async ({ sharedStudio: { app, page } }) => {
  await app.evaluate(({ BrowserWindow }) => {
    const tried: { url: string; prevented: boolean }[] = []
    Object.assign(globalThis, { triedNavigations: tried })
    BrowserWindow.getAllWindows()[0]!.webContents.on('will-navigate', (event) => {
      tried.push({ url: event.url, prevented: event.defaultPrevented })
    })
  })

  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })

  const tried = () =>
    app.evaluate(() => (globalThis as unknown as { triedNavigations: object[] }).triedNavigations)
  await eventually(tried).toEqual([{ url: 'https://example.com/', prevented: true }])
  expect(await page.evaluate(() => document.querySelector('[data-testid="app"]') !== null)).toBe(true)
})

test('the page cannot open windows', async ({ sharedStudio: { app, page } }) => {
  const opened = await page.evaluateHandle(() => window.open('https://example.com/'))

  await eventually(() => opened.evaluate((popup) => popup === null || popup.closed)).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a link in a card opens outside, and only once its address was agreed to', async ({ sharedStudio }) => {
  const { app, page } = sharedStudio
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    const asked: string[] = []
    Object.assign(globalThis, { asked, opened, agrees: 0 })
    dialog.showMessageBox = (...args: unknown[]) => {
      asked.push((args.at(-1) as { detail: string }).detail)
      return Promise.resolve({
        response: (globalThis as unknown as { agrees: number }).agrees,
        checkboxChecked: false,
      })
    }
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  const state = () =>
    app.evaluate(() => {
      const { asked, opened } = globalThis as unknown as { asked: string[]; opened: string[] }
      return { asked: asked.length, opened }
    })

  const button = page.getByTestId('preview').getByText('See the floor plan')
  // The first click on a component selects it.
  await button.click()
  await button.click()
  await eventually(state).toEqual({ asked: 1, opened: [] })
  await app.evaluate(() => void Object.assign(globalThis, { agrees: 1 }))
  await button.click()

  await eventually(state).toEqual({ asked: 2, opened: ['https://example.com/office-move/plan'] })
})

test('only web addresses are opened', async ({ sharedStudio: { page } }) => {
  const refused = await page.evaluate(() =>
    Promise.all(
      ['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'nonsense'].map(async (url) => {
        const result = await window.studio.openLink(url)
        return result.ok ? 'opened' : result.error.code
      }),
    ),
  )

  expect(new Set(refused)).toEqual(new Set(['window.open-link.refused']))
})

/** The directive of the policy that an act of the page violates. */
async function violation(page: Page, act: () => void): Promise<string> {
  await page.evaluate(() => {
    const first = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      })
    })
    Object.assign(window, { firstViolation: first })
  })
  await page.evaluate(act)
  return page.evaluate(() => (window as unknown as { firstViolation: Promise<string> }).firstViolation)
}

/** What the app answers to an address, asked for as a script, which the policy allows. */
async function statusOf(page: Page, address: string): Promise<number> {
  const url = await page.evaluate((relative) => new URL(relative, location.href).href, address)
  const answered = page.waitForResponse(url)
  await page.evaluate((source) => {
    const script = document.createElement('script')
    script.src = source
    document.head.append(script)
    script.remove()
  }, url)
  return (await answered).status()
}
