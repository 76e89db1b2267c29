/** The two schemas of card JSON (Card §1). */
export type CardVersion = '1.0' | '2.0'

/** How well a statement is known (Card §0.1): official, legacy official, SDK, third party, unknown. */
export type Evidence = 'O' | 'L' | 'S' | 'T' | '?'

/**
 * What a tag stands for. A `part` lives inside a component (a text object, an icon, a tag of the header) and never
 * stands among components by itself.
 */
export type TagKind = 'display' | 'interactive' | 'container' | 'wrapper' | 'part'

/** Which tags a slot takes: any component, or exactly these. */
export type SlotHolds = 'component' | readonly string[]

/**
 * A place inside an object where other tagged objects sit.
 * `at` reads `fields[].text`: member names joined by dots, `[]` for each item of an array.
 */
export interface Slot {
  readonly at: string
  readonly holds: SlotHolds
}

/** All that is known about one `tag` of card JSON. Written once, read by checker, preview and (later) schema and palette. */
export interface TagEntry {
  readonly kind: TagKind
  readonly versions: readonly CardVersion[]
  readonly evidence: Evidence
  /** Oldest client that shows it, where the documentation says (Card §11.4). */
  readonly minClient?: string
  /** Seen in the wild, but no public page says how to write it (Card §18). */
  readonly undocumented?: true
  /** Reports to a server what the reader did; a push has nobody to receive it (Card §16.2). */
  readonly needsReceiver?: true
  /** What to write instead where 2.0 dropped it (Card §15). */
  readonly insteadInV2?: string
  readonly slots?: readonly Slot[]
}

export const bothVersions = ['1.0', '2.0'] as const satisfies readonly CardVersion[]

/** Card §6.1: the text objects. */
export const textTags = ['plain_text', 'lark_md'] as const

/** Card §6.5: the icon objects. */
export const iconTags = ['standard_icon', 'custom_icon'] as const

/** Members that many interactive components share (Card §6.7, §8.12–8.19). */
export const tipSlots = [
  { at: 'hover_tips', holds: textTags },
  { at: 'disabled_tips', holds: textTags },
  { at: 'confirm.title', holds: textTags },
  { at: 'confirm.text', holds: textTags },
] as const satisfies readonly Slot[]
