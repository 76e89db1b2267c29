/** The three Markdown dialects of cards (Card §9): in text objects, and in `markdown` components of either schema. */
export type Dialect = 'lark_md' | 'markdown-1' | 'markdown-2'

const everywhere: readonly Dialect[] = ['lark_md', 'markdown-1', 'markdown-2']
const components: readonly Dialect[] = ['markdown-1', 'markdown-2']
const second: readonly Dialect[] = ['markdown-2']

/** Which dialect knows which syntax (Card §9). What a dialect lacks stays literal text. */
const dialectsOf = {
  emphasis: everywhere,
  underscoreEmphasis: second,
  strike: everywhere,
  link: everywhere,
  phoneLink: components,
  variableLink: ['lark_md', 'markdown-1'],
  image: components,
  inlineCode: second,
  backslashEscape: second,
  emoji: everywhere,
  entity: everywhere,

  'tag:a': everywhere,
  'tag:at': everywhere,
  'tag:font': everywhere,
  'tag:text_tag': everywhere,
  'tag:br': components,
  'tag:link': components,
  'tag:person': components,
  'tag:hr': second,
  'tag:number_tag': second,
  'tag:local_datetime': second,
  'tag:raw': second,

  list: components,
  looseLists: second,
  fencedCode: components,
  rule: components,
  heading: second,
  quote: second,
  table: second,
  blankLineSplits: second,
} as const satisfies Record<string, readonly Dialect[]>

export type Feature = keyof typeof dialectsOf

/** Whether a dialect knows a syntax. */
export function knows(dialect: Dialect, feature: Feature): boolean {
  return (dialectsOf[feature] as readonly Dialect[]).includes(dialect)
}

/** The feature of an HTML-like tag such as `font`; `undefined` when no dialect knows it. */
export function tagFeature(name: string): Feature | undefined {
  const feature = `tag:${name}`
  return Object.hasOwn(dialectsOf, feature) ? (feature as Feature) : undefined
}
