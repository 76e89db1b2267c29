/** Where a link leads. `variable` names an entry of the component's `href` (Card §8.2). */
export type LinkTarget =
  | {
      readonly kind: 'address'
      readonly url: string
      /** Where a phone goes instead. */
      readonly phoneUrl?: string
    }
  | { readonly kind: 'variable'; readonly name: string }

/** Attributes of an HTML-like tag, entities decoded. */
export type Attributes = ReadonlyMap<string, string>

/** A run inside a line. Plain data: a renderer makes of it what it likes, and no HTML string exists anywhere. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'link'
      readonly target: LinkTarget
      readonly icon?: string
      readonly children: readonly Inline[]
    }
  | { readonly type: 'image'; readonly key: string; readonly alt: string }
  | { readonly type: 'emoji'; readonly key: string; readonly text: string }
  | { readonly type: 'at'; readonly ids: readonly string[] }
  | {
      readonly type: 'person'
      readonly id: string
      readonly capsule: boolean
      readonly showName: boolean
      readonly showAvatar: boolean
    }
  | { readonly type: 'font'; readonly color: string; readonly children: readonly Inline[] }
  | { readonly type: 'text_tag'; readonly color: string; readonly children: readonly Inline[] }
  | {
      readonly type: 'number_tag'
      readonly background: string
      readonly color: string
      readonly target?: LinkTarget
      readonly children: readonly Inline[]
    }
  | {
      readonly type: 'local_datetime'
      readonly millisecond: string
      readonly format: string
      readonly url?: string
    }

export interface ListItem {
  readonly blocks: readonly Block[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly ListItem[]
}

export type Alignment = 'left' | 'center' | 'right'

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly children: readonly Inline[] }
  | List
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'rule' }
  | {
      readonly type: 'table'
      readonly alignments: readonly Alignment[]
      readonly header: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

/** A block and the number of the line after it. */
export interface ReadBlock {
  readonly block: Block
  readonly next: number
}

/** The text that a reader sees of a run of inlines, without any mark-up. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
        case 'emoji':
          return inline.text
        case 'break':
          return '\n'
        case 'image':
          return inline.alt
        case 'at':
          return inline.ids.map((id) => '@' + id).join(' ')
        case 'person':
          return inline.id
        case 'local_datetime':
          return inline.millisecond
        default:
          return inlineText(inline.children)
      }
    })
    .join('')
}
