import type { JsonValue } from './json-value'

/** A whole value that an editor offers to insert. Of Visual Studio Code; other readers ignore it. */
export interface JsonSchemaSnippet {
  readonly label: string
  readonly description?: string
  /** JSON with tab stops, `"${1:text}"`; lines are indented by tabs, which editors turn into their own indent. */
  readonly bodyText: string
}

/**
 * A JSON Schema of draft-07, as far as this app writes any, with the members that Visual Studio Code's language service
 * (which Monaco uses too) adds to it. Beside a `$ref` only annotations stand: draft-07 ignores what is beside one.
 */
export interface JsonSchema {
  readonly $schema?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly definitions?: Readonly<Record<string, JsonSchema>>

  readonly type?: JsonSchemaType | readonly JsonSchemaType[]
  readonly const?: JsonValue
  readonly enum?: readonly JsonValue[]

  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number

  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number

  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | false
  readonly minProperties?: number
  readonly maxProperties?: number

  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema

  readonly default?: JsonValue
  readonly examples?: readonly JsonValue[]

  readonly markdownDescription?: string
  readonly markdownEnumDescriptions?: readonly string[]
  readonly defaultSnippets?: readonly JsonSchemaSnippet[]
  readonly deprecationMessage?: string
  readonly errorMessage?: string
  readonly patternErrorMessage?: string
  readonly doNotSuggest?: boolean
}

export type JsonSchemaType = 'null' | 'boolean' | 'number' | 'integer' | 'string' | 'array' | 'object'
