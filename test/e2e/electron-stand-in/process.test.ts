import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, vi } from 'vitest'
import { launchApp, standInBinary } from '../../electron-stand-in/launch'
import { firstPage, fixtureApp, launchFixture, test } from './fixture'

/** Generous: other work may keep the machine busy. */
const patience = { timeout: 30_000, interval: 100 }

interface Ended {
  readonly code: number | null
  readonly stderr: string
}

/** Starts the stand-in as a person or a script does, without Playwright. */
function start(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): { process: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(standInBinary, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stderr })))
  return { process: child, ended }
}

/** Command lines of the Chromium processes that use a profile below the folder. */
function chromiumsOf(folder: string): string[] {
  const commandLines = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      } catch {
        return '' // it has just ended
      }
    })
  return commandLines.filter(
    (line) => line.includes(`--user-data-dir=${folder}`) && line.includes('chromium'),
  )
}

async function waitUntilLoaded(userData: string): Promise<void> {
  await vi.waitFor(() => expect(existsSync(join(userData, 'stand-in-port'))).toBe(true), patience)
  await vi.waitFor(
    () => expect(chromiumsOf(userData).some((line) => line.includes('--type=renderer'))).toBe(true),
    patience,
  )
}

describe('the end', () => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const) {
    test(`${signal} leaves no Chromium and no temporary folder behind`, async ({ userData }) => {
      const temporary = mkdtempSync(join(tmpdir(), 'stand-in-tmp-'))
      const app = start([fixtureApp, `--user-data-dir=${userData}`], { TMPDIR: temporary })
      await waitUntilLoaded(userData)
      app.process.kill(signal)
      const { code } = await app.ended
      expect(code).toBe(signal === 'SIGKILL' ? null : 0)
      await vi.waitFor(() => expect(chromiumsOf(userData)).toEqual([]), patience)
      await vi.waitFor(() => expect(readdirSync(temporary)).toEqual([]), patience)
      rmdirSync(temporary)
    })
  }

  test('an app that prevents its windows from closing survives one signal, not two', async ({ userData }) => {
    const app = await launchFixture(userData)
    const standIn = app.process()
    await firstPage(app)
    await app.evaluate(() => (globalThis.keepOpen = true))
    standIn.kill('SIGTERM')
    await vi.waitFor(async () => expect(await app.evaluate(() => globalThis.fixtureLog)).toContain('close'))
    // One that comes at once counts as an echo of the first.
    await vi.waitFor(() => {
      standIn.kill('SIGTERM')
      expect(standIn.exitCode).toBe(1)
    }, patience)
    await vi.waitFor(() => expect(chromiumsOf(userData)).toEqual([]), patience)
  })

  test('an app whose library raises the signal again ends in peace', async ({ userData }) => {
    const app = await launchFixture(userData)
    const standIn = app.process()
    await firstPage(app)
    await app.evaluate(() => {
      process.once('SIGTERM', () => process.kill(process.pid, 'SIGTERM'))
    })
    standIn.kill('SIGTERM')
    await vi.waitFor(() => expect(standIn.exitCode).toBe(0), patience)
  })
})

describe('the beginning', () => {
  test('without Chromium there is one plain line and exit code 1', async ({ userData }) => {
    const { code, stderr } = await start([fixtureApp, `--user-data-dir=${userData}`], {
      STAND_IN_CHROMIUM: '/nowhere/chromium',
    }).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/^electron stand-in: .*"chromium".*\n$/)
  })

  test('an error in the main file is shown and ends it', async ({ userData }) => {
    const { code, stderr } = await start([join(fixtureApp, 'page/missing.js'), `--user-data-dir=${userData}`])
      .ended
    expect(code).toBe(1)
    expect(stderr).toContain('missing.js')
  })

  test('the app sees its own arguments, and the user data folder that they name', async ({ userData }) => {
    const second = await launchFixture(userData, { args: ['letter.txt', '--flag=1'] })
    try {
      await firstPage(second)
      const seen = await second.evaluate(({ app: electronApp }) => ({
        userData: electronApp.getPath('userData'),
        arguments: process.argv.slice(2),
        flag: electronApp.commandLine.getSwitchValue('flag'),
        name: electronApp.getName(),
        version: electronApp.getVersion(),
        type: (process as unknown as { type: string }).type,
      }))
      expect(seen).toEqual({
        userData,
        arguments: [`--user-data-dir=${userData}`, 'letter.txt', '--flag=1'],
        flag: '1',
        name: 'Stand-in Fixture',
        version: '1.2.3',
        type: 'browser',
      })
    } finally {
      await second.close()
    }
  })

  test('the user data folder may be named before the app path too', async ({ userData }) => {
    const app = start([`--user-data-dir=${userData}`, fixtureApp])
    await waitUntilLoaded(userData)
    app.process.kill('SIGTERM')
    expect((await app.ended).code).toBe(0)
  })

  test('an app whose main process is an ES module runs too', async ({ userData }) => {
    const app = await launchApp({ appPath: join(fixtureApp, 'esm'), userData, binary: standInBinary })
    const page = await app.firstWindow()
    await page.getByText('esm').waitFor()
    await vi.waitFor(async () =>
      expect(await app.evaluate(() => (globalThis as { isSameModule?: boolean }).isSameModule)).toBe(true),
    )
    await app.close()
  })
})

describe('a second launch', () => {
  test('with the same folder tells the first and ends', async ({ app, page, userData }) => {
    await page.getByTestId('heading').waitFor()
    const second = start([fixtureApp, `--user-data-dir=${userData}`, '文件.pushcard'])
    expect((await second.ended).code).toBe(0)
    await vi.waitFor(
      async () => expect(await app.evaluate(() => globalThis.fixtureLog)).toHaveLength(1),
      patience,
    )
    const [message] = await app.evaluate(() => globalThis.fixtureLog)
    expect(message).toMatchObject({ workingDirectory: process.cwd(), data: { from: 'fixture' } })
    expect((message as { argv: string[] }).argv.at(-1)).toBe('文件.pushcard')
  })

  test('after the first has ended finds what its pages stored', async ({ userData }) => {
    const first = await launchFixture(userData)
    const page = await firstPage(first)
    await page.evaluate(() => localStorage.setItem('kept', '还在'))
    await first.close()

    const second = await launchFixture(userData)
    const again = await firstPage(second)
    expect(await again.evaluate(() => localStorage.getItem('kept'))).toBe('还在')
    await second.close()
  })

  test('with a folder whose process was killed starts as if it were the first', async ({ userData }) => {
    const first = start([fixtureApp, `--user-data-dir=${userData}`])
    await waitUntilLoaded(userData)
    first.process.kill('SIGKILL')
    await first.ended
    const second = await launchFixture(userData)
    await firstPage(second)
    await second.close()
  })
})
