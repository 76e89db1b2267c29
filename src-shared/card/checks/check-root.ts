import { isJsonObject, type JsonObject } from '../../json-value'
import type { Fix } from '../../problem'
import type { CardShape } from '../card-shape'
import { unwrapPastedCard } from '../edit/push-content'
import { CANNOT_PARSE, fixOf } from './field-context'
import type { Findings } from './findings'
import { renameMember, wrapValue } from './member-edits'

type NotACard = Exclude<CardShape['kind'], 'card'>

/** What is said of a text that is no card itself. Only what the platform takes in its place is less than an error. */
const verdicts = {
  empty: ['warning', 'card.empty-card'],
  template: ['warning', 'card.template'],
  entity: ['warning', 'card.entity'],
  'bot-message': ['error', 'card.bot-message'],
  notification: ['error', 'card.whole-notification'],
  stringified: ['error', 'card.stringified'],
  'not-an-object': ['error', 'card.not-an-object'],
} as const satisfies Partial<Record<NotACard, unknown>>

/** The shapes that have a card inside (Card §1.1). */
const wrappings: ReadonlySet<string> = new Set(['stringified', 'bot-message', 'notification'])

/** No card is as long as this, and a fix of a hostile text would hold it once more. */
const LONGEST_UNWRAPPED = 500_000

/** The card alone, in place of the whole text. */
function takeCard({ parsed }: Findings): Fix | undefined {
  const { text } = parsed
  const card = text.length > LONGEST_UNWRAPPED ? undefined : unwrapPastedCard(text)
  if (card?.ok !== true || card.value.cardText === text) return undefined
  return fixOf('card.fix-take-card', {}, [{ offset: 0, length: text.length, text: card.value.cardText }])
}

/** Says what a text is that is no card (Card §1.1). */
export function checkNotACard(findings: Findings, shape: CardShape): void {
  if (shape.kind === 'card') return
  if (shape.kind === 'unknown-schema') {
    const schema = JSON.stringify(shape.schema).slice(0, 40)
    findings.add('error', 'card.unknown-schema', ['schema'], { params: { schema } })
    return
  }
  const [severity, code] = verdicts[shape.kind]
  findings.add(severity, code, [], {
    fix: () => (wrappings.has(shape.kind) ? takeCard(findings) : undefined),
  })
}

/** Card §2.1: 1.0 has `elements`, or `i18n_elements` with a list for each language. */
function checkRoot1(findings: Findings, card: JsonObject): void {
  if (card.i18n_elements !== undefined && !isJsonObject(card.i18n_elements)) {
    findings.add('error', 'card.translations-not-an-object', ['i18n_elements'])
  }

  if (card.elements !== undefined || card.i18n_elements !== undefined) return
  if (isJsonObject(card.body)) findings.add('error', 'card.schema-missing', ['body'], { underline: 'key' })
  else findings.add('error', 'card.no-elements', [])
}

/** `"elements": [ … ]` becomes `"body": { "elements": [ … ] }`. */
function moveIntoBody(findings: Findings, card: JsonObject, name: string): Fix | undefined {
  if (name !== 'elements' || Object.hasOwn(card, 'body') || !Array.isArray(card.elements)) return undefined
  const { parsed } = findings
  return fixOf('card.fix-move', { place: 'body.elements' }, [
    ...renameMember(parsed, [name], 'body'),
    ...wrapValue(parsed, [name], '{ "elements": ', ' }'),
  ])
}

/** Card §2.2: 2.0 has `body.elements`, and the places that 1.0 used are gone. */
function checkRoot2(findings: Findings, card: JsonObject): void {
  for (const name of ['elements', 'i18n_elements']) {
    if (Object.hasOwn(card, name)) {
      findings.add('error', 'card.elements-outside-body', [name], {
        params: { name },
        underline: 'key',
        serverCode: CANNOT_PARSE,
        fix: () => moveIntoBody(findings, card, name),
      })
    }
  }

  if (card.body === undefined) {
    if (!('elements' in card)) findings.add('error', 'card.no-body', [])
  } else if (!isJsonObject(card.body)) {
    findings.add('error', 'card.body-not-an-object', ['body'])
  } else if (card.body.elements === undefined) {
    findings.add('error', 'card.no-body-elements', ['body'], { underline: 'key' })
  }
}

/** Checks the frame of a card: what its root must hold in its version (Card §2, §21). */
export function checkRoot(findings: Findings, shape: CardShape & { kind: 'card' }): void {
  const { card, version } = shape
  if (card.header !== undefined && !isJsonObject(card.header)) {
    findings.add('error', 'card.header-not-an-object', ['header'])
  }
  if (version === '1.0') checkRoot1(findings, card)
  else checkRoot2(findings, card)
}
