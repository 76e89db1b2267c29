import fc from 'fast-check'
import type { Draft } from '@shared/draft/draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { userIdTypes } from '@shared/notification/notification-record'

/** Text with what trips readers of files: quotes, backslashes, line breaks, lone surrogates, U+2028, a BOM inside. */
const awkward = fc.constantFrom(
  '"',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u2028',
  '\ud800',
  '\udc00',
  '\uFEFF',
  '推送',
  '😀',
  '{',
  '}',
)

export const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''))

const memberName = fc.oneof(
  fc.constantFrom('a', 'b', 'card', 'format', '__proto__', 'user_id', '中文'),
  anyText,
)

export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue; object: JsonObject }>(
  (tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constantFrom(null, true, false),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      anyText,
      fc.array(tie('value'), { maxLength: 4 }),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(memberName, tie('value')), { maxLength: 4 })
      .map((members) => Object.fromEntries(members)),
  }),
).value

export const anyObject: fc.Arbitrary<JsonObject> = fc
  .array(fc.tuple(memberName, anyJson), { maxLength: 5 })
  .map((members) => Object.fromEntries(members))

/** White space that JSON allows between tokens, in every kind that a person or a program may leave. */
const space = fc
  .array(fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n  \n', '\n    '), {
    maxLength: 3,
  })
  .map((parts) => parts.join(''))

/** The text of a value with random white space between the tokens, and none around it. */
export function laidOutAtRandom(value: JsonValue): fc.Arbitrary<string> {
  const tokens = tokensOf(value)
  return fc
    .array(space, { minLength: tokens.length, maxLength: tokens.length, size: 'max' })
    .map((spaces) =>
      tokens.map((token, index) => (index === 0 ? '' : (spaces[index] ?? '')) + token).join(''),
    )
}

function tokensOf(value: JsonValue): string[] {
  if (Array.isArray(value)) {
    return ['[', ...value.flatMap((item, index) => [...(index > 0 ? [','] : []), ...tokensOf(item)]), ']']
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).flatMap(([name, member], index) => [
      ...(index > 0 ? [','] : []),
      JSON.stringify(name),
      ':',
      ...tokensOf(member),
    ])
    return ['{', ...members, '}']
  }
  return [JSON.stringify(value)]
}

/** A card that is JSON, in any layout. */
export const anyCardJson: fc.Arbitrary<string> = anyJson.chain(laidOutAtRandom)

export const anyCardText: fc.Arbitrary<string> = fc.oneof(
  anyCardJson,
  anyText,
  fc.tuple(anyCardJson, anyText).map(([json, text]) => json.slice(0, -1) + text),
)

const anyUserIdType = fc.constantFrom(...userIdTypes)

const anyBase = fc.oneof(
  fc.record({ fetchedAt: anyText, notification: anyObject }),
  fc.record({ fetchedAt: anyText, userIdType: anyUserIdType, notification: anyObject }),
)

export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    target: fc.record({
      brand: fc.constantFrom('feishu' as const, 'lark' as const),
      helpdeskId: fc.oneof(fc.constantFrom('', '6900000000000000001'), anyText),
      notificationId: fc.oneof(fc.constantFrom('', '6985032626234982420'), anyText),
      userIdType: anyUserIdType,
    }),
    notification: anyObject,
    cardText: anyCardText,
    base: fc.option(anyBase, { nil: undefined }),
  })
  .map(({ base, ...draft }) => (base === undefined ? draft : { ...draft, base }))

const knownMembers = ['format', 'target', 'notification', 'card', 'cardText', 'base']

/** A draft file as other programs and people write it: members in any order, unknown ones among them, any layout. */
export const anyDraftFile: fc.Arbitrary<string> = fc
  .tuple(anyDraft, anyObject)
  .chain(([draft, more]) => {
    const known = Object.entries(JSON.parse(writeDraft(draft)) as JsonObject)
    const unknown = Object.entries(more).filter(([name]) => !knownMembers.includes(name))
    return fc.shuffledSubarray([...known, ...unknown], { minLength: known.length + unknown.length })
  })
  .chain((members) =>
    fc.tuple(
      fc.constantFrom('', '\uFEFF', '\uFEFF ', '\n\t'),
      laidOutAtRandom(Object.fromEntries(members)),
      fc.constantFrom('', '\n', '\r\n', ' \n\n'),
    ),
  )
  .map((parts) => parts.join(''))
