import type { FieldType } from '@shared/card/catalogue/model'

/** The kinds of control that the inspector has; `none` is edited in the JSON. */
export type Control =
  'text' | 'image-key' | 'markdown' | 'choice' | 'colour' | 'text-object' | 'object' | 'list' | 'none'

const textTags: ReadonlySet<string> = new Set(['plain_text', 'lark_md', 'markdown'])

/** Which control a type asks for. */
export function controlFor(type: FieldType): Control {
  switch (type.is) {
    case 'text':
      if (type.meaning === 'image-key') return 'image-key'
      return type.meaning === 'markdown' ? 'markdown' : 'text'
    case 'number':
    case 'spacing':
    case 'length':
    case 'size':
    case 'text-size':
      return 'text'
    case 'enum':
    case 'boolean':
      return 'choice'
    case 'colour':
      return 'colour'
    case 'tagged':
      return type.tags.every((tag) => textTags.has(tag)) ? 'text-object' : 'object'
    case 'object':
    case 'variant':
      return 'object'
    case 'list':
      return ['object', 'variant', 'tagged', 'text'].includes(type.of.is) ? 'list' : 'none'
    case 'either':
      return type.of[0] === undefined ? 'none' : controlFor(type.of[0])
    default:
      return 'none'
  }
}
