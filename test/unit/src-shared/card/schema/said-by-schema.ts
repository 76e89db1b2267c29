import { cardShape } from '@shared/card/card-shape'
import type { FieldType } from '@shared/card/catalogue/model'
import { walkCard } from '@shared/card/walk-card'
import type { JsonValue } from '@shared/json-value'
import type { MessageKey } from '@shared/messages/catalogue'
import { toPointer } from '@shared/json-pointer'
import type { Problem } from '@shared/problem'

/**
 * The errors of the checker that a schema can say as well: those of one value, or of one object and its members. What is
 * not here needs the whole card, the text, or counting.
 */
const sayable: ReadonlySet<MessageKey> = new Set<MessageKey>([
  // What the text is (Card §1.1).
  'card.bot-message',
  'card.whole-notification',
  'card.stringified',
  'card.not-an-object',
  'card.unknown-schema',

  'card.reference-without-id',
  'card.reference-id',
  'card.template-variables',

  // The frame (Card §2).
  'card.header-not-an-object',
  'card.body-not-an-object',
  'card.translations-not-an-object',
  'card.schema-missing',
  'card.no-elements',
  'card.no-body',
  'card.no-body-elements',
  'card.elements-outside-body',

  // Tags and places (Card §8, §10).
  'card.no-tag',
  'card.unknown-tag',
  'card.unknown-tag-similar',
  'card.read-back-tag',
  'card.read-back-tag-similar',
  'card.tag-of-other-version',
  'card.tag-dropped-in-2',
  'card.misplaced-tag',
  'card.unknown-variant',
  'card.column-outside-set',
  'card.not-a-column',
  'card.text-among-components',
  'card.needs-action',
  'card.div-in-form',
  'card.root-only',
  'card.not-a-component',
  'card.misplaced-component',

  // Members (Card §1, §8).
  'card.unknown-field',
  'card.unknown-field-similar',
  'card.field-of-other-version',
  'card.field-of-other-version-instead',
  'card.field-belongs-elsewhere',
  'card.markdown-colour',
  'card.missing-field',
  'card.missing-one-of',

  // Types.
  'card.not-a-number',
  'card.not-a-boolean',
  'card.not-a-list',
  'card.not-text',
  'card.not-a-text-object',
  'card.component-not-an-object',
  'card.field-not-an-object',

  // Values (Card §6, §11.2, §12).
  'card.unknown-value',
  'card.unknown-value-similar',
  'card.value-of-other-version',
  'card.number-out-of-range',
  'card.not-an-integer',
  'card.too-many-items',
  'card.too-few-items',
  'card.bad-length',
  'card.length-out-of-range',
  'card.bad-spacing',
  'card.spacing-count',
  'card.spacing-out-of-range',
  'card.bad-size',
  'card.bad-rgba',
  'card.rgba-not-here',
  'card.text-too-long',
  'card.empty-text-field',
  'card.bad-element-id',
  'card.image-key-is-address',
  'card.image-not-uploaded',
])

/** A colour that is no colour: a schema knows none of those that a card defines in `config.style.color`. */
const colours: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'card.unknown-colour',
  'card.unknown-colour-similar',
  'card.hex-colour',
])

function typesByPointer(value: JsonValue): ReadonlyMap<string, FieldType> {
  const types = new Map<string, FieldType>()
  const shape = cardShape(value)
  if (shape.kind !== 'card') return types
  walkCard(shape.card, shape.version, {
    value: ({ path, type }) => types.set(toPointer(path), type),
  })
  return types
}

/** Of the problems of a card, the errors that a schema must report, too. */
export function saidBySchema(value: JsonValue, problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (!errors.some(({ code }) => colours.has(code))) return errors.filter(({ code }) => sayable.has(code))

  const types = typesByPointer(value)
  return errors.filter(({ code, pointer }) => {
    if (!colours.has(code)) return sayable.has(code)
    const type = types.get(pointer)
    return type?.is === 'colour' && type.custom !== true
  })
}
