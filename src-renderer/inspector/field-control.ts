import type { Field, FieldType } from '@shared/card/catalogue/model'
import type { JsonPath } from '@shared/json-pointer'
import type { JsonValue } from '@shared/json-value'

/** What every control of the inspector is given. */
export interface FieldControl {
  /** For screen readers. */
  readonly label: string
  readonly type: FieldType
  readonly field: Field
  readonly value?: JsonValue | undefined
  /** Leads to the field from the selected component. */
  readonly path: JsonPath
}
