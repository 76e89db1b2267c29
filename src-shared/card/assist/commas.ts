import type { TextEdit } from '../../text-edit'
import { beginsValue, endsValue, tokenKind } from './around-place'
import type { Completion } from './completion'
import type { PlaceInText } from './place-in-card'

/** Whether the name of a member, or a colon, stands where its value or another member cannot begin. */
function isAfterName({ atName, before }: PlaceInText): boolean {
  const [earlier, last] = before.length === 2 ? before : [undefined, before[0]]
  return atName && last?.kind === tokenKind.string && earlier?.kind !== tokenKind.colon
}

/** Whether a value stands behind a colon already, with only space between it and the place. */
function isBeforeItsValue({ atName, path, after: [first, second] }: PlaceInText): boolean {
  if (atName || typeof path.at(-1) === 'number' || first === undefined) return false
  return beginsValue(first) && second?.kind !== tokenKind.colon
}

/** Whether JSON lets anything be written here, given a comma. */
export function mayBeWritten(place: PlaceInText): boolean {
  if (place.depth <= 0) return place.before.length === 0 && place.after.length === 0
  return place.literal.length > 0 || !(isAfterName(place) || isBeforeItsValue(place))
}

/** Gives completions the commas that part what they write from what stands before and after it. */
export function withCommas(completions: readonly Completion[], place: PlaceInText): Completion[] {
  const { literal, atName, path, before, after } = place
  const last = before.at(-1)
  const [next] = after
  const isItem = typeof path.at(-1) === 'number'
  const wantsBefore = (atName || isItem) && last !== undefined && endsValue(last)
  const wantsAfter = next !== undefined && beginsValue(next)
  if (!wantsBefore && !wantsAfter) return [...completions]

  const touches = last?.end === literal.offset
  const comma: TextEdit[] = wantsBefore && !touches ? [{ offset: last.end, length: 0, text: ',' }] : []
  return completions.map((completion) => ({
    ...completion,
    insert: `${wantsBefore && touches ? ', ' : ''}${completion.insert}${wantsAfter ? ',' : ''}`,
    ...(comma.length > 0 ? { also: comma } : {}),
  }))
}
