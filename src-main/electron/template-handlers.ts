import type { OwnTemplates } from '../templates/own-templates'
import type { Handle } from './ipc'

/** Calls about the templates that a person made; those of the app are in the page. */
export function handleTemplateCalls(handle: Handle, templates: OwnTemplates): void {
  handle('templates:list', () => templates.list())
  handle('templates:save', (name, cardText) => templates.save(name, cardText))
  handle('templates:remove', (id) => templates.remove(id))
}
