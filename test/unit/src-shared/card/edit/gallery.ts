import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { JsonObject } from '@shared/json-value'

const folder = resolve(import.meta.dirname, '../../../../../examples/cards')

/** The example cards of a version, by file name. */
export function exampleCards(version: 'v1' | 'v2'): (readonly [name: string, text: string])[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(version) && name.endsWith('.json'))
    .map((name) => [name, readFileSync(resolve(folder, name), 'utf8')] as const)
}

export function plain(content: string): JsonObject {
  return { tag: 'plain_text', content }
}

export function button(content: string, more: JsonObject = {}): JsonObject {
  return { tag: 'button', text: plain(content), ...more }
}

/** A 1.0 card with a row of buttons, columns, a panel, a note and a form. */
export const cardV1: JsonObject = {
  header: { title: plain('T') },
  elements: [
    { tag: 'markdown', content: 'one' },
    { tag: 'action', actions: [button('A', { url: 'https://example.com/a' }), button('B')] },
    {
      tag: 'column_set',
      columns: [
        { tag: 'column', elements: [{ tag: 'markdown', content: 'left' }, button('C')] },
        { tag: 'column', elements: [] },
      ],
    },
    { tag: 'div', text: plain('words'), extra: button('D') },
    {
      tag: 'form',
      name: 'form_1',
      elements: [
        { tag: 'input', name: 'reason' },
        button('Send', { name: 'send', action_type: 'form_submit' }),
      ],
    },
    { tag: 'note', elements: [plain('footnote')] },
  ],
}

/** A 2.0 card with columns and ids. */
export const cardV2: JsonObject = {
  schema: '2.0',
  body: {
    elements: [
      { tag: 'markdown', element_id: 'intro', content: 'one' },
      {
        tag: 'column_set',
        element_id: 'row',
        columns: [{ tag: 'column', element_id: 'left', elements: [button('C', { element_id: 'c' })] }],
      },
    ],
  },
}
