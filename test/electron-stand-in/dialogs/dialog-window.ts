import dialogScript from 'page-script:dialog/start'
import { CdpError, type CdpSession } from '../cdp-pipe'
import type { Chromium } from '../chromium'
import { say } from '../host'
import {
  answerName,
  askName,
  type AnsweredByHost,
  type AskedByPage,
  type DialogContent,
  type DialogQuestion,
  type DialogReply,
} from '../page/dialog/messages'
import { PageTarget, type Rectangle } from '../page-target'
import type { SchemeServer } from '../scheme-server'

/** Only this world of the dialog's page can ask anything. */
const worldName = 'electron-stand-in-dialog'

export interface DialogWindowOptions<Decision> {
  readonly content: DialogContent
  readonly size: { readonly width: number; readonly height: number }
  /** The window that the dialog is about; it opens in the middle of it. */
  readonly over: Rectangle | undefined
  readonly theme: 'system' | 'light' | 'dark'
  /** Closes the dialog undecided. */
  readonly signal: AbortSignal
  /** Answers the page, or decides. */
  readonly onQuestion: (
    question: DialogQuestion,
    decide: (decision: Decision) => void,
  ) => Promise<DialogReply> | DialogReply
}

/**
 * Shows a dialog in a window of its own, and waits for the person.
 * @returns the decision; undefined: the window was closed
 */
export async function askInWindow<Decision>(
  chromium: Chromium,
  schemes: SchemeServer,
  options: DialogWindowOptions<Decision>,
): Promise<Decision | undefined> {
  const isUnwanted = () => options.signal.aborted
  if (isUnwanted()) return undefined
  const target = await PageTarget.open(chromium, schemes, inTheMiddle(options.size, options.over))
  const { session, targetId } = target
  let decision: Decision | undefined
  const close = () => chromium.cdp.browser.sendIfAlive('Target.closeTarget', { targetId })
  const decide = (made: Decision) => {
    decision = made
    close()
  }

  const closed = new Promise<void>((resolve) => {
    const stop = chromium.cdp.browser.on('Target.targetDestroyed', (gone) => {
      if (gone.targetId !== targetId) return
      stop()
      resolve()
    })
  })
  options.signal.addEventListener('abort', close)
  if (isUnwanted()) close() // meanwhile
  try {
    answerPage(session, async (question) => {
      if (question.kind !== 'fit') return options.onQuestion(question, decide)
      await target.setBounds(inTheMiddle({ ...options.size, height: question.height }, options.over))
      return { kind: 'done' }
    })
    await fill(session, options)
  } catch (error) {
    if (!isUnwanted()) throw error
  }
  await closed
  options.signal.removeEventListener('abort', close)
  return decision
}

/** The page asks by a private binding of its world, and is answered in the world that has asked. */
function answerPage(session: CdpSession, answer: (question: DialogQuestion) => Promise<DialogReply>): void {
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== askName) return
    const { id, question } = JSON.parse(payload) as AskedByPage
    const reply = (given: DialogReply) => {
      const text = JSON.stringify({ id, reply: given } satisfies AnsweredByHost)
      const expression = `${answerName}(${JSON.stringify(text)})`
      session.sendIfAlive('Runtime.evaluate', { expression, contextId: executionContextId, silent: true })
    }
    answer(question)
      .then(reply)
      .catch((error: unknown) => {
        if (!(error instanceof CdpError)) say(String(error)) // else the window has just gone
      })
  })
}

/** The page makes itself again when it is reloaded. */
async function fill(
  session: CdpSession,
  { content, theme }: Pick<DialogWindowOptions<never>, 'content' | 'theme'>,
) {
  const source = `{ const standInDialog = ${JSON.stringify(content)};\n${dialogScript}\n}`
  const value = theme === 'system' ? '' : theme
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] }),
    session.send('Runtime.addBinding', { name: askName, executionContextName: worldName }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName, runImmediately: true }),
    session.send('Page.bringToFront'),
  ])
}

/** Without a window to lie over, the desktop chooses the place. */
function inTheMiddle(
  { width, height }: DialogWindowOptions<never>['size'],
  over: Rectangle | undefined,
): Partial<Rectangle> {
  if (over === undefined) return { width, height }
  const x = Math.max(0, over.x + (over.width - width) / 2)
  const y = Math.max(0, over.y + (over.height - height) / 3)
  return { x, y, width, height }
}
