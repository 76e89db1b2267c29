import { cardLimits } from '@shared/card/catalogue/limits'
import {
  defaultTableDataType,
  tableDataType,
  type TableDataType,
} from '@shared/card/catalogue/table-data-types'
import { localised } from '@shared/card/localise'
import { arrayOf, filledStringOf, objectOf, stringOf, wordOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { pixels } from '../../card-length'

/** A column of a table, ready to draw (Card §8.10). */
export interface TableColumn {
  /** The key of its cells in a row; `undefined` when the card forgot it. */
  readonly name: string | undefined
  readonly heading: string
  /** `undefined` for a `data_type` that Feishu does not know. */
  readonly type: TableDataType | undefined
  readonly typeName: string
  readonly align: 'left' | 'center' | 'right'
  /** CSS of each cell of the column. */
  readonly style: Readonly<Record<string, string>>
  /** Whether it takes what the other columns leave. */
  readonly isAuto: boolean
  readonly format: JsonObject | undefined
  readonly dateFormat: string | undefined
}

const vertical = { top: 'top', center: 'middle', bottom: 'bottom' } as const

/** px as they are; percentages of the table within its frame of 1px, by what `cqw` measures (Card §8.10). */
function columnWidth(value: JsonValue | undefined): string | undefined {
  const percent = /^(\d{1,3})%$/.exec(stringOf(value)?.trim() ?? '')?.[1]
  if (percent !== undefined) {
    return `calc((100cqw - 2px) * ${Math.min(100, Math.max(1, Number(percent))) / 100})`
  }
  const px = pixels(value, 80, 600)
  return px === undefined ? undefined : `${px}px`
}

function readColumn(column: JsonObject, locale: string): TableColumn {
  const typeName = filledStringOf(column.data_type) ?? defaultTableDataType
  const type = tableDataType(typeName)
  const width = columnWidth(column.width)
  const align = wordOf(column.horizontal_align, ['left', 'center', 'right'], type?.align ?? 'left')
  return {
    name: stringOf(column.name),
    heading: localised(column, 'display_name', locale) ?? '',
    type,
    typeName,
    align,
    style: {
      ...(align === 'left' ? {} : { 'text-align': align }),
      'vertical-align': vertical[wordOf(column.vertical_align, ['top', 'center', 'bottom'], 'center')],
      ...(width === undefined ? {} : { width, 'min-width': width, 'max-width': width }),
    },
    isAuto: width === undefined,
    format: objectOf(column.format),
    dateFormat: stringOf(column.date_format),
  }
}

/** The columns of a table, as many as Feishu takes. */
export function readColumns(columns: JsonValue | undefined, locale: string): readonly TableColumn[] {
  return arrayOf(columns)
    .slice(0, cardLimits.tableColumns)
    .map((column) => readColumn(objectOf(column) ?? {}, locale))
}
