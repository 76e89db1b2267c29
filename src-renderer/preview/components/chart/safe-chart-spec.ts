import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { chartBounds } from './chart-bounds'

/** Members that would bring pictures, markup or code of others into the chart, or let it move or play by itself. */
const leftOut: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'html',
  'react',
  'image',
  'img',
  'src',
  'url',
  'href',
  'link',
  'parentElement',
  'className',
  'player',
  'cursor',
])

/** Members of the whole that the preview decides: it has a size and a frame of its own. */
const ownMembers: ReadonlySet<string> = new Set(['width', 'height', 'autoFit', 'animation'])

const lengthName = /size|width|height|radius|padding|offset|gap|space|duration|interval|blur|distance/i
const countName = /count|cols?$|rows?$|^precision$|repeat/i

/** An address, or a drawing in markup: nothing of a chart may be loaded, and nothing is parsed as markup. */
const foreign = /^\s*(?:(?:javascript|vbscript|data|blob|file|https?|ftp):|\/\/)|<\s*svg|url\s*\(/i

interface Walk {
  values: number
  /** The largest size of a number anywhere: what the steps of an axis are measured by. */
  largest: number
  isTooBig: boolean
}

/** Counts a specification, and finds its largest number. */
function measure(value: JsonValue, depth: number, walk: Walk): void {
  walk.values++
  if (walk.values > chartBounds.values || depth > chartBounds.depth) {
    walk.isTooBig = true
    return
  }
  if (typeof value === 'number') walk.largest = Math.max(walk.largest, Math.abs(value))
  if (typeof value !== 'object' || value === null) return
  for (const child of Object.values(value)) {
    measure(child, depth + 1, walk)
    if (walk.isTooBig) return
  }
}

function within(number: number, most: number): number {
  return Math.min(most, Math.max(-most, number))
}

/** A number as a member may have it; `undefined` for one that would keep the page busy. */
function safeNumber(name: string, number: number, walk: Walk): number | undefined {
  if (name === 'tickStep') {
    return number > 0 && walk.largest / number <= chartBounds.ticks ? number : undefined
  }
  // Of a logarithmic axis: near one it never gets anywhere.
  if (name === 'base') return number >= 2 ? number : undefined
  if (countName.test(name)) return within(number, chartBounds.count)
  return lengthName.test(name) ? within(number, chartBounds.pixels) : number
}

/** Rows of data are copied as they are: they are drawn as texts and lengths, whatever they say. */
function copyOfData(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => copyOfData(item))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__proto__')
      .map(([name, child]) => [name, copyOfData(child)]),
  )
}

/** @param name - the member that the value stands under, also for the items of a list. */
function safeValue(value: JsonValue, name: string, walk: Walk): JsonValue | undefined {
  if (typeof value === 'string') return foreign.test(value) ? undefined : value
  if (typeof value === 'number') return safeNumber(name, value, walk)
  if (Array.isArray(value)) {
    return value
      .map((item: JsonValue) => safeValue(item, name, walk))
      .filter((item): item is JsonValue => item !== undefined)
  }
  return isJsonObject(value) ? safeObject(value, walk, false) : value
}

function safeObject(object: JsonObject, walk: Walk, isRoot: boolean): JsonObject | undefined {
  // A picture as a mark is nothing without its address.
  if (object.type === 'image') return undefined
  const safe: Record<string, JsonValue> = {}
  for (const [name, value] of Object.entries(object)) {
    if (leftOut.has(name) || name.startsWith('animation') || (isRoot && ownMembers.has(name))) continue
    const kept = name === 'values' ? copyOfData(value) : safeValue(value, name, walk)
    if (kept !== undefined) safe[name] = kept
  }
  return safe
}

/**
 * A copy of a chart's specification in which nothing can load, run or grow without end: no addresses, pictures, markup
 * and animations, and bounded numbers (Card §8.9: a specification is data).
 * @returns `undefined` for one that is too big to draw.
 */
export function safeChartSpec(spec: JsonObject): JsonObject | undefined {
  const walk: Walk = { values: 0, largest: 0, isTooBig: false }
  measure(spec, 0, walk)
  if (walk.isTooBig) return undefined
  const safe = safeObject(spec, walk, true) ?? {}
  const tooltip = isJsonObject(safe.tooltip) ? safe.tooltip : {}
  // Drawn on the canvas: the other way is markup beside it.
  return { ...safe, tooltip: { ...tooltip, renderMode: 'canvas', enterable: false } }
}
