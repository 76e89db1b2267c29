import fc from 'fast-check'
import { components } from '@shared/card/catalogue/components'
import { objects } from '@shared/card/catalogue/objects'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { typeIn } from '@shared/card/catalogue/read-catalogue'
import { cardShape } from '@shared/card/card-shape'
import { walkCard, type ObjectVisit } from '@shared/card/walk-card'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { nearValues } from './near-values'

/** An object or list of a card, and one of the names or indices in it. */
interface Spot {
  readonly holder: JsonObject | JsonValue[]
  readonly key: string | number
}

function spotsIn(value: JsonValue): Spot[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, key) => [{ holder: value, key }, ...spotsIn(item)])
  }
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => [{ holder: value, key }, ...spotsIn(one)])
}

function valueAt({ holder, key }: Spot): JsonValue {
  return (holder as Record<string | number, JsonValue>)[key] ?? null
}

function setAt({ holder, key }: Spot, value: JsonValue): void {
  ;(holder as Record<string | number, JsonValue>)[key] = value
}

const entries: readonly CatalogueEntry[] = [...Object.values(components), ...Object.values(objects)]

const fieldName = fc.constantFrom(
  ...new Set(entries.flatMap(({ fields }) => Object.keys(fields))),
  'tag',
  'colour',
  '_varloop',
  'unknown',
  'type',
)

const tag = fc.constantFrom(
  ...Object.keys(components),
  'audio',
  'br',
  'divider',
  'Button',
  '${tag}',
  'toString',
  '',
)

/** Every word of every enumeration, and lengths, colours and the like, good and bad. */
const word = fc.oneof(
  fc.constantFrom(
    ...new Set(
      JSON.stringify(entries, (_, value: unknown) => value)
        .match(/"value":"[^"]*"/g)
        ?.map((match) => match.slice(9, -1)) ?? [],
    ),
  ),
  fc.constantFrom(
    'blue',
    'red-50',
    'grey-1000',
    'neutral',
    'light_grey',
    '#ff0000',
    'bg-white',
    'pink',
    'laser',
  ),
  fc.constantFrom(
    'rgba(1,2,3,0.5)',
    'rgba(1,2,300,0.5)',
    'rgb(1, 2, 3)',
    'RGBA(1,2,3,1.5)',
    'rgba(1,2,3,.)',
    'rgba(',
  ),
  fc.constantFrom('', ' ', '${x}', 'a${b}c', 'id_1', '1id', 'a'.repeat(21), '字'.repeat(101), 'img_v2_x'),
  fc
    .tuple(
      fc.constantFrom('', ' ', '-', '0', '00000'),
      fc.oneof(
        fc.integer({ min: 0, max: 1200 }),
        fc.constantFrom(1, 4.5, 28, 28.5, 99, 99.5, 100, 999, 1000, 1e6),
      ),
      fc.constantFrom('px', 'px', 'PX', ' px', '%', '', 'em', 'px '),
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.tuple(fc.integer({ min: -110, max: 1010 }), fc.constantFrom('px', '', '%')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((lengths) => lengths.map((one) => one.join('')).join(' ')),
)

const number = fc.oneof(fc.integer({ min: -5, max: 1100 }), fc.constantFrom(0.5, -180, 90, 1e9, 1.5))

const simple: fc.Arbitrary<JsonValue> = fc.oneof(
  word,
  number,
  fc.boolean(),
  fc.constantFrom<JsonValue>(null, {}, [], '', [null], [''], [{}], ['${x}'], { a: 1 }),
  tag.map((name) => ({ tag: name })),
  fc.record({ tag: fc.constantFrom('plain_text', 'lark_md', 'markdown', ''), content: word }),
)

/** One way to spoil a card. */
type Mutation = (card: JsonObject, pool: readonly JsonValue[]) => void

function atSpot(
  pick: fc.Arbitrary<number>,
  change: (spot: Spot, card: JsonObject) => void,
): fc.Arbitrary<Mutation> {
  return pick.map((index) => (card) => {
    const spots = spotsIn(card)
    const spot = spots[index % Math.max(1, spots.length)]
    if (spot !== undefined) change(spot, card)
  })
}

const anyIndex = fc.nat({ max: 100_000 })

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
}

function isTag({ holder, key }: Spot): boolean {
  return key === 'tag' && !Array.isArray(holder)
}

/** Gives some object of a card one of the members of its kind, with a value that is right or almost. */
const fillIn: fc.Arbitrary<Mutation> = fc
  .tuple(anyIndex, anyIndex, anyIndex)
  .map(([objectIndex, fieldIndex, valueIndex]) => (card) => {
    const shape = cardShape(card)
    if (shape.kind !== 'card') return
    const visits: ObjectVisit[] = []
    walkCard(card, shape.version, { object: (visit) => visits.push(visit) })

    const visit = visits[objectIndex % visits.length]
    const fields = visit === undefined ? [] : Object.entries(visit.entry.fields)
    const field = fields[fieldIndex % Math.max(1, fields.length)]
    if (visit === undefined || field === undefined) return
    const values = nearValues(typeIn(field[1], shape.version), shape.version)
    visit.value[field[0]] = structuredClone(values[valueIndex % values.length] ?? null)
  })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fillIn },
  atSpot(anyIndex, remove),
  atSpot(anyIndex, ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)] ?? null))
    else if (isJsonObject(holder)) holder[`${key}s`] = structuredClone(holder[key] ?? null)
  }),
  fieldName.chain((name) =>
    atSpot(anyIndex, (spot) => {
      const value = valueAt(spot)
      if (Array.isArray(spot.holder)) return
      remove(spot)
      spot.holder[name] = value
    }),
  ),
  fc.tuple(fieldName, simple).chain(([name, value]) =>
    atSpot(anyIndex, ({ holder }) => {
      if (isJsonObject(holder)) holder[name] = structuredClone(value)
    }),
  ),
  simple.chain((value) => atSpot(anyIndex, (spot) => setAt(spot, structuredClone(value)))),
  // Values of the same kind, so that most mutations are near misses.
  fc.tuple(word, number, tag).chain(([text, digits, name]) =>
    atSpot(anyIndex, (spot) => {
      const value = valueAt(spot)
      if (isTag(spot)) setAt(spot, name)
      else if (typeof value === 'string') setAt(spot, text)
      else if (typeof value === 'number') setAt(spot, digits)
      else if (typeof value === 'boolean') setAt(spot, !value)
      else if (Array.isArray(value))
        setAt(spot, Array.from({ length: (digits % 12) + 1 }, () => value[0] ?? {}).slice(0))
    }),
  ),
  // A piece of some card in the place of a piece of this one.
  anyIndex.chain((from) =>
    anyIndex.map((to) => (card: JsonObject, pool: readonly JsonValue[]) => {
      const spots = spotsIn(card).filter((spot) => typeof valueAt(spot) === 'object')
      const spot = spots[to % Math.max(1, spots.length)]
      const piece = pool[from % Math.max(1, pool.length)]
      if (spot !== undefined && piece !== undefined) setAt(spot, structuredClone(piece))
    }),
  ),
)

/** Every object and list in some cards. */
export function piecesOf(cards: readonly JsonObject[]): readonly JsonValue[] {
  return cards.flatMap((card) =>
    spotsIn(card)
      .map(valueAt)
      .filter((value) => typeof value === 'object' && value !== null),
  )
}

/** One of the cards with up to three mutations. */
export function mutatedCard(cards: readonly JsonObject[]): fc.Arbitrary<JsonObject> {
  const pool = piecesOf(cards)
  return fc
    .tuple(fc.constantFrom(...cards), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([original, mutations]) => {
      const card = structuredClone(original)
      for (const mutate of mutations) mutate(card, pool)
      return card
    })
}
