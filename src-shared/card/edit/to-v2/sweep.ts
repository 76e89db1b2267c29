import type { JsonObject } from '../../../json-value'
import { entryOfTag, fieldIsIn } from '../../catalogue/read-catalogue'
import { walkCard } from '../../walk-card'
import { shown, take, type Conversion } from './conversion'

/**
 * Takes out what 2.0 does not know: 1.0 ignores unknown members, 2.0 refuses the card for them (Card §1). Components that
 * 2.0 does not know stay, since taking them out would lose content.
 */
export function sweep(card: JsonObject, conversion: Conversion): void {
  const unknown: (readonly [JsonObject, string])[] = []
  walkCard(card, '2.0', {
    object: ({ value, entry }) => {
      if (entry.open === true) return
      for (const name of Object.keys(value)) {
        if (name === 'tag' && entryOfTag(entry.name) === entry) continue
        const field = Object.hasOwn(entry.fields, name) ? entry.fields[name] : undefined
        if (field === undefined || !fieldIsIn(field, '2.0')) unknown.push([value, name])
      }
    },
    value: ({ value, type, owner }) => {
      if (type.is !== 'component' || typeof value !== 'object' || value === null || Array.isArray(value))
        return
      const tag = typeof value.tag === 'string' ? value.tag : ''
      const known = entryOfTag(tag)?.versions.includes('2.0') === true
      if (!known)
        conversion.note(value, 'check', 'card-edit.v2-component-kept', { tag: tag || owner.entry.name })
    },
  })
  for (const [object, name] of unknown) {
    const value = take(object, name)
    const isEmpty =
      value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    if (isEmpty) continue
    const key = name === 'fallback' ? 'card-edit.v2-fallback-dropped' : 'card-edit.v2-field-dropped'
    if (key === 'card-edit.v2-fallback-dropped') conversion.note(object, 'changed', key)
    else conversion.note(object, 'lost', key, { field: name, value: shown(value) })
  }
}
