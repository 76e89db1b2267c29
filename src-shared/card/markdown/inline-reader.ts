import { knows, type Dialect, type Feature } from './dialect'
import { Frames } from './frames'
import type { Inline } from './tree'

/** Where the reading of one run of text stands. Every reader function moves it forward. */
export class InlineReader {
  readonly frames = new Frames()
  at = 0
  /** Lengths of backtick runs that nothing ends any more. */
  readonly unendedCode = new Set<number>()
  /** Whether some `</raw>` may still follow. */
  rawEnds = true

  constructor(
    readonly text: string,
    readonly dialect: Dialect,
  ) {}

  get char(): string {
    return this.text.charAt(this.at)
  }

  knows(feature: Feature): boolean {
    return knows(this.dialect, feature)
  }

  /** Matches a sticky pattern here. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    return pattern.exec(this.text)
  }

  /** Takes source as text. */
  takeLiteral(source: string): void {
    this.frames.addText(source)
    this.at += source.length
  }

  /** Takes `length` characters of source as a node. */
  takeNode(node: Inline, length: number): void {
    this.frames.add(node)
    this.at += length
  }

  /** Whether the place is between the start and the end of an `<a>` or `<link>`: links do not nest. */
  get insideLinkTag(): boolean {
    return this.frames.find(({ opener, isTag }) => isTag && isLinkTag(opener), true) !== undefined
  }
}

export function isLinkTag(name: string): boolean {
  return name === 'a' || name === 'link'
}
