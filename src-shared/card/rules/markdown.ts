import { toPointer, type JsonPath } from '../../json-pointer'
import { isJsonObject, type JsonObject } from '../../json-value'
import type { Fix, TextRange } from '../../problem'
import { pageOf } from '../catalogue/card-pages'
import { similarWord } from '../checks/similar-word'
import { rangeOfValue } from '../locate'
import type { Dialect } from '../markdown/dialect'
import { objectOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { dialectOf } from './markdown/dialect-of'
import type { MarkdownFinding, NamedSpan, Span } from './markdown/markdown-report'
import { readMarkdown } from './markdown/read-markdown'
import { insideString, placesInString, type PiecePlaces } from './range-in-string'
import type { CardRule, RuleContext } from './rule'

/** A Markdown text and where it stands. */
export interface MarkdownText {
  readonly text: string
  readonly dialect: Dialect
  readonly path: JsonPath
  readonly owner: ObjectVisit
  /** What `[text]($name)` may name; `undefined` where nothing can. */
  readonly variables: JsonObject | undefined
}

/** Says what is wrong in one Markdown text, each thing at its own place in the text of the card. */
export function checkMarkdown(context: RuleContext, markdown: MarkdownText): void {
  const { findings, card, version } = context
  const report = readMarkdown(markdown.text, markdown.dialect)
  const ownColours = objectOf(objectOf(objectOf(card.config)?.style)?.color) ?? {}

  let places: PiecePlaces | undefined
  const rangeOf = ({ from, to }: Span): TextRange => {
    const { parsed } = findings
    places ??= placesInString(
      parsed.text,
      rangeOfValue(parsed, toPointer(markdown.path)) ?? { offset: 0, length: 0 },
    )
    return places(from, to)
  }

  for (const finding of report.findings) {
    if (findings.full) return
    if (finding.unlessColour !== undefined && Object.hasOwn(ownColours, finding.unlessColour)) continue
    findings.addAt(finding.severity, finding.code, markdown.path, rangeOf(finding), {
      params: finding.params,
      serverCode: finding.serverCode,
      link: pageOf(markdown.owner.entry, version),
      fix: () => fixFor(finding),
    })
  }
  for (const variable of report.variables) checkVariable(variable)

  function fixFor({ fix }: MarkdownFinding): Fix | undefined {
    if (fix === undefined) return undefined
    const edits = fix.edits.map((edit) => ({ ...rangeOf(edit), text: insideString(edit.text) }))
    return {
      message: fix.params === undefined ? { key: fix.key } : { key: fix.key, params: fix.params },
      edits,
    }
  }

  /** Card §8.2: `[text]($name)` needs `href.name`. */
  function checkVariable(variable: NamedSpan): void {
    const known = Object.keys(markdown.variables ?? {})
    if (known.includes(variable.name)) return
    const similar = similarWord(variable.name, known)
    findings.addAt('warning', 'card.md-unknown-variable', markdown.path, rangeOf(variable), {
      params: { name: variable.name.slice(0, 40) },
      link: pageOf(markdown.owner.entry, version),
      fix: () =>
        similar === undefined
          ? undefined
          : {
              message: { key: 'card.fix-replace', params: { value: `$${similar}` } },
              edits: [{ ...rangeOf(variable), text: insideString(`$${similar}`) }],
            },
    })
  }
}

/** Markdown that the dialect at its place does not support, or that is written wrongly (Card §9). */
export function markdownRule(context: RuleContext): CardRule {
  return {
    value(visit) {
      const { value, type, owner, path } = visit
      if (typeof value !== 'string' || type.is !== 'text' || type.meaning !== 'markdown') return
      const { href } = owner.value
      checkMarkdown(context, {
        text: value,
        dialect: dialectOf(visit, context.version),
        path,
        owner,
        variables: isJsonObject(href) ? href : undefined,
      })
    },
  }
}
