import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { helpdeskId, root } from './fixtures'

/** The push that every practice help desk holds as a draft. */
export const notificationId = '6985032626234982420'

/** Its second draft, for tests that need two. */
export const otherNotificationId = '7000000000000000001'

/** A push that left, which cannot be updated any more. */
export const sentNotificationId = '7000000000000000002'

/** The card of {@link draftText}, as it stands in the editor. */
export const cardText = `{
    "config": { "wide_screen_mode": true },
    "elements": [
        { "tag": "div",  "text": { "tag": "lark_md", "content": "We move on **Friday**" } }
    ]
}`

/** The same as it stands in the file. */
export const indentedCard = cardText.replaceAll('\n', '\n    ')

/** The text that is typed in front of in {@link cardText}. */
export const editedPlace = 'We move on'

/**
 * The file of a draft without a problem, addressed to the tests' help desk. It has a layout that no program makes, and
 * members that the app does not know.
 */
export const draftText = `{
    "format": "pushcard/1",
    "x-owner": { "team":   "facilities" },
    "target": {"brand": "feishu", "helpdeskId": "${helpdeskId}",
               "notificationId": "${notificationId}", "userIdType": "open_id", "x-kept": true},
    "notification": {
        "job_name": "Office move", "push_type": 0, "push_scope_type": 2,
        "user_list": [ { "user_id": "ou_00000000000000000000000000000001", "name": "Maya Lin" } ],
        "department_list": [], "chat_list": []
    },
    "card": ${indentedCard}
}
`

/** The body of the update that {@link draftText} comes to, with its card's words replaced. */
export function expectedBody(words = 'We move on **Friday**'): string {
  const card = {
    config: { wide_screen_mode: true },
    elements: [{ tag: 'div', text: { tag: 'lark_md', content: words } }],
  }
  return JSON.stringify({
    job_name: 'Office move',
    push_content: JSON.stringify(card),
    push_type: 0,
    push_scope_type: 2,
    user_list: [{ user_id: 'ou_00000000000000000000000000000001' }],
    department_list: [],
    chat_list: [],
    // The help desk's own, which a draft that has none leaves as it is.
    ext: '',
  })
}

/** {@link draftText} with some of its text replaced. */
export function draftTextWith(...replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the draft does not hold ${from}`)
    return text.replace(from, to)
  }, draftText)
}

/** Writes a file and gives its path. */
export function writeFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A copy of an example, which the practice profile of the app pushes. */
export function copyOfExample(folder: string): { path: string; text: string } {
  const text = readFileSync(join(root, 'examples/office-move.pushcard'), 'utf8')
  return { path: writeFile(folder, 'office-move.pushcard', text), text }
}
