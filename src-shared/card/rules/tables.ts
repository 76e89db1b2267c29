import type { JsonPath } from '../../json-pointer'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import type { MessageKey } from '../../messages/catalogue'
import type { Severity } from '../../problem'
import { isTagColour, tagColours } from '../catalogue/colours'
import { renameMember, replaceValue } from '../checks/member-edits'
import { similarWord } from '../checks/similar-word'
import { arrayOf, objectOf, stringOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { checkMarkdown } from './markdown'
import { report, type CardRule, type RuleContext } from './rule'

interface Column {
  readonly name: string
  readonly dataType: string
}

/** A table has 50 columns at most; a hostile one is not searched for the column that was meant. */
const MAX_COMPARED = 100

/** The columns of a table by name; reports names that are missing a value or there twice. */
function readColumns(context: RuleContext, visit: ObjectVisit): Map<string, Column> {
  const columns = new Map<string, Column>()
  for (const [index, item] of arrayOf(visit.value.columns).entries()) {
    const name = stringOf(objectOf(item)?.name)
    if (name === undefined || name === '') continue
    if (columns.has(name)) {
      report(context, 'error', 'card.table-column-twice', visit, [...visit.path, 'columns', index, 'name'], {
        params: { name: name.slice(0, 40) },
        serverCode: '200915',
      })
    }
    // Card §8.10: the default.
    columns.set(name, { name, dataType: stringOf(objectOf(item)?.data_type) ?? 'text' })
  }
  return columns
}

/** Nobody reads milliseconds before this as a date: in seconds it would be the year 5138. */
const LAST_SECONDS = 100_000_000_000

type Verdict = { readonly code: MessageKey; readonly better?: JsonValue } | undefined

function isOption(value: JsonValue): boolean {
  return isJsonObject(value) && typeof value.text === 'string'
}

/**
 * How much a cell of another kind matters (Card §8.10, §21): Feishu reads each one as its column's kind, and refuses the
 * card when it cannot. A date in seconds can be read, and is a wrong date.
 */
function faultOf(code: MessageKey): { readonly severity: Severity; readonly serverCode?: string } {
  return code === 'card.table-cell-seconds'
    ? { severity: 'warning' }
    : { severity: 'error', serverCode: '200914' }
}

/** Whether a cell holds what its column is for (Card §8.10). */
function judge(value: JsonValue, dataType: string): Verdict {
  switch (dataType) {
    case 'text':
    case 'lark_md':
    case 'markdown':
      if (typeof value === 'string') return undefined
      return typeof value === 'number' || typeof value === 'boolean'
        ? { code: 'card.table-cell-text', better: String(value) }
        : { code: 'card.table-cell-text' }
    case 'number':
      if (typeof value === 'number') return undefined
      return typeof value === 'string' && /^-?\d{1,15}(?:\.\d+)?$/.test(value)
        ? { code: 'card.table-cell-number', better: Number(value) }
        : { code: 'card.table-cell-number' }
    case 'date':
      if (typeof value === 'string' && /^\d{11,14}$/.test(value)) {
        return { code: 'card.table-cell-date', better: Number(value) }
      }
      if (typeof value !== 'number') return { code: 'card.table-cell-date' }
      return value > 0 && value < LAST_SECONDS
        ? { code: 'card.table-cell-seconds', better: value * 1000 }
        : undefined
    case 'persons': {
      const ids = Array.isArray(value) ? value : [value]
      return ids.every((id) => typeof id === 'string') ? undefined : { code: 'card.table-cell-persons' }
    }
    case 'options':
      return typeof value === 'string' || (Array.isArray(value) && value.every(isOption))
        ? undefined
        : { code: 'card.table-cell-options' }
    default:
      return undefined
  }
}

/** Tables (Card §8.10): rows that fit their columns, cells that fit their column's kind. */
export function tableRule(context: RuleContext): CardRule {
  const { findings } = context

  function checkCell(visit: ObjectVisit, value: JsonValue, column: Column, path: JsonPath): void {
    if (value === null || value === '' || (typeof value === 'string' && value.includes('${'))) return
    const verdict = judge(value, column.dataType)
    if (verdict !== undefined) {
      const { code, better } = verdict
      const { severity, ...answered } = faultOf(code)
      report(context, severity, code, visit, path, {
        ...answered,
        params: { name: column.name.slice(0, 40) },
        fix: () =>
          better === undefined
            ? undefined
            : {
                message: { key: 'card.fix-replace', params: { value: JSON.stringify(better).slice(0, 40) } },
                edits: replaceValue(findings.parsed, path, better),
              },
      })
      return
    }
    if (column.dataType === 'options') checkOptions(visit, value, path)
    else if (typeof value === 'string' && (column.dataType === 'lark_md' || column.dataType === 'markdown')) {
      const dialect =
        column.dataType === 'lark_md' ? 'lark_md' : context.version === '1.0' ? 'markdown-1' : 'markdown-2'
      checkMarkdown(context, { text: value, dialect, path, owner: visit, variables: undefined })
    }
  }

  function checkOptions(visit: ObjectVisit, value: JsonValue, path: JsonPath): void {
    for (const [index, option] of arrayOf(value).entries()) {
      const colour = stringOf(objectOf(option)?.color)
      if (colour === undefined || colour === '' || isTagColour(colour)) continue
      const at = [...path, index, 'color']
      const near = /^gr[ae]y/i.test(colour) ? 'neutral' : similarWord(colour, Object.keys(tagColours))
      report(context, 'warning', 'card.md-tag-colour', visit, at, {
        params: { colour: colour.slice(0, 40), colours: Object.keys(tagColours).join(', ') },
        fix: () =>
          near === undefined
            ? undefined
            : {
                message: { key: 'card.fix-replace', params: { value: near } },
                edits: replaceValue(findings.parsed, at, near),
              },
      })
    }
  }

  function checkRow(visit: ObjectVisit, row: JsonObject, columns: Map<string, Column>, path: JsonPath): void {
    const unused = [...columns.keys()].filter((name) => !Object.hasOwn(row, name))
    for (const [name, value] of Object.entries(row)) {
      if (findings.full) return
      const column = columns.get(name)
      const at = [...path, name]
      if (column !== undefined) {
        checkCell(visit, value, column, at)
        continue
      }
      const similar = unused.length > MAX_COMPARED ? undefined : similarWord(name, unused)
      report(
        context,
        'error',
        similar === undefined ? 'card.table-key-unknown' : 'card.table-key-similar',
        visit,
        at,
        {
          underline: 'key',
          params: similar === undefined ? { name: name.slice(0, 40) } : { name: name.slice(0, 40), similar },
          serverCode: '200915',
          fix: () =>
            similar === undefined
              ? undefined
              : {
                  message: { key: 'card.fix-rename', params: { name: similar } },
                  edits: renameMember(findings.parsed, at, similar),
                },
        },
      )
    }
  }

  return {
    object(visit) {
      if (visit.entry.name !== 'table') return
      const columns = readColumns(context, visit)
      // The names of columns may be what is missing, and the catalogue says so.
      if (columns.size === 0) return
      for (const [index, row] of arrayOf(visit.value.rows).entries()) {
        if (findings.full) return
        if (isJsonObject(row)) checkRow(visit, row, columns, [...visit.path, 'rows', index])
      }
    },
  }
}
