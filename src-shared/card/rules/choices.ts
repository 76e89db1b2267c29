import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { replaceValue } from '../checks/member-edits'
import { arrayOf, numberOf, objectOf, stringOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { report, type CardRule, type RuleContext } from './rule'

/** The options of a component. */
interface Options {
  readonly values: readonly (string | undefined)[]
  readonly known: ReadonlySet<string | undefined>
  /** Values by text. */
  readonly byText: ReadonlyMap<string, string>
}

function optionsOf(component: JsonObject): Options {
  const options = arrayOf(component.options).map(objectOf)
  const values = options.map((option) => stringOf(option?.value))
  const byText = new Map<string, string>()
  for (const [index, value] of values.entries()) {
    const text = stringOf(objectOf(options[index]?.text)?.content)
    if (text !== undefined && value !== undefined && !byText.has(text)) byText.set(text, value)
  }
  return { values, known: new Set(values), byText }
}

/** Card §8.13, §8.14: what a choice reports must tell it from the others. */
function checkRepeated(context: RuleContext, visit: ObjectVisit, options: Options): void {
  const seen = new Set<string>()
  for (const [index, value] of options.values.entries()) {
    if (value === undefined || value === '') continue
    if (seen.has(value)) {
      report(context, 'warning', 'card.duplicate-option', visit, [...visit.path, 'options', index, 'value'], {
        params: { value: value.slice(0, 40) },
      })
    }
    seen.add(value)
  }
}

/** Whether what is chosen at first can be chosen at all (Card §8.14; §19, 11). */
function checkChosen(
  context: RuleContext,
  visit: ObjectVisit,
  options: Options,
  chosen: JsonValue | undefined,
  path: readonly (string | number)[],
): void {
  if (typeof chosen !== 'string' || chosen === '' || chosen.includes('${')) return
  if (options.known.has(chosen)) return

  const meant = options.byText.get(chosen)
  report(
    context,
    meant === undefined ? 'warning' : 'hint',
    meant === undefined ? 'card.not-an-option' : 'card.option-by-text',
    visit,
    path,
    {
      params: { value: chosen.slice(0, 40) },
      fix: () =>
        meant === undefined
          ? undefined
          : {
              message: { key: 'card.fix-replace', params: { value: meant } },
              edits: replaceValue(context.findings.parsed, path, meant),
            },
    },
  )
}

/** Selects, pickers of people and images, and menus: their options and what is chosen at first (Card §8.13–8.16). */
export function choiceRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      const { value, path } = visit
      if (visit.entry.kind !== 'interactive' || !Array.isArray(value.options)) return
      const options = optionsOf(value)
      checkRepeated(context, visit, options)
      // Without options of its own, a picker of people offers the members of the chat.
      if (options.values.every((one) => one === undefined)) return

      checkChosen(context, visit, options, value.initial_option, [...path, 'initial_option'])
      for (const [index, chosen] of arrayOf(value.selected_values).entries()) {
        checkChosen(context, visit, options, chosen, [...path, 'selected_values', index])
      }
      const index = numberOf(value.initial_index)
      if (
        index !== undefined &&
        index > options.values.length &&
        !value.options.some((option) => !isJsonObject(option))
      ) {
        report(context, 'warning', 'card.initial-index', visit, [...path, 'initial_index'], {
          params: { index, count: options.values.length },
        })
      }
    },
  }
}
