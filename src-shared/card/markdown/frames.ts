import type { Inline } from './tree'

/** Deepest nesting of inline syntax; an opener beyond it is literal text. Bounds recursion in every renderer. */
const MAX_INLINE_DEPTH = 32

/** Something that was opened and waits for its end. If that never comes, `source` is literal text. */
export interface Frame {
  /** What ends it: a delimiter such as `**`, `[`, or the name of a tag. */
  readonly opener: string
  readonly isTag: boolean
  readonly source: string
  readonly children: Inline[]
  /** Whether a link stands inside: links do not nest. */
  holdsLink: boolean
  /** Makes the node once the end is found. */
  readonly close?: (children: readonly Inline[]) => Inline
}

/** The open constructs of a run of text, innermost last. All operations take bounded time. */
export class Frames {
  private readonly stack: Frame[] = []
  private readonly root: Inline[] = []

  private get children(): Inline[] {
    return this.stack.at(-1)?.children ?? this.root
  }

  get isFull(): boolean {
    return this.stack.length >= MAX_INLINE_DEPTH
  }

  addText(text: string): void {
    if (text === '') return
    const children = this.children
    const last = children.at(-1)
    if (last?.type === 'text') children[children.length - 1] = { type: 'text', text: last.text + text }
    else children.push({ type: 'text', text })
  }

  add(node: Inline): void {
    if (node.type === 'text') {
      this.addText(node.text)
      return
    }
    this.children.push(node)
    if (node.type === 'link') for (const frame of this.stack) frame.holdsLink = true
  }

  /** Opens a construct; when too many are open already, its source becomes text. */
  open(frame: Omit<Frame, 'children' | 'holdsLink'>): void {
    if (this.isFull) this.addText(frame.source)
    else this.stack.push({ ...frame, children: [], holdsLink: false })
  }

  /** The innermost open construct that `fits`; a tag in between hides those outside it unless `acrossTags`. */
  find(fits: (frame: Frame) => boolean, acrossTags = false): Frame | undefined {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const frame = this.stack[index]
      if (frame === undefined) return undefined
      if (fits(frame)) return frame
      if (frame.isTag && !acrossTags) return undefined
    }
    return undefined
  }

  /** Turns the innermost construct into literal text. */
  private giveUpInnermost(): void {
    const frame = this.stack.pop()
    if (frame === undefined) return
    this.addText(frame.source)
    for (const child of frame.children) this.add(child)
  }

  /** Ends a construct; those opened inside it and never ended become text. */
  close(frame: Frame, make = frame.close): void {
    while (this.stack.at(-1) !== frame) this.giveUpInnermost()
    if (make === undefined) {
      this.giveUpInnermost()
      return
    }
    this.stack.pop()
    this.add(make(frame.children))
  }

  /** All nodes; what is still open becomes text. */
  finish(): Inline[] {
    while (this.stack.length > 0) this.giveUpInnermost()
    return this.root
  }
}
