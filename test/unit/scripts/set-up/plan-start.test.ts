import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface StartFacts {
  display: boolean
  electron: string | null
  chromium: string | null
  standInWanted: boolean
}

interface DownloadFacts {
  display: boolean
  electron: string | null
  refusedBefore: boolean
  downloadWanted: boolean
  standInWanted: boolean
}

const { planStart, shouldDownloadElectron, readStartArguments, openCommand } = await importScript<{
  planStart: (facts: StartFacts) => { host: string; why: string | null }
  shouldDownloadElectron: (facts: DownloadFacts) => boolean
  readStartArguments: (args: readonly string[]) => unknown
  openCommand: (facts: Record<string, unknown>) => [string, string[]]
}>('set-up/plan-start.mjs')

const everything: StartFacts = {
  display: true,
  electron: '/e/electron',
  chromium: '/usr/bin/chromium',
  standInWanted: false,
}

describe('planStart', () => {
  it('opens Electron without a word when its program is here', () => {
    expect(planStart(everything)).toEqual({ host: 'electron', why: null })
  })

  it('opens the stand-in, and says so, when only Chromium is here', () => {
    const plan = planStart({ ...everything, electron: null })
    expect(plan.host).toBe('stand-in')
    expect(plan.why).toContain('Chromium')
  })

  it('opens the stand-in beside a real Electron when it is asked for', () => {
    expect(planStart({ ...everything, standInWanted: true }).host).toBe('stand-in')
  })

  it('rehearses, and says why, when no window can be opened', () => {
    const plan = planStart({ ...everything, electron: null, chromium: null })
    expect(plan.host).toBe('command-line')
    expect(plan.why).toContain('Neither Electron nor Chromium')
  })

  it('rehearses without a display, whatever is installed', () => {
    const plan = planStart({ ...everything, display: false })
    expect(plan.host).toBe('command-line')
    expect(plan.why).toContain('no display')
  })
})

describe('shouldDownloadElectron', () => {
  const first: DownloadFacts = {
    display: true,
    electron: null,
    refusedBefore: false,
    downloadWanted: false,
    standInWanted: false,
  }

  it.each<[string, Partial<DownloadFacts>, boolean]>([
    ['tries at the first start', {}, true],
    ['has nothing to do when Electron is here', { electron: '/e/electron', downloadWanted: true }, false],
    ['does not repeat a failed try', { refusedBefore: true }, false],
    ['repeats a failed try when asked', { refusedBefore: true, downloadWanted: true }, true],
    ['does not download what no display could show', { display: false }, false],
    ['does not download when the stand-in is asked for', { standInWanted: true }, false],
  ])('%s', (_title, facts, expected) => {
    expect(shouldDownloadElectron({ ...first, ...facts })).toBe(expected)
  })
})

describe('readStartArguments', () => {
  it('keeps its own options and hands everything else on, in order', () => {
    expect(readStartArguments(['a.pushcard', '--download-electron', '--lang=zh', '--stand-in'])).toEqual({
      downloadWanted: true,
      standInWanted: true,
      appArguments: ['a.pushcard', '--lang=zh'],
    })
  })
})

describe('openCommand', () => {
  const facts = {
    electron: '/e/electron',
    node: '/n/node',
    standIn: '/r/out-stand-in/electron.cjs',
    root: '/r',
    superuser: false,
    appArguments: ['a.pushcard'],
  }

  it('hands the app folder and the files to Electron', () => {
    expect(openCommand({ ...facts, host: 'electron' })).toEqual(['/e/electron', ['/r', 'a.pushcard']])
  })

  it('switches the sandbox off for root, where Chromium refuses to start with it', () => {
    expect(openCommand({ ...facts, host: 'electron', superuser: true })[1]).toEqual([
      '--no-sandbox',
      '/r',
      'a.pushcard',
    ])
  })

  it('runs the stand-in with Node', () => {
    expect(openCommand({ ...facts, host: 'stand-in', superuser: true })).toEqual([
      '/n/node',
      ['/r/out-stand-in/electron.cjs', '/r', 'a.pushcard'],
    ])
  })
})
