import { bothVersions, type CardVersion } from './card/catalogue/model'
import { cardSchema } from './card/schema/card-schema'
import { DRAFT_EXTENSION } from './draft/draft'
import { pushcardSchema } from './draft/draft-schema'
import type { JsonSchema } from './json-schema'

/** A schema as it is published for other editors. */
export interface SchemaFile {
  readonly name: string
  readonly text: string
}

function cardFile(version: CardVersion): string {
  return `feishu-card-${version}.schema.json`
}

function schemaFile(name: string, schema: JsonSchema): SchemaFile {
  return { name, text: `${JSON.stringify(schema, null, 1)}\n` }
}

/** The files of the folder `schema/`; `npm run schemas` writes them. */
export function schemaFiles(): readonly SchemaFile[] {
  return [
    ...bothVersions.map((version) => schemaFile(cardFile(version), cardSchema(version))),
    schemaFile(
      `${DRAFT_EXTENSION}.schema.json`,
      pushcardSchema({ '1.0': cardFile('1.0'), '2.0': cardFile('2.0') }),
    ),
  ]
}
