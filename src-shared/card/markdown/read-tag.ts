import { tagFeature } from './dialect'
import { htmlTagAt, type HtmlTag } from './html-tag'
import { isLinkTag, type InlineReader } from './inline-reader'
import { tagMaker } from './tag-nodes'

const RAW_END = '</raw>'

function readClosingTag(reader: InlineReader, name: string, source: string): void {
  const frame = reader.frames.find(({ opener, isTag }) => isTag && opener === name, true)
  if (frame === undefined) {
    reader.takeLiteral(source)
  } else if (frame.holdsLink && isLinkTag(name)) {
    reader.frames.close(frame, undefined)
    reader.takeLiteral(source)
  } else {
    reader.frames.close(frame)
    reader.at += source.length
  }
}

/** `<raw>…</raw>`: the content is not parsed (Card §9). */
function readRaw(reader: InlineReader, source: string): void {
  const end = reader.rawEnds ? reader.text.indexOf(RAW_END, reader.at) : -1
  if (end === -1) {
    reader.rawEnds = false
    reader.takeLiteral(source)
    return
  }
  reader.frames.addText(reader.text.slice(reader.at + source.length, end))
  reader.at = end + RAW_END.length
}

function readOpeningTag(reader: InlineReader, tag: HtmlTag, source: string): void {
  const nests = isLinkTag(tag.name) && reader.insideLinkTag
  const make = nests ? undefined : tagMaker(tag)
  if (make === undefined) {
    reader.takeLiteral(source)
  } else if (tag.selfClosing) {
    reader.takeNode(make([]), source.length)
  } else {
    reader.frames.open({ opener: tag.name, isTag: true, source, close: make })
    reader.at += source.length
  }
}

/** `<font …>` and its like; a tag that the dialect lacks, or that lacks what it needs, stays as written. */
export function readTag(reader: InlineReader): void {
  const tag = htmlTagAt(reader.text, reader.at, (name) => {
    const feature = tagFeature(name)
    return feature !== undefined && reader.knows(feature)
  })
  if (tag === undefined) {
    reader.takeLiteral('<')
    return
  }

  const source = reader.text.slice(reader.at, reader.at + tag.length)
  if (tag.name === 'br') reader.takeNode({ type: 'break' }, source.length)
  else if (tag.closing) readClosingTag(reader, tag.name, source)
  else if (tag.name === 'raw') readRaw(reader, source)
  else readOpeningTag(reader, tag, source)
}
