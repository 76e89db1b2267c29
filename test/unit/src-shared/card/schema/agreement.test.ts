import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardShape } from '@shared/card/card-shape'
import { checkCard } from '@shared/card/check-card'
import { bothVersions, type CardVersion } from '@shared/card/catalogue/model'
import { cardSchema } from '@shared/card/schema/card-schema'
import type { JsonValue } from '@shared/json-value'
import { mutatedCard } from './mutate-card'
import { saidBySchema } from './said-by-schema'
import { cardsIn, sampleCards } from './sample-cards'

/** More cards than those of this repository, for a longer run: folders, separated by colons. */
const moreCards = (process.env.AGREEMENT_CARDS ?? '').split(':').filter((folder) => folder !== '')
const runs = Number(process.env.AGREEMENT_RUNS ?? 1000)

const cards = [...sampleCards(), ...moreCards.flatMap(cardsIn)]

const validators = Object.fromEntries(
  bothVersions.map((version) => [version, new Ajv({ strict: false }).compile(cardSchema(version))]),
) as Record<CardVersion, ValidateFunction>

/** A card is judged by the schema of its version, and everything else by that of 1.0. */
function versionOf(value: JsonValue): CardVersion {
  const shape = cardShape(value)
  return shape.kind === 'card' ? shape.version : '1.0'
}

/** What the schema and the checker say of a card, where they should say the same. */
function verdicts(value: JsonValue): { readonly schema: unknown; readonly checker: unknown } {
  const validate = validators[versionOf(value)]
  const isValid = validate(value)
  const errors = saidBySchema(value, checkCard(JSON.stringify(value)))
  if (isValid === (errors.length === 0)) return { schema: 'same', checker: 'same' }
  return {
    schema: isValid
      ? 'valid'
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
    checker: errors.map(({ code, pointer }) => `${pointer} ${code}`),
  }
}

describe('schema and checker agree', () => {
  test.each(cards)('on %s', (_, card) => {
    const { schema, checker } = verdicts(card)
    expect(schema).toEqual('same')
    expect(checker).toEqual('same')
  })

  test('on cards that were changed at random', () => {
    fc.assert(
      fc.property(mutatedCard(cards.map(([, card]) => card)), (card) => {
        const { schema, checker } = verdicts(card)
        expect({ schema, checker }).toEqual({ schema: 'same', checker: 'same' })
      }),
      // A slow machine proves less, but does not fail for being slow.
      { numRuns: runs, interruptAfterTimeLimit: runs <= 1000 ? 25_000 : 3_600_000 },
    )
  }, 3_600_000)
})
