import { inject, provide, type InjectionKey } from 'vue'
import { removeField, setField } from '@shared/card/edit/set-field'
import type { CardVersion } from '@shared/card/catalogue/model'
import { toPointer, type JsonPath } from '@shared/json-pointer'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { useCardSession } from '../editor/card-session'
import { useNoticesStore } from '../shell/notices-store'

/** What the fields of the inspector need of it. */
export interface InspectorEdit {
  readonly version: () => CardVersion
  readonly card: () => JsonObject
  /**
   * Gives a field of the selected object a value, or takes it away with `undefined`.
   * @param path - below the selected object; what is missing on the way is made.
   */
  readonly set: (path: JsonPath, value: JsonValue | undefined) => void
  /** Shows the field in the JSON. */
  readonly showInJson: (path: JsonPath) => void
}

const key: InjectionKey<InspectorEdit> = Symbol('inspector edit')

/**
 * Edits the object at a pointer by small changes of the text. What is typed into one field is one step of undoing.
 * @param pointer - the object that the inspector shows.
 */
export function provideInspectorEdit(pointer: () => string): InspectorEdit {
  const session = useCardSession()
  const notices = useNoticesStore()
  const edit: InspectorEdit = {
    version: () => session.version.value,
    card: () => {
      const { value } = session.parsed.value
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
    },
    set: (path, value) => {
      const made =
        value === undefined
          ? removeField(session.parsed.value, pointer(), path, 'remove')
          : setField(session.parsed.value, pointer(), path, value)
      const change = notices.unwrap(made)
      // The selection stays: the cursor moves along with the text around it.
      if (change !== undefined) session.edit(change.edits, { group: pointer() + toPointer(path) })
    },
    showInJson: (path) => session.select(pointer() + toPointer(path)),
  }
  provide(key, edit)
  return edit
}

/** @throws outside the inspector, which is a bug */
export function useInspectorEdit(): InspectorEdit {
  const edit = inject(key)
  if (edit === undefined) throw new Error('there is no inspector here')
  return edit
}
