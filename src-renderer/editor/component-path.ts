import { fromPointer, toPointer } from '@shared/json-pointer'
import { isJsonObject, type JsonValue } from '@shared/json-value'

/** One of the components around a place, from the outside in. */
export interface PathStep {
  readonly pointer: string
  /** Its tag, or `header`. */
  readonly name: string
}

/** The components that a pointer leads through, itself the last. */
export function componentPath(card: JsonValue | undefined, pointer: string | undefined): PathStep[] {
  if (pointer === undefined) return []
  const names = fromPointer(pointer)
  const steps: PathStep[] = []
  let value = card
  for (const [index, name] of names.entries()) {
    if (Array.isArray(value)) value = value[Number(name)]
    else value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
    const tag = isJsonObject(value) ? value.tag : undefined
    const isHeader = index === 0 ? name === 'header' : index === 1 && names[0] === 'i18n_header'
    const shown = isHeader ? 'header' : tag
    if (typeof shown === 'string') steps.push({ pointer: toPointer(names.slice(0, index + 1)), name: shown })
  }
  return steps
}

/** The path from before where the new one says the same. */
export function samePath(
  before: readonly PathStep[] | undefined,
  now: readonly PathStep[],
): readonly PathStep[] {
  const isSame =
    before?.length === now.length &&
    now.every(({ pointer, name }, index) => before[index]?.pointer === pointer && before[index].name === name)
  return isSame ? before : now
}
