import type { JsonValue } from '../../json-value'
import type { Severity } from '../../problem'
import type { TextSizeName } from './text-sizes'

/** The two schemas of card JSON (Card §1). */
export type CardVersion = '1.0' | '2.0'

export const bothVersions = ['1.0', '2.0'] as const satisfies readonly CardVersion[]

/** How well a statement is known (Card §0.1): official, legacy official, SDK, third party, unknown. */
export type Evidence = 'O' | 'L' | 'S' | 'T' | '?'

/** The same text in both languages of the app. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** Something that differs between the two schemas. */
export type ByVersion<T> = Readonly<Record<CardVersion, T>>

/**
 * Where a component can stand: the lists and slots that hold components. `extra` is the right side of a 1.0 `div`,
 * `checker` the button area of a checker.
 */
export type Place =
  | 'root'
  | 'action'
  | 'column_set'
  | 'column'
  | 'form'
  | 'interactive_container'
  | 'collapsible_panel'
  | 'extra'
  | 'note'
  | 'checker'

/** Where a component may stand in one schema (Card §10). What is named nowhere is not allowed. */
export interface Placement {
  readonly in: readonly Place[]
  /** Where sources disagree or are silent. */
  readonly unsure?: readonly Place[]
  /** Only inside a form, at whatever depth. */
  readonly onlyInForm?: true
}

/** One value of an enumeration. */
export interface EnumValue {
  readonly value: string
  readonly doc: Words
  /** Both when left out. */
  readonly versions?: readonly CardVersion[]
}

/** What a text stands for beyond its letters: checked, completed and edited accordingly. */
export type TextMeaning =
  | 'plain'
  /** `dialect` of Card §9 follows from the object and the version. */
  | 'markdown'
  /** http or https, or the constant that disables a jump (Card §4). */
  | 'url'
  | 'image-key'
  | 'icon-token'
  | 'person-id'
  /** Unique in the card; what a form reports an entry under. */
  | 'name'
  | 'element-id'
  | 'date'
  | 'time'
  | 'datetime'
  | 'date-format'
  | 'client-version'

/** A text. Lengths are in characters (Card §6.2). */
export interface TextType {
  readonly is: 'text'
  readonly meaning: TextMeaning
  readonly maxChars?: number
  /** An empty text is a fault. */
  readonly filled?: true
}

export interface NumberType {
  readonly is: 'number'
  readonly integer?: true
  readonly min?: number
  readonly max?: number
  /** When only these are allowed. */
  readonly oneOf?: readonly number[]
}

export interface BooleanType {
  readonly is: 'boolean'
}

export interface EnumType {
  readonly is: 'enum'
  readonly values: readonly EnumValue[]
}

/** Which names a colour takes: of headers (Card §12.1), of tags (§12.2), of everything else (§12.3). */
export type ColourSet = 'header' | 'tag' | 'palette'

/** A colour (Card §6.4, §12). */
export interface ColourType {
  readonly is: 'colour'
  readonly set: ColourSet
  /** Words that are allowed beside the set, such as `default` or `laser`. */
  readonly words?: readonly string[]
  /** Whether a name from `config.style.color` may stand here. */
  readonly custom?: true
  /** Whether an `rgba(…)` literal may stand here. */
  readonly rgba?: true
}

/** One length, as `"12px"`, `"50%"` or a word (Card §11.2). */
export interface LengthType {
  readonly is: 'length'
  readonly words?: readonly EnumValue[]
  /** Bounds in pixels, both included; no upper one when `max` is left out. */
  readonly px: { readonly min: number; readonly max?: number }
  readonly percent?: { readonly min: number; readonly max: number }
}

/** One, two or four lengths, as `"4px 12px"` (Card §6.8). */
export interface SpacingType {
  readonly is: 'spacing'
  readonly px: { readonly min: number; readonly max: number }
  /** How many values may be given. */
  readonly counts: readonly (1 | 2 | 4)[]
}

/** Width and height, as `"40px 40px"`, or a word. */
export interface SizeType {
  readonly is: 'size'
  readonly words?: readonly EnumValue[]
  readonly px: { readonly min: number; readonly max: number }
  /** Versions that take a ratio, as `"16:9"`, too; on no page, but in official samples. */
  readonly ratio?: readonly CardVersion[]
}

/** A size of text (Card §6.3): a word, or a name from `config.style.text_size`. */
export interface TextSizeType {
  readonly is: 'text-size'
  /** All words when left out. */
  readonly words?: readonly TextSizeName[]
  readonly custom?: true
}

/** An object of the catalogue that carries no `tag`, by its name in {@link CatalogueEntry.name}. */
export interface ObjectType {
  readonly is: 'object'
  readonly name: string
}

/** An object that one of its members tells apart, such as `behaviors[].type`. */
export interface VariantType {
  readonly is: 'variant'
  readonly by: string
  /** Value of that member → name of the object. */
  readonly of: Readonly<Record<string, string>>
}

/** An object with one of these tags: texts, icons, header tags, `column`. */
export interface TaggedType {
  readonly is: 'tagged'
  readonly tags: readonly string[]
  /** Tags that sources disagree about; a warning, no error. */
  readonly unsure?: readonly string[]
  /** Longest `content`, in characters (Card §6.2). */
  readonly maxChars?: number
}

/** Any component that may stand at this place. */
export interface ComponentType {
  readonly is: 'component'
  readonly place: Place
}

export interface ListType {
  readonly is: 'list'
  readonly of: FieldType
  readonly min?: number
  readonly max?: number
}

/** `{zh_cn: …, en_us: …}` (Card §7), or free names such as those of `config.style`. */
export interface MapType {
  readonly is: 'map'
  readonly keys: 'language' | 'free'
  readonly of: FieldType
}

/** JSON of the author's own, which Feishu hands on: callback values, chart specs, table rows. */
export interface FreeType {
  readonly is: 'free'
  readonly as: 'object' | 'any'
}

/** Several types that a field takes alike; the first is the one to offer. */
export interface EitherType {
  readonly is: 'either'
  readonly of: readonly FieldType[]
}

/** Exactly this value. */
export interface ConstantType {
  readonly is: 'constant'
  readonly value: string
}

export type FieldType =
  | TextType
  | NumberType
  | BooleanType
  | EnumType
  | ColourType
  | LengthType
  | SpacingType
  | SizeType
  | TextSizeType
  | ObjectType
  | VariantType
  | TaggedType
  | ComponentType
  | ListType
  | MapType
  | FreeType
  | EitherType
  | ConstantType

/** When a field must be there. */
export type Requirement =
  | 'always'
  /** Inside a form only. */
  | 'in-form'
  /** Unless one of these other fields is there. */
  | { readonly unless: readonly string[] }

/** One field of an object of card JSON. */
export interface Field {
  readonly type: FieldType | ByVersion<FieldType>
  /** One line: what it does. */
  readonly doc: Words
  readonly required?: Requirement
  /** How much it matters when it is missing, where pages that require it and samples without it disagree. */
  readonly missing?: Severity
  /** What holds when it is left out. */
  readonly default?: JsonValue | ByVersion<JsonValue>
  /** Both when left out. */
  readonly versions?: readonly CardVersion[]
  /** `O` when left out. */
  readonly evidence?: Evidence
  /** Oldest client that obeys it (Card §11.4). */
  readonly minClient?: string
  /** Older way, still obeyed; what the current pages use instead (Card §8, "history"). */
  readonly history?: { readonly instead: string }
  /** Obeyed only when another field has one of these values; otherwise without effect. */
  readonly onlyWith?: { readonly field: string; readonly values: readonly JsonValue[] }
  /** How much a wrong value matters, where it is not what the version and the evidence say. */
  readonly severity?: Severity
  /** What sources say differently, for a reader of the documentation (Card §19). */
  readonly disputed?: Words
}

/**
 * A value with words in it: each {@link Words} is a text to fill in. As a snippet they become tab stops, as a sample
 * they are read in one language.
 */
export type SnippetValue = string | number | boolean | Words | readonly SnippetValue[] | SnippetObject

export interface SnippetObject {
  readonly [name: string]: SnippetValue
}

/**
 * What an entry stands for. A `part` lives inside a component (a text object, an icon, a header tag), an `object` has no
 * tag at all; neither stands among components by itself.
 */
export type EntryKind = 'display' | 'interactive' | 'container' | 'wrapper' | 'part' | 'object'

/** What a help desk push can do with it (Card §16.2). */
export type PushUse =
  /** Legacy parts that are known to show. */
  | 'safe'
  /** Plausible, but nobody has said so. */
  | 'unverified'
  /** Reports to a server what the reader did; a push has nobody to receive it. */
  | 'needs-receiver'

/**
 * All that is known about one component or object of card JSON. Written once; checker, schemas, editor, palette,
 * inspector and preview read it.
 */
export interface CatalogueEntry {
  /** Its `tag`; of an object without one, our name for it. */
  readonly name: string
  readonly kind: EntryKind
  readonly versions: readonly CardVersion[]
  readonly evidence: Evidence
  readonly title: Words
  /** One line: what a reader of the card sees or does with it. */
  readonly doc: Words
  /** Members but `tag`. */
  readonly fields: Readonly<Record<string, Field>>
  /** Members of any name are allowed beside the known ones. */
  readonly open?: true
  /** Where it may stand; of components only. */
  readonly placement?: Readonly<Partial<Record<CardVersion, Placement>>>
  readonly push: PushUse
  /** Oldest client that shows it (Card §11.4). */
  readonly minClient?: string
  /** The page of the documentation, below `cardPages` of its version. */
  readonly page?: Readonly<Partial<Record<CardVersion, string>>>
  /** What to write instead where 2.0 dropped it (Card §15). */
  readonly insteadInV2?: string
  /**
   * Seen in the wild, but no public page says how to write it (Card §18). `read-back`: it is only what Feishu makes of
   * something else when a card is read again, and refuses in a card that is sent.
   */
  readonly undocumented?: true | 'read-back'
  /** A good first version of it, without `tag`. */
  readonly snippet?: Readonly<Partial<Record<CardVersion, SnippetObject>>>
}
