/** Keyboard shortcuts of the application menu, as Electron writes them: "CmdOrCtrl+Shift+S". */
export interface Keystroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const namedKeys: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  esc: 'escape',
  return: 'enter',
  del: 'delete',
}

/** Whether the keystroke is the accelerator. On a keyboard with a Control key: `CmdOrCtrl` is Control. */
export function isAccelerator(accelerator: string, stroke: Keystroke): boolean {
  const parts = accelerator.toLowerCase().split('+').filter(Boolean)
  const key = parts.pop() ?? ''
  const has = (...names: string[]) => names.some((name) => parts.includes(name))
  return (
    stroke.key.toLowerCase() === (namedKeys[key] ?? key) &&
    stroke.ctrlKey === has('cmdorctrl', 'commandorcontrol', 'ctrl', 'control') &&
    stroke.shiftKey === has('shift') &&
    stroke.altKey === has('alt', 'option', 'altgr') &&
    stroke.metaKey === has('super', 'meta', 'cmd', 'command')
  )
}
