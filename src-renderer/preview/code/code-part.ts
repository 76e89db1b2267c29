/** What a piece of code is; each has its colour in `preview-tokens.css`. */
export const codeKinds = [
  'keyword',
  'string',
  'number',
  'comment',
  'title',
  'name',
  'added',
  'removed',
] as const

export type CodeKind = (typeof codeKinds)[number]

/** A run of code of one colour. */
export interface CodePart {
  readonly text: string
  readonly kind?: CodeKind
}

/** Colours code; `undefined` for a language that has no grammar. */
export type Highlight = (text: string, language: string) => readonly CodePart[] | undefined
