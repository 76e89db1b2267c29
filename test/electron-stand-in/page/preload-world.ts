import { guard } from '../not-implemented'
import { isAccelerator } from './accelerators'
import { DroppedFiles } from './dropped-files'
import { IpcRenderer } from './ipc-renderer'
import { receiveName, sendName, type Letter, type PageSettings, type ToMain, type ToPage } from './messages'
import { preloadElectron } from './preload-electron'
import { joinWorlds } from './world-link'

/** The app's preload, wrapped as CommonJS; undefined when the window has none. */
type Preload = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  process: object,
  global: object,
) => void

declare const standInSettings: PageSettings
declare const standInPreload: Preload | undefined

const isFirstPage = location.href === 'about:blank'
if (window.top === window && !isFirstPage) start()

function start(): void {
  const world = globalThis as unknown as Record<string, unknown>
  const send = world[sendName] as (text: string) => void
  const tellMain = (message: ToMain) => send(JSON.stringify({ message, url: location.href } satisfies Letter))

  const ipcRenderer = new IpcRenderer(tellMain)
  const dropped = new DroppedFiles(tellMain)
  const electron = preloadElectron(ipcRenderer, dropped, joinWorlds('preload', standInSettings.secret))
  let accelerators = standInSettings.accelerators

  world[receiveName] = (text: string) => {
    const message = JSON.parse(text) as ToPage
    if (message.kind === 'accelerators') accelerators = message.accelerators
    else if (message.kind === 'paths-of-drop') dropped.release(message.drop, message.paths)
    else IpcRenderer.deliver(ipcRenderer, message)
  }

  reportTitle(tellMain)
  if (standInSettings.asksBeforeClosing) {
    // Main answers the question that Chromium now asks, before anybody sees it.
    window.addEventListener('beforeunload', (event) => event.preventDefault())
  }
  window.addEventListener('resize', () => tellMain({ kind: 'resized' }))
  window.addEventListener('focus', () => tellMain({ kind: 'focus-changed', focused: true }))
  window.addEventListener('blur', () => tellMain({ kind: 'focus-changed', focused: false }))
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return // the page has used the key, so it does not reach the menu
    const accelerator = accelerators.find((each) => isAccelerator(each, event))
    if (accelerator === undefined) return
    event.preventDefault()
    tellMain({ kind: 'accelerator', accelerator })
  })

  if (standInPreload) runPreload(standInPreload, electron, tellMain)
}

function reportTitle(tellMain: (message: ToMain) => void): void {
  let reported = ''
  const report = () => {
    const { title } = document
    if (title === '' || title === reported) return
    reported = title
    tellMain({ kind: 'title-changed', title })
  }
  window.addEventListener('DOMContentLoaded', () => {
    report()
    new MutationObserver(report).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
}

function runPreload(preload: Preload, electron: object, tellMain: (message: ToMain) => void): void {
  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return electron
    throw new Error(`module not found: ${id}`)
  }
  const module = { exports: {} }
  try {
    preload(module.exports, require, module, preloadProcess(), globalThis)
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    tellMain({ kind: 'preload-failed', message, stack: stack ?? '' })
  }
}

function preloadProcess(): object {
  return guard(
    {
      ...standInSettings.process,
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
        queueMicrotask(() => callback(...args)),
    },
    'process',
  )
}
