import type { MessageKey } from './messages/catalogue'
import type { LifeAction } from './notification/allowed-actions'

/** Something that a person can do from the menu, by a shortcut and from the command palette. */
export interface Command {
  readonly label: MessageKey
  /** As Electron writes accelerators; shown in the menu, obeyed by the page in both hosts. */
  readonly accelerator?: string
}

/** Every command of the window, once. */
export const commands = {
  'new-draft': { label: 'window.command.new-draft', accelerator: 'CmdOrCtrl+N' },
  'new-from-template': { label: 'window.command.new-from-template', accelerator: 'CmdOrCtrl+Shift+N' },
  'new-from-sample': { label: 'window.command.new-from-sample' },
  'open-draft': { label: 'window.command.open-draft', accelerator: 'CmdOrCtrl+O' },
  'save-draft': { label: 'window.command.save-draft', accelerator: 'CmdOrCtrl+S' },
  'save-draft-as': { label: 'window.command.save-draft-as', accelerator: 'CmdOrCtrl+Shift+S' },
  'save-as-template': { label: 'window.command.save-as-template' },
  'export-html': { label: 'window.command.export-html' },
  'export-png': { label: 'window.command.export-png' },
  'reload-draft': { label: 'window.command.reload-draft' },
  'close-draft': { label: 'window.command.close-draft', accelerator: 'CmdOrCtrl+W' },
  'push-draft': { label: 'window.command.push-draft', accelerator: 'CmdOrCtrl+Enter' },
  'fetch-push': { label: 'life.command.fetch' },
  'create-push': { label: 'life.command.create' },
  'refresh-push': { label: 'life.command.status' },
  'preview-push': { label: 'life.command.preview' },
  'submit-push': { label: 'life.command.submit' },
  'cancel-approval': { label: 'life.command.cancel-approval' },
  'schedule-push': { label: 'life.command.schedule' },
  'cancel-sending': { label: 'life.command.cancel-sending' },
  'show-card': { label: 'window.command.show-card', accelerator: 'CmdOrCtrl+1' },
  'show-push-settings': { label: 'window.command.show-push-settings', accelerator: 'CmdOrCtrl+2' },
  'show-changes': { label: 'window.command.show-changes', accelerator: 'CmdOrCtrl+3' },
  'show-history': { label: 'window.command.show-history', accelerator: 'CmdOrCtrl+4' },
  // Ctrl+Z is the business of whatever has the focus, so these have no shortcut here.
  undo: { label: 'menu.undo' },
  redo: { label: 'menu.redo' },
  'format-card': { label: 'window.command.format-card', accelerator: 'Alt+Shift+F' },
  'next-problem': { label: 'window.command.next-problem', accelerator: 'F8' },
  'fix-all': { label: 'window.command.fix-all' },
  'move-up': { label: 'window.command.move-up', accelerator: 'CmdOrCtrl+Alt+Up' },
  'move-down': { label: 'window.command.move-down', accelerator: 'CmdOrCtrl+Alt+Down' },
  duplicate: { label: 'window.command.duplicate', accelerator: 'CmdOrCtrl+Shift+D' },
  delete: { label: 'window.command.delete', accelerator: 'CmdOrCtrl+Shift+Backspace' },
  'wrap-in-columns': { label: 'window.command.wrap-in-columns' },
  'insert-image': { label: 'window.command.insert-image', accelerator: 'CmdOrCtrl+Shift+M' },
  'convert-to-v2': { label: 'window.command.convert-to-v2' },
  'copy-minified': { label: 'window.command.copy-minified' },
  'copy-pretty': { label: 'window.command.copy-pretty' },
  'copy-push-content': { label: 'window.command.copy-push-content' },
  'show-components': { label: 'window.command.show-components', accelerator: 'CmdOrCtrl+Shift+1' },
  'show-properties': { label: 'window.command.show-properties', accelerator: 'CmdOrCtrl+Shift+2' },
  'preview-width': { label: 'window.command.preview-width' },
  'preview-theme': { label: 'window.command.preview-theme' },
  'open-settings': { label: 'window.command.open-settings', accelerator: 'CmdOrCtrl+,' },
  'open-palette': { label: 'window.command.open-palette', accelerator: 'CmdOrCtrl+Shift+P' },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands

export function isCommandId(text: string): text is CommandId {
  return Object.hasOwn(commands, text)
}

/** The commands that change or copy the card of the draft that is shown. */
export const cardCommands = [
  'fix-all',
  'move-up',
  'move-down',
  'duplicate',
  'delete',
  'wrap-in-columns',
  'insert-image',
  'convert-to-v2',
  'copy-minified',
  'copy-pretty',
  'copy-push-content',
] as const satisfies readonly CommandId[]

export type CardCommand = (typeof cardCommands)[number]

export function isCardCommand(id: CommandId): id is CardCommand {
  return (cardCommands as readonly CommandId[]).includes(id)
}

/** The commands that do something with a push on Feishu besides updating it. */
export const lifeCommands = {
  'create-push': 'create',
  'preview-push': 'preview',
  'submit-push': 'submit',
  'cancel-approval': 'cancel-approval',
  'schedule-push': 'schedule',
  'cancel-sending': 'cancel-sending',
} as const satisfies Partial<Record<CommandId, LifeAction>>

export type LifeCommand = keyof typeof lifeCommands

export function isLifeCommand(id: CommandId): id is LifeCommand {
  return Object.hasOwn(lifeCommands, id)
}
