import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { sameJson } from '../same-json'
import { cardMemberFor, cardToFile } from './card-in-file'
import type { Draft, DraftBase } from './draft'
import { DRAFT_FORMAT } from './draft'
import type { DraftFile } from './draft-file'
import { imagesValue, sameImages } from './draft-images'
import { parseDraftFile } from './draft-file'
import type { JsonLayout } from './json-layout'
import { containerLayout, defaultLayout, detectLayout, renderJson, textOf } from './json-layout'
import type { JsonMember } from './json-tree'
import { findMember, valueOf } from './json-tree'
import type { ReadDraft } from './read-draft'
import { readDraftFile } from './read-draft'
import type { Entry } from './rewrite-json'
import { joinEntries, renderMember, rewriteJson } from './rewrite-json'
import { notificationValue, sameBase } from './same-draft'
import { lineIndent } from './text-position'

/** The members of a draft file, in the order in which a new file has them. */
const memberOrder = ['format', 'target', 'notification', 'card', 'cardText', 'images', 'base']

/**
 * The text of a draft file, always strict JSON that reads back to the same draft.
 *
 * With the file's text from before, members that did not change keep their bytes, unknown ones stay where they are,
 * and what is new follows the file's layout; a draft that did not change gives the same text back. White space around
 * a card that is JSON is not kept.
 * @param previousFileText - the file that the draft was read from. A text that is no draft of this version is not
 *   used, so a caller must not write over a file of a newer one.
 */
export function writeDraft(draft: Draft, previousFileText?: string): string {
  const file = previousFileText === undefined ? undefined : parseDraftFile(previousFileText)
  if (file?.ok !== true) return newDraftFile(draft)
  const before = readDraftFile(file.value)
  return before.ok ? rewriteDraftFile(draft, file.value, before.value) : newDraftFile(draft)
}

function newDraftFile(draft: Draft): string {
  const { lineBreak, unit } = defaultLayout
  const member = (name: string, value: JsonValue): string =>
    renderMember(name, renderJson(value, defaultLayout, unit, false), defaultLayout)

  const images = imagesValue(draft)
  const members = [
    member('format', DRAFT_FORMAT),
    member('target', { ...draft.target }),
    member('notification', notificationValue(draft)),
    renderMember(cardMemberFor(draft.cardText), cardToFile(draft.cardText, unit), defaultLayout),
    ...(isEmpty(images) ? [] : [member('images', images)]),
    ...(draft.base === undefined ? [] : [member('base', baseValue(draft.base))]),
  ]
  return `{${members.map((text) => lineBreak + unit + text).join(',')}${lineBreak}}${lineBreak}`
}

function rewriteDraftFile(draft: Draft, file: DraftFile, before: ReadDraft): string {
  const { text, root } = file
  const layout = detectLayout(text, root)
  const { inline, childIndent } = containerLayout(text, root, layout, false)
  const old = before.draft
  const values = changedValues(draft, file, old)

  const entries: (Entry & { readonly name: string })[] = []
  root.members.forEach((member, from) => {
    const { name } = member
    if (name === 'base' && draft.base === undefined && old.base !== undefined) return
    const value = values.get(name)
    if (name === 'images' && value !== undefined && isEmpty(value)) return
    if (name === 'card' || name === 'cardText') {
      entries.push({ name, from, text: rewriteCard(draft, old, file, member) })
    } else {
      const valueText =
        value === undefined
          ? textOf(text, member.value)
          : rewriteJson(text, member.value, value, layout, inline)
      entries.push({ name, from, text: () => text.slice(member.offset, member.value.offset) + valueText })
    }
  })

  const add = (name: string, entryText: Entry['text']): void => {
    const rank = memberOrder.indexOf(name)
    const before = entries.findLastIndex((entry) => {
      const otherRank = memberOrder.indexOf(entry.name)
      return otherRank !== -1 && otherRank < rank
    })
    entries.splice(before + 1, 0, { name, text: entryText })
  }
  for (const [name, value] of values) {
    if (findMember(root, name) !== undefined || isEmpty(value)) continue
    const member = renderMember(name, renderJson(value, layout, childIndent, inline), layout)
    add(name, () => member)
  }
  if (file.card === undefined && draft.cardText !== old.cardText) {
    add(cardMemberFor(draft.cardText), (beforeCard) => newCard(draft.cardText, beforeCard, layout))
  }

  const head = text.slice(0, root.offset)
  return head + joinEntries(text, root, entries, layout, inline, head) + text.slice(root.end)
}

/** The members other than the card whose values change, with the values that they get. */
function changedValues(draft: Draft, file: DraftFile, old: Draft): Map<string, JsonValue> {
  const values = new Map<string, JsonValue>()

  if (!sameJson({ ...draft.target }, { ...old.target })) {
    const changed = Object.entries(draft.target).filter(
      ([name, value]) =>
        file.member('target') === undefined || value !== old.target[name as keyof typeof old.target],
    )
    values.set('target', { ...objectIn(file, 'target'), ...Object.fromEntries(changed) })
  }
  const notification = notificationValue(draft)
  if (!sameJson(notification, notificationValue(old))) values.set('notification', notification)
  if (!sameImages(draft, old)) values.set('images', newImages(draft, old, objectIn(file, 'images')))
  if (draft.base !== undefined && !sameBase(draft.base, old.base)) {
    values.set('base', newBase(draft.base, objectIn(file, 'base')))
  }
  return values
}

function rewriteCard(draft: Draft, old: Draft, file: DraftFile, member: JsonMember): Entry['text'] {
  const { text } = file
  const afterName = text.slice(member.nameEnd, member.value.offset)

  return (before) => {
    const indent = lineIndentOf(before + text.slice(member.offset, member.value.offset))
    const keepsBytes =
      draft.cardText === old.cardText &&
      // Editing a member on the same line can move the card to a line that is indented otherwise.
      (member.name === 'cardText' || indent === lineIndent(text, member.value.offset))
    if (keepsBytes) return textOf(text, member)

    const name = cardMemberFor(draft.cardText)
    const nameText = name === member.name ? text.slice(member.offset, member.nameEnd) : JSON.stringify(name)
    return nameText + afterName + cardToFile(draft.cardText, indent)
  }
}

function newCard(cardText: string, before: string, layout: JsonLayout): string {
  const lead = renderMember(cardMemberFor(cardText), '', layout)
  return lead + cardToFile(cardText, lineIndentOf(before + lead))
}

function lineIndentOf(text: string): string {
  return lineIndent(text, text.length)
}

function objectIn(file: DraftFile, name: string): JsonObject {
  const node = file.member(name)
  return node?.kind === 'object' ? (valueOf(file.text, node) as JsonObject) : {}
}

/** What the file says in its base besides stays; an id type of the base before would be wrong for this one. */
function newBase(base: DraftBase, before: JsonObject): JsonObject {
  const value: JsonObject = { ...before, ...baseValue(base) }
  if (base.userIdType === undefined) delete value.userIdType
  return value
}

/** Pictures that the file has keep their places and what else it says of them; so do those that could not be read. */
function newImages(draft: Draft, old: Draft, before: JsonObject): JsonObject {
  const images = imagesValue(draft)
  const kept = Object.entries(before).flatMap(([key, value]): [string, JsonValue][] => {
    const image = Object.hasOwn(images, key) ? images[key] : undefined
    if (isJsonObject(image)) return [[key, isJsonObject(value) ? { ...value, ...image } : image]]
    return Object.hasOwn(old.images ?? {}, key) ? [] : [[key, value]]
  })
  return { ...images, ...Object.fromEntries(kept) }
}

function isEmpty(value: JsonValue): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0
}

function baseValue({ fetchedAt, userIdType, notification }: DraftBase): JsonObject {
  return { fetchedAt, ...(userIdType === undefined ? {} : { userIdType }), notification }
}
