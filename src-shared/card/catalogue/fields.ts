import type {
  CardVersion,
  ColourType,
  EnumType,
  EnumValue,
  Field,
  FieldType,
  LengthType,
  ListType,
  NumberType,
  Placement,
  SnippetObject,
  SpacingType,
  TaggedType,
  TextMeaning,
  TextType,
  Words,
} from './model'

/** Short ways to write down what the catalogue says often. */

export function words(zh: string, en: string): Words {
  return { zh, en }
}

export const boolean = { is: 'boolean' } as const

export function text(meaning: TextMeaning = 'plain', more: Partial<TextType> = {}): TextType {
  return { is: 'text', meaning, ...more }
}

export function integer(min?: number, max?: number): NumberType {
  return {
    is: 'number',
    integer: true,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }
}

/** `value: [zh, en]`, or `value: [zh, en, version]` for one that only this version knows. */
export type EnumTable = Readonly<Record<string, readonly [zh: string, en: string, only?: CardVersion]>>

export function enumValues(table: EnumTable): readonly EnumValue[] {
  return Object.entries(table).map(([value, [zh, en, only]]) =>
    only === undefined ? { value, doc: { zh, en } } : { value, doc: { zh, en }, versions: [only] },
  )
}

export function oneOf(table: EnumTable): EnumType {
  return { is: 'enum', values: enumValues(table) }
}

export function object(name: string): FieldType {
  return { is: 'object', name }
}

export function list(of: FieldType, more: Partial<ListType> = {}): ListType {
  return { is: 'list', of, ...more }
}

export function tagged(...tags: readonly string[]): TaggedType {
  return { is: 'tagged', tags }
}

/** `{lang: of}` (Card §7). */
export function byLanguage(of: FieldType): FieldType {
  return { is: 'map', keys: 'language', of }
}

/** A length in pixels, or one of the words. */
export function length(min: number, max: number | undefined, table: EnumTable): LengthType {
  return {
    is: 'length',
    words: enumValues(table),
    px: max === undefined ? { min } : { min, max },
  }
}

export function spacing(min: number, max: number, counts: SpacingType['counts'] = [1, 2, 4]): SpacingType {
  return { is: 'spacing', px: { min, max }, counts }
}

/** A colour of the palette, a name from `config.style.color`, or `rgba(…)` (Card §6.4). */
export function colour(...allowedWords: readonly string[]): ColourType {
  return {
    is: 'colour',
    set: 'palette',
    custom: true,
    rgba: true,
    ...(allowedWords.length > 0 ? { words: allowedWords } : {}),
  }
}

export const plainText = tagged('plain_text')
export const anyText = tagged('plain_text', 'lark_md')
export const icon = tagged('standard_icon', 'custom_icon')
export const urlObject = object('url')

/** May stand in these places of both versions. */
export function placedIn(...places: Placement['in']): Readonly<Record<CardVersion, Placement>> {
  return { '1.0': { in: places }, '2.0': { in: places } }
}

/** The same snippet in both versions. */
export function inBoth(snippet: SnippetObject): Readonly<Record<CardVersion, SnippetObject>> {
  return { '1.0': snippet, '2.0': snippet }
}

/** The words for a spacing between components (Card §6.9). */
export const spacingWords = {
  small: ['小，4px', 'Small, 4px'],
  medium: ['中，8px', 'Medium, 8px'],
  large: ['大，12px', 'Large, 12px'],
  extra_large: ['特大，16px', 'Extra large, 16px', '2.0'],
} as const satisfies EnumTable

export const horizontalAlign = oneOf({
  left: ['靠左', 'Left'],
  center: ['居中', 'Centred'],
  right: ['靠右', 'Right'],
})

export const verticalAlign = oneOf({
  top: ['靠上', 'Top'],
  center: ['居中', 'Centred'],
  bottom: ['靠下', 'Bottom'],
})

/** Every 2.0 component takes these (Card §6.8). */
export const identity = {
  element_id: {
    type: text('element-id'),
    versions: ['2.0'],
    doc: words(
      '组件的唯一标识：字母开头，只含字母、数字、下划线，最多 20 个字符',
      'Names the component: starts with a letter; letters, digits, underscore; at most 20 characters',
    ),
  },
} as const satisfies Record<string, Field>

export const outerMargin = {
  margin: {
    type: spacing(-99, 99),
    versions: ['2.0'],
    default: '0px',
    doc: words('外边距，例如 "4px 0px"；可为负值', 'Space around it, such as "4px 0px"; may be negative'),
  },
} satisfies Record<string, Field>

/** What most 2.0 components share: {@link identity} and {@link outerMargin}. */
export const inV2 = { ...identity, ...outerMargin } as const

/** How round the corners are: `"8px"` or `"50%"`. */
export const cornerRadius = {
  is: 'length',
  px: { min: 0 },
  percent: { min: 0, max: 100 },
} as const satisfies LengthType

/** A size of text: a word, or a name from `config.style.text_size` (Card §6.3). */
export const textSize = { is: 'text-size', custom: true } as const satisfies FieldType

export const imageKey = text('image-key', { filled: true })

/** The page of this name in the documentation of both versions. */
export function onPage(page: string): Readonly<Record<CardVersion, string>> {
  return { '1.0': page, '2.0': page }
}

/** A space between components of 2.0. */
const gap = length(0, 99, spacingWords)

/** What a container presets, where pages say so (Card §6.9). */
interface LayoutPresets {
  readonly padding?: string
  readonly horizontal?: string
  readonly vertical?: string
}

function preset(value: string | undefined): Pick<Field, 'default'> {
  return value === undefined ? {} : { default: value }
}

/** How a 2.0 container lays out what it holds (Card §6.9); its outer margin is in {@link inV2}. */
export function layoutInV2(presets: LayoutPresets = {}) {
  return {
    direction: {
      type: oneOf({
        vertical: ['从上到下', 'From top to bottom'],
        horizontal: ['从左到右', 'From left to right'],
      }),
      versions: ['2.0'],
      default: 'vertical',
      doc: words('里面组件的排列方向', 'Which way the components inside run'),
    },
    padding: {
      type: spacing(0, 99),
      versions: ['2.0'],
      ...preset(presets.padding),
      doc: words('内容四周的留白，例如 "8px 12px"', 'Space around the content, such as "8px 12px"'),
    },
    horizontal_spacing: {
      type: gap,
      versions: ['2.0'],
      ...preset(presets.horizontal),
      doc: words('左右相邻组件的间距', 'Space between components side by side'),
    },
    vertical_spacing: {
      type: gap,
      versions: ['2.0'],
      ...preset(presets.vertical),
      doc: words('上下相邻组件的间距', 'Space between components one below the other'),
    },
    horizontal_align: {
      type: horizontalAlign,
      versions: ['2.0'],
      default: 'left',
      doc: words('水平对齐', 'Horizontal alignment'),
    },
    vertical_align: {
      type: verticalAlign,
      versions: ['2.0'],
      default: 'top',
      doc: words('垂直对齐', 'Vertical alignment'),
    },
  } as const satisfies Record<string, Field>
}
