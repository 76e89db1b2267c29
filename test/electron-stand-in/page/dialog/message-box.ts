import { element } from './element'
import type { Ask } from './host-link'
import type { MessageBoxContent } from './messages'

const signs = { info: 'i', question: '?', warning: '!', error: '×' }

/** Shows a question with its buttons, the first on the left. */
export async function showMessageBox(content: MessageBoxContent, ask: Ask): Promise<void> {
  const { checkbox, type } = content
  const check = element('input', { type: 'checkbox', checked: checkbox?.checked ?? false })
  const press = (button: number) => ask({ kind: 'press', button, checked: check.checked })

  const buttons = content.buttons.map((label, index) => {
    const button = element('button', { type: 'button' }, label)
    if (index === content.defaultButton) button.classList.add('main')
    button.addEventListener('click', () => void press(index))
    return button
  })
  const text = element(
    'div',
    { className: 'message-text' },
    element('h1', {}, content.message),
    ...(content.detail === '' ? [] : [element('p', { className: 'detail' }, content.detail)]),
    ...(checkbox ? [element('label', { className: 'check' }, check, checkbox.label)] : []),
  )
  const sign = type === 'none' ? [] : [element('span', { className: `sign ${type}` }, signs[type])]
  for (const each of sign) each.ariaHidden = 'true'
  const body = element('div', { className: 'message' }, ...sign, text)
  const main = element('main', { className: 'message-box' }, body, element('footer', {}, ...buttons))
  document.body.replaceChildren(main)

  document.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') void press(content.cancelButton)
    else if (step !== undefined) moveFocus(buttons, step)
    else return
    event.preventDefault()
  })
  ;(buttons[content.defaultButton] ?? buttons[0])?.focus()
  await document.fonts.ready
  await ask({ kind: 'fit', height: Math.ceil(main.scrollHeight) })
}

function moveFocus(buttons: readonly HTMLButtonElement[], step: number): void {
  const focused = buttons.findIndex((button) => button === document.activeElement)
  buttons.at((focused + step) % buttons.length)?.focus()
}
