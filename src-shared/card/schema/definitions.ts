import type { JsonSchema } from '../../json-schema'
import type { CardVersion, CatalogueEntry, Words } from '../catalogue/model'

/** The language of descriptions; both, Chinese first, when left out. */
export type SchemaLanguage = keyof Words | undefined

/** Writes the schema of an object of the catalogue. */
export type ObjectWriter = (entry: CatalogueEntry, definitions: Definitions) => JsonSchema

/** Characters of a schema from which a reference is shorter. */
const WORTH_SHARING = 100

/** What a schema is written for, and the definitions that it has so far. */
export class Definitions {
  private readonly byName = new Map<string, JsonSchema>()
  private readonly shared = new Map<string, JsonSchema>()
  private readonly countByKind = new Map<string, number>()

  constructor(
    readonly version: CardVersion,
    readonly language: SchemaLanguage,
    private readonly writeObject: ObjectWriter,
  ) {}

  /** A reference to the definition of an object. */
  referToObject(entry: CatalogueEntry): JsonSchema {
    const kind = entry.kind === 'object' ? 'object' : 'tag'
    return this.refer(`${kind}.${entry.name}`, () => this.writeObject(entry, this))
  }

  /** A reference to the definition of this name, which is built when it is first spoken of. */
  refer(name: string, build: () => JsonSchema): JsonSchema {
    if (!this.byName.has(name)) {
      // Objects hold each other, so a definition must be known before it is built.
      this.byName.set(name, {})
      this.byName.set(name, build())
    }
    return { $ref: `#/definitions/${name}` }
  }

  /** A reference to a definition that equal schemas share, if this one is long enough to be worth it. */
  share(kind: string, schema: JsonSchema): JsonSchema {
    const text = JSON.stringify(schema)
    if (text.length < WORTH_SHARING) return schema

    const known = this.shared.get(text)
    if (known !== undefined) return known
    const number = (this.countByKind.get(kind) ?? 0) + 1
    this.countByKind.set(kind, number)
    const reference = this.refer(`${kind}.${number}`, () => schema)
    this.shared.set(text, reference)
    return reference
  }

  /** All definitions, sorted by name. */
  all(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.byName].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
