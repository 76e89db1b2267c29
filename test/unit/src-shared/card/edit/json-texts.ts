import fc from 'fast-check'
import type { JsonValue } from '@shared/json-value'

/** JSON as people lay it out: on one line, minified, with spaces or tabs, with LF or CRLF. */
export const layouts: readonly ((value: JsonValue) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify(value, null, 4),
  (value) => JSON.stringify(value, null, '\t'),
  (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'),
  // Outer lists over lines, small objects on one line, as people write by hand.
  (value) => JSON.stringify(value, null, 2).replaceAll(/\{\s+([^{}[\]]*?)\s+\}/g, oneLine),
  // Irregular white space.
  (value) => ` ${JSON.stringify(value, null, 3).replaceAll(',\n', ' ,\n\n')}\n`,
]

function oneLine(_whole: string, inside: string): string {
  return `{ ${inside.replaceAll(/\s*\n\s*/g, ' ')} }`
}

export const anyLayout = fc.constantFrom(...layouts)

/** Any JSON; names repeat often, so that members are met and missed. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ) as fc.Arbitrary<JsonValue>,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyName(), tie('value'), { maxKeys: 4 }),
  ),
})).value

export function anyName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'text', 'a/b', '~'),
    fc.string({ maxLength: 3 }).filter((name) => name !== '__proto__'),
  )
}
