import { toPointer } from '../../../json-pointer'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../json-value'
import type { MessageKey, MessageParams } from '../../../messages/catalogue'
import type { Message } from '../../../result'

/** How much a person should care: it reads the same, it should be looked at, or something is gone. */
export type NoteWeight = 'changed' | 'check' | 'lost'

/** One thing that a conversion did. */
export interface ConversionNote {
  /** Where it was in the card before. */
  readonly from: string
  /** Where it is in the card afterwards, or the nearest thing around it that is left. */
  readonly pointer: string
  readonly weight: NoteWeight
  readonly message: Message
}

interface PendingNote {
  readonly from: string
  readonly at: JsonObject
  readonly weight: NoteWeight
  readonly message: Message
}

/** A conversion on its way: objects are changed in place, and notes are tied to them until their place is known. */
export class Conversion {
  private readonly pending: PendingNote[] = []
  private readonly origins = new Map<JsonObject, string>()
  /** What took the place of an object that is gone. */
  private readonly successors = new Map<JsonObject, JsonObject>()

  constructor(readonly card: JsonObject) {
    eachObject(card, (object, pointer) => this.origins.set(object, pointer))
  }

  /** Where an object was in the card before. */
  originOf(object: JsonObject): string {
    return this.origins.get(object) ?? ''
  }

  note(at: JsonObject, weight: NoteWeight, key: MessageKey, params?: MessageParams): void {
    const message = params === undefined ? { key } : { key, params }
    this.pending.push({ from: this.originOf(at), at, weight, message })
  }

  /** Says that one object stands for another from now on. */
  replaced(old: JsonObject, by: JsonObject): void {
    this.successors.set(old, by)
    if (!this.origins.has(by)) this.origins.set(by, this.originOf(old))
  }

  /** The notes, in the order of the card before. */
  report(): ConversionNote[] {
    const places = new Map<JsonObject, string>()
    eachObject(this.card, (object, pointer) => places.set(object, pointer))
    const order = new Map([...new Set(this.origins.values())].map((pointer, index) => [pointer, index]))
    return this.pending
      .map(({ at, ...note }) => ({ ...note, pointer: this.placeOf(at, places) }))
      .sort((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0))
  }

  private placeOf(object: JsonObject, places: ReadonlyMap<JsonObject, string>): string {
    let at: JsonObject | undefined = object
    while (at !== undefined && !places.has(at)) at = this.successors.get(at)
    return at === undefined ? '' : (places.get(at) ?? '')
  }
}

/** Visits the objects of a value, the outer ones first. Depth is bounded by the parser's limit. */
export function eachObject(value: JsonValue, visit: (object: JsonObject, pointer: string) => void): void {
  const enter = (inner: JsonValue, path: readonly (string | number)[]): void => {
    if (Array.isArray(inner)) inner.forEach((item, index) => enter(item, [...path, index]))
    else if (isJsonObject(inner)) {
      visit(inner, toPointer(path))
      for (const [name, member] of Object.entries(inner)) enter(member, [...path, name])
    }
  }
  enter(value, [])
}

/** A value of one's own, to change in place. */
export function copyOf<Value extends JsonValue>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

/** Takes a member out of an object and returns it. */
export function take(object: JsonObject, name: string): JsonValue | undefined {
  if (!Object.hasOwn(object, name)) return undefined
  const value = object[name]
  // The name is the catalogue's, and the object is a copy of our own.
  Reflect.deleteProperty(object, name)
  return value
}

/** A value as a person reads it in a message, shortened. */
export function shown(value: JsonValue | undefined): string {
  const json = JSON.stringify(value ?? null)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
