import { isElement } from '../card-counts'
import { cardLimits } from '../catalogue/limits'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import { dialectOf } from './markdown/dialect-of'
import { readMarkdown } from './markdown/read-markdown'
import { report, scopeOf, type CardRule, type RuleContext } from './rule'

/** How many pictures each mode shows (Card §8.5). */
const pictures: Readonly<Record<string, number>> = cardLimits.combinedImages

/** Counts what a part of the card holds, and says so at the first that is too many. */
class Counter {
  private readonly counts = new Map<string, number>()

  /** Whether this one, of `amount`, is where the limit is passed. */
  passes(scope: string, limit: number, amount = 1): boolean {
    const before = this.counts.get(scope) ?? 0
    this.counts.set(scope, before + amount)
    return before <= limit && before + amount > limit
  }
}

function checkPictures(context: RuleContext, visit: ObjectVisit): void {
  const { combination_mode: mode, img_list: list } = visit.value
  if (typeof mode !== 'string' || !Array.isArray(list) || !Object.hasOwn(pictures, mode)) return
  const limit = pictures[mode] ?? 0
  const params = { mode, limit, count: list.length }
  const path = [...visit.path, 'img_list']
  if (list.length > limit)
    report(context, 'warning', 'card.too-many-pictures', visit, path, { params, underline: 'key' })
  else if (list.length < Math.min(limit, 3))
    report(context, 'hint', 'card.too-few-pictures', visit, path, { params, underline: 'key' })
}

/** Everything that there may only be so much of in one card (Card §11.1). */
export function countRule(context: RuleContext): CardRule {
  const elements = new Counter()
  const tables = new Counter()
  const safeTables = new Counter()
  const charts = new Counter()

  function countTables(visit: ObjectVisit, path: readonly (string | number)[], amount: number): void {
    const scope = scopeOf(path)
    const { tables: limit, safeTables: safe } = cardLimits
    const isUnsafe = safeTables.passes(scope, safe, amount)
    const serverCode = '230099 / 11310'
    if (tables.passes(scope, limit, amount)) {
      report(context, 'error', 'card.too-many-tables', visit, path, { params: { limit }, serverCode })
    } else if (isUnsafe) {
      report(context, 'warning', 'card.many-tables', visit, path, { params: { limit, safe }, serverCode })
    }
  }

  /** Tables in Markdown were counted like the others wherever a refusal was reported. */
  function countMarkdownTables(visit: ValueVisit): void {
    const dialect = dialectOf(visit, context.version)
    if (dialect !== 'markdown-2' || typeof visit.value !== 'string') return
    const { length } = readMarkdown(visit.value, dialect).tables
    // A translation stands in the place of the text that it translates.
    if (length === 0 || visit.name !== 'content') return
    countTables(visit.owner, visit.path, length)
    if (length <= cardLimits.markdownTables) return
    report(context, 'warning', 'card.too-many-markdown-tables', visit.owner, visit.path, {
      params: { limit: cardLimits.markdownTables, count: length },
    })
  }

  return {
    object(visit) {
      const { entry, path } = visit
      if (context.version === '2.0' && isElement(visit) && elements.passes('', cardLimits.elements)) {
        report(context, 'error', 'card.too-many-elements', visit, [...path, 'tag'], {
          params: { limit: cardLimits.elements },
          serverCode: '300305 / 11310',
        })
      }
      if (visit.place === undefined) return
      if (entry.name === 'table') countTables(visit, [...path, 'tag'], 1)
      if (entry.name === 'chart' && charts.passes(scopeOf(path), cardLimits.charts)) {
        report(context, 'hint', 'card.too-many-charts', visit, [...path, 'tag'], {
          params: { limit: cardLimits.charts },
        })
      }
      if (entry.name === 'img_combination') checkPictures(context, visit)
    },

    value(visit) {
      if (visit.type.is === 'text' && visit.type.meaning === 'markdown') countMarkdownTables(visit)
    },
  }
}
