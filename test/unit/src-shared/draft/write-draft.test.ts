import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import { sameDraft } from '@shared/draft/same-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { JsonObject } from '@shared/json-value'
import { anyCardJson, anyDraft, anyDraftFile } from './draft-arbitraries'

function read(fileText: string): Draft {
  // Strict JSON, but for the byte order mark.
  JSON.parse(fileText.replace(/^\uFEFF/, ''))
  const result = readDraft(fileText)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft
}

function withoutOuterSpace(cardText: string): string {
  return cardText.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

/** That a file holds a draft, whose card may have lost the white space around it. */
function expectToHold(fileText: string, draft: Draft): void {
  const held = read(fileText)
  expect([draft.cardText, withoutOuterSpace(draft.cardText)]).toContain(held.cardText)
  expect(sameDraft(held, { ...draft, cardText: held.cardText })).toBe(true)
}

const sample: Draft = {
  target: { brand: 'feishu', helpdeskId: '69', notificationId: '70', userIdType: 'open_id' },
  notification: { job_name: 'Move', push_type: 0, user_list: [{ user_id: 'ou_1' }] },
  cardText: '{\n  "elements": []\n}',
  base: { fetchedAt: '2026-01-02T03:04:05Z', notification: { status: 0 } },
}

const newFile = `{
  "format": "pushcard/1",
  "target": {
    "brand": "feishu",
    "helpdeskId": "69",
    "notificationId": "70",
    "userIdType": "open_id"
  },
  "notification": {
    "job_name": "Move",
    "push_type": 0,
    "user_list": [
      {
        "user_id": "ou_1"
      }
    ]
  },
  "card": {
    "elements": []
  },
  "base": {
    "fetchedAt": "2026-01-02T03:04:05Z",
    "notification": {
      "status": 0
    }
  }
}
`

describe('a new draft file', () => {
  it('has the members in the order of the format, two spaces a step, a line break at the end', () => {
    expect(writeDraft(sample)).toBe(newFile)
  })

  it('holds the draft, whatever is in it', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expectToHold(writeDraft(draft), draft)
      }),
      { numRuns: 300 },
    )
  })

  it('is also what comes of a text from before that is no draft', () => {
    expect(writeDraft(sample, '{"elements": []}')).toBe(newFile)
  })
})

describe('a draft written back', () => {
  it('gives the same bytes when nothing changed', () => {
    fc.assert(
      fc.property(anyDraftFile, (file) => {
        expect(writeDraft(read(file), file)).toBe(file)
      }),
      { numRuns: 300 },
    )
  })

  it('holds any other draft after an edit', () => {
    const members = fc.subarray(['target', 'notification', 'cardText', 'base'] as const, { minLength: 1 })
    fc.assert(
      fc.property(anyDraftFile, anyDraft, members, (file, other, changed) => {
        const { base, ...draft } = {
          ...read(file),
          ...Object.fromEntries(changed.map((name) => [name, other[name]])),
        }
        const edited = base === undefined ? draft : { ...draft, base }
        expectToHold(writeDraft(edited, file), edited)
      }),
      { numRuns: 300 },
    )
  })

  it('gives a JSON card back as it was typed, wherever it stands in the file', () => {
    fc.assert(
      fc.property(anyDraftFile, anyCardJson, (file, cardText) => {
        expect(read(writeDraft({ ...read(file), cardText }, file)).cardText).toBe(cardText)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps unknown members through any edit', () => {
    fc.assert(
      fc.property(anyDraftFile, anyDraft, (file, other) => {
        const parse = (text: string): JsonObject => JSON.parse(text.replace(/^\uFEFF/, '')) as JsonObject
        const known = ['format', 'target', 'notification', 'card', 'cardText', 'base']
        const unknown = (text: string): unknown[] =>
          Object.entries(parse(text)).filter(([name]) => !known.includes(name))
        expect(unknown(writeDraft(other, file))).toEqual(unknown(file))
      }),
    )
  })

  const handMade = [
    '\uFEFF{ "format": "pushcard/1",',
    '\t"$note" : "ours",',
    '\t"card": {',
    '\t  "elements": []',
    '\t},',
    '\t"target": { "owner": "PR", "helpdeskId":"69", "notificationId": 6985032626234982421 },',
    '\t"notification": {',
    '\t\t"user_list": [ { "x": 1.0, "user_id": "ou_1" }, { "user_id": "ou_2", "x": 2e0 } ],',
    '\t\t"job_name":  "Mo\\u0076e"',
    '\t}}',
  ].join('\r\n')

  function edited(edit: (draft: Draft) => void, file = handMade): string {
    const draft = read(file)
    edit(draft)
    return writeDraft(draft, file)
  }

  it('changes the one value that changed', () => {
    const result = edited((draft) => (draft.notification.job_name = '搬迁'))
    expect(result).toBe(handMade.replace('"Mo\\u0076e"', '"搬迁"'))
  })

  it('changes one id of the target and leaves the number beside it', () => {
    const result = edited((draft) => (draft.target.helpdeskId = '68'))
    expect(result).toBe(handMade.replace('"69"', '"68"'))
  })

  it('writes an id that was a number as text once it changes', () => {
    const result = edited((draft) => (draft.target.notificationId = '71'))
    expect(result).toBe(handMade.replace('6985032626234982421', '"71"'))
  })

  it('adds what the target did not say', () => {
    const result = edited((draft) => (draft.target.brand = 'lark'))
    expect(result).toBe(handMade.replace('982421 }', '982421, "brand": "lark" }'))
  })

  it('edits, removes and adds items without touching the others', () => {
    const rename = edited((draft) => ((draft.notification.user_list as JsonObject[])[1]!.user_id = 'ou_3'))
    expect(rename).toBe(handMade.replace('ou_2', 'ou_3'))

    const removeFirst = edited((draft) => (draft.notification.user_list as unknown[]).shift())
    expect(removeFirst).toBe(handMade.replace('{ "x": 1.0, "user_id": "ou_1" }, ', ''))

    const removeLast = edited((draft) => (draft.notification.user_list as unknown[]).pop())
    expect(removeLast).toBe(handMade.replace(', { "user_id": "ou_2", "x": 2e0 }', ''))

    const add = edited((draft) => (draft.notification.user_list as JsonObject[]).push({ user_id: 'ou_3' }))
    expect(add).toBe(handMade.replace('2e0 }', '2e0 }, { "user_id": "ou_3" }'))
  })

  it('adds and removes settings in the layout of the file', () => {
    const add = edited((draft) => (draft.notification.chat_list = [{ chat_id: 'oc_1' }]))
    expect(add).toBe(
      handMade.replace(
        '"Mo\\u0076e"',
        '"Mo\\u0076e",\r\n\t\t"chat_list": [\r\n\t\t\t{\r\n\t\t\t\t"chat_id": "oc_1"\r\n\t\t\t}\r\n\t\t]',
      ),
    )
    const remove = edited((draft) => delete draft.notification.user_list)
    expect(remove).not.toContain('user_list')
    expect(remove).toContain('"notification": {\r\n\t\t"job_name":  "Mo\\u0076e"\r\n\t}}')
  })

  it('switches the card between JSON and text in its place', () => {
    const text = edited((draft) => (draft.cardText = '{\n  "elements": ['))
    expect(text).toBe(handMade.replace(/"card": \{[^}]*\}/, '"cardText": "{\\n  \\"elements\\": ["'))

    const card = edited((draft) => (draft.cardText = '{\r\n  "elements": []\r\n}'), text)
    expect(card).toBe(handMade)
  })

  it('keeps the member that holds a card which did not change', () => {
    const file = '{"format":"pushcard/1","cardText":"{}"}'
    expect(edited((draft) => (draft.notification.ext = ''), file)).toBe(
      '{"format":"pushcard/1","notification":{"ext":""},"cardText":"{}"}',
    )
  })

  it('puts a new member where the format has it', () => {
    const file = '{"format":"pushcard/1","zz":1,"base":null,"notification":{}}'
    expect(edited((draft) => (draft.cardText = '{"a": 1}'), file)).toBe(
      '{"format":"pushcard/1","zz":1,"base":null,"notification":{},"card":{"a": 1}}',
    )
    expect(edited((draft) => (draft.target.brand = 'lark'), file)).toContain(
      '"pushcard/1","target":{"brand":"lark","helpdeskId":"","notificationId":"","userIdType":"open_id"},"zz"',
    )
  })

  it('writes, replaces and removes the base, keeping what else it says', () => {
    const file =
      '{\n    "format": "pushcard/1",\n    "base": { "by": "me", "fetchedAt": "a", "notification": {} }\n}'
    const other = edited((draft) => (draft.base = { fetchedAt: 'b', notification: {} }), file)
    expect(other).toBe(file.replace('"a"', '"b"'))
    const none = edited((draft) => delete draft.base, file)
    expect(none).toBe('{\n    "format": "pushcard/1"\n}')
    const again = edited((draft) => (draft.base = { fetchedAt: 'c', notification: {} }), none)
    expect(again).toBe(
      '{\n    "format": "pushcard/1",\n    "base": {\n        "fetchedAt": "c",\n        "notification": {}\n    }\n}',
    )
  })

  it('notes the id type of the base, and forgets that of the base before', () => {
    const file = '{"format":"pushcard/1","base":{"by":"me","fetchedAt":"a","notification":{}}}'
    const noted = edited((draft) => (draft.base!.userIdType = 'user_id'), file)
    expect(noted).toBe(file.replace('"notification":{}', '"notification":{},"userIdType":"user_id"'))
    const other = edited((draft) => (draft.base = { fetchedAt: 'b', notification: {} }), noted)
    expect(other).toBe(file.replace('"a"', '"b"'))
  })

  it('leaves a base that could not be read until there is a new one', () => {
    const file = '{"format":"pushcard/1","base":{"fetchedAt":7}}'
    expect(edited((draft) => (draft.notification.ext = ''), file)).toContain('"base":{"fetchedAt":7}')
    expect(edited((draft) => (draft.base = { fetchedAt: 'x', notification: {} }), file)).toContain(
      '"base":{"fetchedAt":"x","notification":{}}',
    )
  })

  it('takes a setting that is undefined as one that is not there', () => {
    const file = '{"format":"pushcard/1","notification":{"mine":"a"}}'
    expect(edited((draft) => (draft.notification.mine = undefined), file)).toBe(
      '{"format":"pushcard/1","notification":{}}',
    )
  })

  it('keeps the card right when an edit before it on its line changes how that line begins', () => {
    const file =
      '{\n  "format": "pushcard/1",\n  "notification": {\n      "ext": ""\n      }, "card": {\n        "a": 1\n      }\n}'
    const before = read(file).cardText
    expect(read(edited((draft) => delete draft.notification.ext, file)).cardText).toBe(before)
  })
})
