import type { JsonSchema } from '../../json-schema'
import type { CardVersion } from '../catalogue/model'
import { objectNamed } from '../catalogue/read-catalogue'
import { referenceId } from '../rules/reference'
import { Definitions, type SchemaLanguage } from './definitions'
import { inLanguage } from './documentation'
import { objectSchema } from './object-schema'

export const draft07 = 'http://json-schema.org/draft-07/schema#'

/**
 * The JSON Schema of a card, from the catalogue alone. It refuses only what the checker calls an error, so a card that it
 * refuses does not arrive; not every error can be said in a schema.
 * @param language - of the descriptions; both when left out.
 */
export function cardSchema(version: CardVersion, language?: SchemaLanguage): JsonSchema {
  const definitions = new Definitions(version, language, objectSchema)
  const card = definitions.referToObject(objectNamed('card'))
  const title = { zh: `飞书卡片 JSON ${version}`, en: `Feishu card JSON ${version}` }
  return {
    $schema: draft07,
    title: inLanguage(title, language),
    ...(version === '1.0'
      ? { if: insteadOfACard, then: soundReference, else: card }
      : { allOf: [{ required: ['schema'] }, card] }),
    definitions: definitions.all(),
  }
}

/** What the platform takes in the place of a card (Card §1.1): templates and card entities. */
const insteadOfACard: JsonSchema = {
  type: 'object',
  anyOf: [
    { properties: { type: { const: 'template', doNotSuggest: true } } },
    {
      properties: {
        type: { const: 'card', doNotSuggest: true },
        data: { type: 'object', doNotSuggest: true },
      },
      required: ['data'],
    },
  ],
  required: ['type'],
  not: { anyOf: [{ required: ['elements'] }, { required: ['i18n_elements'] }, { required: ['body'] }] },
}

function reference(idName: string): JsonSchema {
  return {
    properties: {
      data: {
        type: 'object',
        required: [idName],
        properties: {
          [idName]: { type: 'string', pattern: referenceId.source },
          template_variable: { type: 'object' },
        },
      },
    },
    required: ['data'],
  }
}

const soundReference: JsonSchema = {
  if: { properties: { type: { const: 'template' } } },
  then: reference('template_id'),
  else: reference('card_id'),
}
