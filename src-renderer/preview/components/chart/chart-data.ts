import { chartDataFields } from '@shared/card/catalogue/chart-types'
import { arrayOf, filledStringOf, objectOf, stringOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'

/** What a chart shows, as a table. */
export interface ChartData {
  /** Empty when the chart has none. */
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Rows of the data that are not among `rows`. */
  readonly hiddenRows: number
}

const MAX_ROWS = 60
const MAX_COLUMNS = 12
const MAX_CELL = 120

function textOf(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return value.map((item: JsonValue) => textOf(item)).join(' ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, MAX_CELL)
    : ''
}

/** What may have data and name its fields: the whole, and each series of a combination. */
function dataOwners(spec: JsonObject): readonly JsonObject[] {
  const series = arrayOf(spec.series).map((one) => objectOf(one))
  return [spec, ...series.filter((one) => one !== undefined)]
}

/** The lists of rows of a specification, of its series too. */
function datasets(spec: JsonObject): readonly (readonly JsonValue[])[] {
  const data = dataOwners(spec).flatMap((owner): readonly JsonValue[] =>
    Array.isArray(owner.data) ? owner.data : [owner.data ?? null],
  )
  return data.map((one) => arrayOf(objectOf(one)?.values)).filter((rows) => rows.length > 0)
}

/** The fields that the chart or its series name, in the order of the catalogue. */
function namedFields(spec: JsonObject): readonly string[] {
  const fields = dataOwners(spec).flatMap((owner) =>
    chartDataFields.flatMap((name) => {
      const field = owner[name]
      return (Array.isArray(field) ? arrayOf(field) : [field]).flatMap((one) => filledStringOf(one) ?? [])
    }),
  )
  return [...new Set(fields)]
}

/** Titles of axes by the field that runs along them. */
function axisTitles(spec: JsonObject): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const axis of arrayOf(spec.axes)) {
    const { orient, title } = objectOf(axis) ?? {}
    const text = textOf(objectOf(title)?.text)
    const isAcross = orient === 'bottom' || orient === 'top'
    const field = stringOf(isAcross ? spec.xField : spec.yField)
    if (text !== '' && field !== undefined) titles.set(field, text)
  }
  return titles
}

/**
 * The data of a chart as a table: what a reader gets who cannot see the picture, and HTML that was made without a
 * browser. Bounded, whatever the card holds.
 */
export function chartData(spec: JsonObject): ChartData {
  const lists = datasets(spec)
  const all = lists.flat()
  const objects = all.slice(0, MAX_ROWS).map((row) => objectOf(row) ?? {})
  const keys = [...new Set(objects.flatMap((row) => Object.keys(row)))]
  const isPlain = (key: string): boolean => objects.some((row) => textOf(row[key]) !== '')
  const named = namedFields(spec).filter((field) => keys.includes(field))
  const fields = [...named, ...keys.filter((key) => !named.includes(key) && isPlain(key))].slice(
    0,
    MAX_COLUMNS,
  )
  const titles = axisTitles(spec)
  return {
    title: textOf(objectOf(spec.title)?.text),
    headings: fields.map((field) => titles.get(field) ?? field.slice(0, MAX_CELL)),
    rows: fields.length === 0 ? [] : objects.map((row) => fields.map((field) => textOf(row[field]))),
    hiddenRows: all.length - objects.length,
  }
}
