import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The id of a draft on every practice help desk. */
export const sampleNotificationId = '6985032626234982420'
/** The help desk id of every practice help desk. */
export const practiceHelpdeskId = '6900000000000000001'

/** A draft without a problem, as the text of its file: with an unknown key, and a layout of its own. */
export const soundDraft = `{
    "format": "pushcard/1",
    "target": {"brand": "feishu", "helpdeskId": "${practiceHelpdeskId}", "notificationId": "${sampleNotificationId}", "userIdType": "open_id"},
    "x-note": [1, 2,   3],
    "notification": {
        "job_name": "Office move",
        "push_type": 0,
        "push_scope_type": 2,
        "user_list": [{"user_id": "ou_00000000000000000000000000000002"}],
        "department_list": [], "chat_list": []
    },
    "card": {
        "elements": [
            {"tag": "div", "text": {"tag": "plain_text", "content": "We move on Friday. 我们周五搬家。"}}
        ]
    }
}
`

/** The same with a blank name, which no push may have. */
export const unsoundDraft = soundDraft.replace('"Office move"', '""')

/** The sound draft with some of its text replaced. */
export function draftWith(replace: readonly (readonly [string, string])[]): string {
  return replace.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the draft does not hold ${from}`)
    return text.replace(from, to)
  }, soundDraft)
}

/** A folder for a test's files. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'pushcard-cli-'))

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name)
    writeFileSync(path, content)
    return path
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
