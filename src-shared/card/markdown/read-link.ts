import { isLinkTag, type InlineReader } from './inline-reader'
import type { Frame } from './frames'
import { destinationEnd, linkTarget, webAddress } from './link-target'
import type { TagMaker } from './tag-nodes'
import { inlineText } from './tree'

const bareAddress = /https?:\/\/[^\s<>"'`()[\]|]{1,2048}/iy

/** What may follow an address without being part of it. */
const TRAILING = '.,;:!?*_~，。；：！？、'

function isBracket(frame: Frame): boolean {
  return frame.opener === '[' || frame.opener === '!['
}

export function readBracket(reader: InlineReader, opener: '[' | '!['): void {
  reader.frames.open({ opener, isTag: false, source: opener })
  reader.at += opener.length
}

function imageMaker(inside: string): TagMaker | undefined {
  const key = inside.trim()
  if (key === '' || /\s/.test(key)) return undefined
  return (children) => ({ type: 'image', key, alt: inlineText(children) })
}

function linkMaker(reader: InlineReader, inside: string, frame: Frame): TagMaker | undefined {
  const nests = frame.holdsLink || reader.insideLinkTag
  const target = nests ? undefined : linkTarget(inside, reader.dialect)
  return target === undefined ? undefined : (children) => ({ type: 'link', target, children })
}

/** The end of `[text](address)` or `![text](key)`; what is neither stays as written. */
export function readClosingBracket(reader: InlineReader): void {
  const frame = reader.frames.find(isBracket)
  const end =
    reader.text.charAt(reader.at + 1) === '(' ? destinationEnd(reader.text, reader.at + 1) : undefined
  const inside = reader.text.slice(reader.at + 2, end)

  let make: TagMaker | undefined
  if (frame !== undefined && end !== undefined) {
    make = frame.opener === '![' ? imageMaker(inside) : linkMaker(reader, inside, frame)
  }
  if (frame !== undefined) reader.frames.close(frame, make)
  if (make === undefined || end === undefined) reader.takeLiteral(']')
  else reader.at = end + 1
}

function bareAddressHere(reader: InlineReader): string | undefined {
  let address = reader.match(bareAddress)?.[0] ?? ''
  while (address !== '' && TRAILING.includes(address.charAt(address.length - 1)))
    address = address.slice(0, -1)
  return webAddress(address)
}

/** An address without mark-up is a link too; Feishu even swallows Chinese text that follows it (API §9.4). */
export function readBareAddress(reader: InlineReader): void {
  const url = bareAddressHere(reader)
  if (url === undefined) {
    reader.takeLiteral(reader.char)
    return
  }
  const nests = reader.frames.find(
    (frame) => isBracket(frame) || (frame.isTag && isLinkTag(frame.opener)),
    true,
  )
  if (nests === undefined) {
    const children = [{ type: 'text', text: url }] as const
    reader.takeNode({ type: 'link', target: { kind: 'address', url }, children }, url.length)
  } else {
    reader.takeLiteral(url)
  }
}
