import { renderJson } from '../../draft/json-layout'
import { hasLineBreak } from '../../draft/text-position'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import { fieldIsIn } from '../catalogue/read-catalogue'
import { walkCard, type ObjectVisit } from '../walk-card'
import type { ParsedCard } from '../parse-card'
import { cardToEdit, nodeToEdit, type CardEdit } from './card-edit'
import { containersAround } from './component-lists'
import { replaceNode } from './node-edits'
import { layoutOfNode } from './node-layout'
import { convertButton, convertForm, convertOptionUrl, convertValue } from './to-v2/behaviours'
import { Conversion, copyOf, take, type ConversionNote } from './to-v2/conversion'
import { convertNote } from './to-v2/footnote'
import { convertConfig, convertHeader, mergeHeaders, takeElements } from './to-v2/frame'
import { convertAction, convertDiv, convertImage } from './to-v2/rows'
import { sweep } from './to-v2/sweep'
import { convertMarkdown, convertSmallMarkdown, convertText } from './to-v2/texts'

export type { ConversionNote } from './to-v2/conversion'

/**
 * Writes a 1.0 card as a 2.0 one (Card §15). The card that is handed in stays as it is.
 * @returns the new card, and what was changed, what should be looked at, and what could not be kept.
 */
export function convertToV2(card: JsonObject): {
  readonly card: JsonObject
  readonly report: readonly ConversionNote[]
} {
  const old = copyOf(card)
  const conversion = new Conversion(old)
  conversion.note(old, 'changed', 'card-edit.v2-root')
  conversion.note(old, 'check', 'card-edit.v2-push')

  mergeHeaders(conversion)
  old.elements = takeElements(conversion)
  old.elements = convertContent(old, conversion)

  take(old, 'schema')
  const { config, card_link: cardLink, header, elements, ...rest } = old
  for (const name of Object.keys(old)) take(old, name)
  Object.assign(old, {
    schema: '2.0',
    ...(config === undefined ? {} : { config }),
    ...(cardLink === undefined ? {} : { card_link: cardLink }),
    ...(header === undefined ? {} : { header }),
    body: { elements },
    ...rest,
  })
  sweep(old, conversion)
  return { card: old, report: conversion.report() }
}

/** Converting as an editing command: the card's text as a whole becomes another one. */
export interface ConvertedText extends CardEdit {
  readonly report: readonly ConversionNote[]
}

/**
 * Converts the card in a text, laid out with the author's indentation.
 * Failures: `card-edit.not-json`, `card-edit.not-a-card`, `card-edit.already-v2`.
 */
export function convertTextToV2(parsed: ParsedCard): Result<ConvertedText> {
  const read = cardToEdit(parsed)
  if (!read.ok) return read
  if (read.value.version === '2.0') return fail('card-edit.already-v2')
  const root = nodeToEdit(parsed, '')
  if (!root.ok) return root

  const { card, report } = convertToV2(read.value.card)
  const isOneLine = !hasLineBreak(parsed.text.trim())
  const json = renderJson(card, layoutOfNode(parsed.text, root.value).whole, '', isOneLine)
  return ok({ edits: [replaceNode(root.value, json)], pointer: '', report })
}

/** Converts every object of a card, the inner ones first, and returns the components of its content. */
function convertContent(card: JsonObject, conversion: Conversion): JsonValue[] {
  const visits: ObjectVisit[] = []
  walkCard(card, '1.0', { object: (visit) => visits.push(visit) })

  const successors = new Map<JsonValue, readonly JsonValue[]>()
  const buttons: ObjectVisit[] = []
  for (const visit of visits.reverse()) {
    replaceItems(visit.value, successors)
    if (visit.entry.name === 'button') buttons.push(visit)
    const successor = convertObject(visit, conversion)
    if (successor !== undefined) successors.set(visit.value, successor)
    if (visit.entry.name === 'form') {
      const inside = buttons.filter((button) => isInside(button, visit)).map(({ value }) => value)
      convertForm(visit.value, inside.reverse(), conversion)
    }
  }
  return Array.isArray(card.elements) ? card.elements : []
}

function isInside(visit: ObjectVisit, owner: ObjectVisit): boolean {
  return visit.parent !== undefined && (visit.parent === owner || isInside(visit.parent, owner))
}

/** Puts the successors of components into the lists that they stand in. */
function replaceItems(owner: JsonObject, successors: ReadonlyMap<JsonValue, readonly JsonValue[]>): void {
  for (const [name, member] of Object.entries(owner)) {
    if (Array.isArray(member)) owner[name] = member.flatMap((item) => [...(successors.get(item) ?? [item])])
    else {
      const [successor] = successors.get(member) ?? []
      if (successor !== undefined) owner[name] = successor
    }
  }
}

/** Converts one object in place; returns what takes its place, when that is something else. */
function convertObject(visit: ObjectVisit, conversion: Conversion): readonly JsonValue[] | undefined {
  const { value, entry } = visit
  convertSpacing(value, conversion)
  dropFallback(visit, conversion)
  switch (entry.name) {
    case 'config':
      convertConfig(value, conversion)
      return undefined
    case 'header':
      convertHeader(value, conversion)
      return undefined
    case 'plain_text':
      convertText(value, conversion)
      return undefined
    case 'lark_md':
      convertSmallMarkdown(value, conversion)
      return undefined
    case 'markdown':
      convertMarkdown(value, conversion)
      return undefined
    case 'img':
      convertImage(value, visit.place === 'root', conversion)
      return undefined
    case 'button':
      convertButton(value, conversion)
      return undefined
    case 'overflow':
      for (const option of Array.isArray(value.options) ? value.options : []) {
        if (isJsonObject(option)) convertOptionUrl(option, conversion)
      }
      return undefined
    case 'note':
      return [convertNote(value, conversion)]
    case 'action':
      return convertAction(value, visit.parent === undefined ? 0 : containersAround(visit.parent), conversion)
    case 'div':
      return convertDiv(value, conversion)
    default:
      convertOldValue(visit, conversion)
      return undefined
  }
}

/** What old clients show in the place of a component; 2.0 asks for newer ones anyway (Card §1, §15). */
function dropFallback({ value, entry }: ObjectVisit, conversion: Conversion): void {
  if (entry.kind === 'object' || entry.kind === 'part' || take(value, 'fallback') === undefined) return
  conversion.note(value, 'changed', 'card-edit.v2-fallback-dropped')
}

/** Components whose `value` 2.0 expects among the `behaviors`. */
function convertOldValue({ value, entry }: ObjectVisit, conversion: Conversion): void {
  const { value: old, behaviors } = entry.fields
  if (entry.kind !== 'interactive' || old === undefined || behaviors === undefined) return
  if (!fieldIsIn(old, '2.0') && fieldIsIn(behaviors, '2.0')) convertValue(value, conversion)
}

/** What the words for a gap mean in 2.0; the 1.0 pages disagree about `large` (Card §6.9, §19, 2). */
const gaps: Readonly<Record<string, string>> = { default: '8px', large: '12px' }

function convertSpacing(object: JsonObject, conversion: Conversion): void {
  for (const field of ['horizontal_spacing', 'vertical_spacing']) {
    const word = object[field]
    const instead = typeof word === 'string' && Object.hasOwn(gaps, word) ? gaps[word] : undefined
    if (typeof word !== 'string' || instead === undefined) continue
    object[field] = instead
    if (word === 'large') {
      conversion.note(object, 'check', 'card-edit.v2-spacing', {
        field,
        value: word,
        instead: `"${instead}"`,
      })
    } else {
      conversion.note(object, 'changed', 'card-edit.v2-setting-replaced', {
        field: `${field}: "${word}"`,
        instead: `"${instead}"`,
      })
    }
  }
}
