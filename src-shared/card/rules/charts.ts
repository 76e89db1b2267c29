import type { JsonPath } from '../../json-pointer'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { chartDataFields, chartTypes, isNotOnPhones } from '../catalogue/chart-types'
import { removeAt, replaceValue } from '../checks/member-edits'
import { similarWord } from '../checks/similar-word'
import { arrayOf, objectOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { report, type CardRule, type RuleContext } from './rule'

/** Looks that the documentation shows (Card §8.9); others of VChart may work. */
const types: readonly string[] = Object.keys(chartTypes)

/** Further looks of VChart, of which nobody says whether clients draw them. */
const otherTypes: ReadonlySet<string> = new Set(
  (
    'rose gauge boxPlot histogram heatmap sankey treemap sunburst circlePacking waterfall rangeColumn rangeArea ' +
    'sequence dot link correlation liquid venn mosaic map pictogram waterfallBar'
  ).split(' '),
)

/** Options that are lists; the server's schema of chart specs refuses anything else (Card §13, 200550). */
const lists: ReadonlySet<string> = new Set(['axes', 'series', 'region', 'media'])
const INVALID = '200550'

/** `function (d) …`, `(d) => …`, `d => d.x`; an arrow between words is text. */
const functionText =
  /^\s*(?:async\s+)?(?:function\b[^(]{0,60}\(|\([\w$,\s]{0,60}\)\s*=>|[\w$]{1,30}\s*=>\s*(?:\{|[\w$]{1,30}[.([]))/

/** Charts (Card §8.9): a VChart spec in pure JSON. */
export function chartRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      const { chart_spec: spec } = visit.value
      if (visit.entry.name !== 'chart' || !isJsonObject(spec)) return
      const path = [...visit.path, 'chart_spec']
      checkType(context, visit, spec, path)
      checkLists(context, visit, spec, path)
      checkMembers(context, visit, spec, path)
      checkFields(context, visit, spec, path)
    },
  }
}

function checkType(context: RuleContext, visit: ObjectVisit, spec: JsonObject, path: JsonPath): void {
  const { type } = spec
  if (type === undefined) {
    report(context, 'warning', 'card.chart-without-type', visit, path, {
      underline: 'key',
      serverCode: INVALID,
    })
    return
  }
  if (typeof type !== 'string') {
    report(context, 'warning', 'card.chart-without-type', visit, [...path, 'type'], { serverCode: INVALID })
    return
  }
  if (types.includes(type) || otherTypes.has(type) || type.includes('${')) return
  const similar = similarWord(type, types)
  report(
    context,
    'hint',
    similar === undefined ? 'card.chart-type' : 'card.chart-type-similar',
    visit,
    [...path, 'type'],
    {
      params: similar === undefined ? { type: type.slice(0, 40) } : { type: type.slice(0, 40), similar },
      fix: () =>
        similar === undefined
          ? undefined
          : {
              message: { key: 'card.fix-replace', params: { value: similar } },
              edits: replaceValue(context.findings.parsed, [...path, 'type'], similar),
            },
    },
  )
}

function checkLists(context: RuleContext, visit: ObjectVisit, spec: JsonObject, path: JsonPath): void {
  for (const [name, value] of Object.entries(spec)) {
    if (name === 'data' && value === null) {
      report(context, 'error', 'card.chart-data-null', visit, [...path, name], { serverCode: INVALID })
    }
    if (!lists.has(name) || Array.isArray(value) || (typeof value === 'string' && value.includes('${')))
      continue
    report(context, 'error', 'card.chart-list', visit, [...path, name], {
      params: { name },
      serverCode: INVALID,
      fix: () =>
        value === null
          ? {
              message: { key: 'card.fix-remove', params: { name } },
              edits: removeAt(context.findings.parsed, [...path, name]),
            }
          : undefined,
    })
  }
}

/** Looks through the whole spec but the data. Its depth is bounded by the parser's limit. */
function checkMembers(context: RuleContext, visit: ObjectVisit, value: JsonValue, path: JsonPath): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => checkMembers(context, visit, item, [...path, index]))
    return
  }
  if (!isJsonObject(value)) return
  const isSpec = path.length === visit.path.length + 1

  for (const [name, member] of Object.entries(value)) {
    const at = [...path, name]
    if (member === null && !(isSpec && (lists.has(name) || name === 'data'))) {
      report(context, 'warning', 'card.chart-null', visit, at, {
        params: { name: name.slice(0, 40) },
        serverCode: INVALID,
        fix: () => ({
          message: { key: 'card.fix-remove', params: { name: name.slice(0, 40) } },
          edits: removeAt(context.findings.parsed, at),
        }),
      })
    } else if (typeof member === 'string' && member.length < 10_000 && functionText.test(member)) {
      report(context, 'warning', 'card.chart-function', visit, at, { params: { name: name.slice(0, 40) } })
    }
    if (isNotOnPhones(name, member)) {
      report(context, 'hint', 'card.chart-not-on-mobile', visit, at, { underline: 'key', params: { name } })
    }
    if (name !== 'data' && name !== 'values') checkMembers(context, visit, member, at)
  }
}

/** The names of the fields of inline data, as far as they are in one plain list. */
function dataFields(spec: JsonObject): ReadonlySet<string> | undefined {
  const data = Array.isArray(spec.data) && spec.data.length === 1 ? spec.data[0] : spec.data
  const rows = arrayOf(objectOf(data)?.values)
  if (rows.length === 0 || !rows.every((row) => isJsonObject(row))) return undefined
  return new Set(rows.flatMap((row) => Object.keys(row)))
}

function checkFields(context: RuleContext, visit: ObjectVisit, spec: JsonObject, path: JsonPath): void {
  const known = dataFields(spec)
  if (known === undefined) return
  for (const name of chartDataFields) {
    const field = spec[name]
    if (typeof field !== 'string' || field === '' || known.has(field)) continue
    const similar = similarWord(field, known)
    report(context, 'hint', 'card.chart-field', visit, [...path, name], {
      params: { field: field.slice(0, 40), fields: [...known].slice(0, 8).join(', ').slice(0, 100) },
      fix: () =>
        similar === undefined
          ? undefined
          : {
              message: { key: 'card.fix-replace', params: { value: similar } },
              edits: replaceValue(context.findings.parsed, [...path, name], similar),
            },
    })
  }
}
