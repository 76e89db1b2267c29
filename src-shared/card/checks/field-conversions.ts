import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { filledStringOf } from '../read-json'
import { isRgba } from './check-colour'

/** What to write for a member, in place of its name and value. */
export interface Replacement {
  readonly name: string
  readonly value: JsonValue
}

type Convert = (value: JsonValue, owner: JsonObject) => Replacement | undefined

function openUrl(urls: JsonObject): Replacement {
  const { url, ...platforms } = urls
  const filled = Object.entries(platforms).filter(([, address]) => filledStringOf(address) !== undefined)
  const behaviour: JsonObject = { type: 'open_url', default_url: url ?? '', ...Object.fromEntries(filled) }
  return { name: 'behaviors', value: [behaviour] }
}

/** Only one member can become `behaviors`: the platforms' addresses first, since they say most. */
function asBehaviours(value: JsonValue, { behaviors, url, multi_url }: JsonObject): Replacement | undefined {
  if (behaviors !== undefined) return undefined
  if (isJsonObject(multi_url)) return value === multi_url ? openUrl(multi_url) : undefined
  if (filledStringOf(url) !== undefined) return value === url ? openUrl({ url: value }) : undefined
  return isJsonObject(value) ? { name: 'behaviors', value: [{ type: 'callback', value }] } : undefined
}

const formActions: Readonly<Record<string, string>> = { form_submit: 'submit', form_reset: 'reset' }

/**
 * Members that 2.0 refuses and that say something which is said otherwise there (Card §8.2, §8.12, §8.17, §15), by
 * `object.member`. Where none of this holds, the member can only go.
 */
const conversions: Readonly<Record<string, Convert>> = {
  'button.url': asBehaviours,
  'button.multi_url': asBehaviours,
  'button.value': asBehaviours,
  'button.action_type': (value, { form_action_type }) => {
    const action =
      typeof value === 'string' && Object.hasOwn(formActions, value) ? formActions[value] : undefined
    return action === undefined || form_action_type !== undefined
      ? undefined
      : { name: 'form_action_type', value: action }
  },
  'input.multiline': (value, { input_type }) =>
    value === true && input_type === undefined ? { name: 'input_type', value: 'multiline_text' } : undefined,
  'config.compact_width': (value, { width_mode }) =>
    value === true && width_mode === undefined ? { name: 'width_mode', value: 'compact' } : undefined,
}

/** What a member of a 1.0 card, or of another system, is in 2.0; `undefined` when nothing is known. */
export function convertMember(ownerName: string, name: string, owner: JsonObject): Replacement | undefined {
  const key = `${ownerName}.${name}`
  const value = owner[name]
  if (value === undefined || !Object.hasOwn(conversions, key)) return undefined
  return conversions[key]?.(value, owner)
}

/** Markdown in this colour: `markdown` has no `text_color`, its dialect has `<font>` (Card §9). */
export function inColour(content: string, colour: JsonValue): string | undefined {
  const oneLine = content !== '' && !/[\n<]/.test(content)
  const named = typeof colour === 'string' && /^[\w-]+$/.test(colour) && !isRgba(colour)
  return oneLine && named ? `<font color='${colour}'>${content}</font>` : undefined
}
