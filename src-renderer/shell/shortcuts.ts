import { commands, type Command, type CommandId } from '@shared/commands'

/** The parts of a key press that a shortcut is made of. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The command whose accelerator was pressed. `CmdOrCtrl` is ⌘ on macOS and Ctrl elsewhere. */
export function commandOf(press: KeyPress, onMac: boolean): CommandId | undefined {
  const entries = Object.entries(commands) as [CommandId, Command][]
  return entries.find(
    ([, { accelerator }]) => accelerator !== undefined && isPressed(accelerator, press, onMac),
  )?.[0]
}

/** Electron's names of keys that a page calls otherwise. */
const arrowKeys: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown' }

function isPressed(accelerator: string, press: KeyPress, onMac: boolean): boolean {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const wantsMain = parts.includes('CmdOrCtrl')
  const mainKey = onMac ? press.metaKey : press.ctrlKey
  const otherKey = onMac ? press.ctrlKey : press.metaKey
  return (
    mainKey === wantsMain &&
    !otherKey &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt') &&
    (press.key.toLowerCase() === (arrowKeys[key] ?? key).toLowerCase() ||
      (!isLatin(press.key) && press.code === `Key${key.toUpperCase()}`))
  )
}

/** Where a key gives no Latin letter (Alt on a Mac, a Cyrillic layout) it is known by its place; else by its letter. */
function isLatin(key: string): boolean {
  return /^[a-z]$/i.test(key)
}

/** An accelerator as the system writes it. */
export function acceleratorInWords(accelerator: string, onMac: boolean): string {
  const names: Record<string, string> = onMac
    ? { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Up: '↑', Down: '↓', Backspace: '⌫' }
    : { CmdOrCtrl: 'Ctrl', Up: '↑', Down: '↓', Backspace: '⌫' }
  return accelerator
    .split('+')
    .map((part) => names[part] ?? part)
    .join(onMac ? '' : '+')
}
