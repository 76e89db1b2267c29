import { toPointer, type JsonPath } from '../../json-pointer'
import type { Message } from '../../result'
import type { CardVersion } from '../catalogue/model'

/** One thing that the preview cannot show as Feishu's client does. */
export interface Approximation {
  readonly message: Message
  /** What it is about, in the order of the text; empty when it is about the whole card. */
  readonly pointers: readonly string[]
}

/** What those who look for approximations know of a card, and whom they tell. */
export interface ApproximationContext {
  readonly version: CardVersion
  /** Whether the picture of a key is there to be shown. */
  readonly hasImage: (key: string) => boolean
  /** Notes one; the same sentence is kept once, with all its places. */
  readonly note: (message: Message, path: JsonPath) => void
}

/** Gathers approximations in the order in which they are first met. */
export class ApproximationList {
  readonly #found = new Map<string, { readonly message: Message; readonly pointers: Set<string> }>()

  constructor(private readonly isShown: (pointer: string) => boolean) {}

  readonly note = (message: Message, path: JsonPath): void => {
    const pointer = toPointer(path)
    if (!this.isShown(pointer)) return
    const key = JSON.stringify([message.key, message.params ?? {}])
    const entry = this.#found.get(key) ?? { message, pointers: new Set() }
    this.#found.set(key, entry)
    if (pointer !== '') entry.pointers.add(pointer)
  }

  all(): Approximation[] {
    return [...this.#found.values()].map(({ message, pointers }) => ({ message, pointers: [...pointers] }))
  }
}
