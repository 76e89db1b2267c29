import type { JsonPath } from '../../json-pointer'
import type { JsonObject } from '../../json-value'
import type { Fix } from '../../problem'
import { insertMember, removeAt, replaceMember, replaceValue } from '../checks/member-edits'
import { arrayOf, objectOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { around, report, type CardRule, type RuleContext } from './rule'

/** What `action_type` says in a form, in the words of `form_action_type` (Card §8.21). */
const newWords: Readonly<Record<string, string>> = { form_submit: 'submit', form_reset: 'reset' }

function behaviourOf(button: JsonObject, type: string): JsonObject | undefined {
  return arrayOf(button.behaviors)
    .map(objectOf)
    .find((behaviour) => behaviour?.type === type)
}

/** How a button sends its form off, if it does: the way of today, the older one of 1.0, or by `behaviors`. */
function submitBy(button: JsonObject): 'form_action_type' | 'action_type' | 'behaviors' | undefined {
  if (button.form_action_type === 'submit') return 'form_action_type'
  if (button.action_type === 'form_submit') return 'action_type'
  return behaviourOf(button, 'form_action')?.behavior === 'submit' ? 'behaviors' : undefined
}

function hasCallback(button: JsonObject): boolean {
  return behaviourOf(button, 'callback') !== undefined
}

function removal({ findings }: RuleContext, path: JsonPath, name: string): Fix {
  return { message: { key: 'card.fix-remove', params: { name } }, edits: removeAt(findings.parsed, path) }
}

/**
 * What `required` may be on: outside a form there is nothing to be required for (Card §8.17, §21). Of an input that is
 * refused ("required is not allowed", reported of 2.0 too); an official sample has it on a picker of people.
 */
function checkRequired(context: RuleContext, visit: ObjectVisit): void {
  if (visit.value.required !== true || visit.place === undefined) return
  const refused = visit.entry.name === 'input'
  const path = [...visit.path, 'required']
  report(context, refused ? 'error' : 'warning', 'card.required-outside-form', visit, path, {
    underline: 'key',
    params: { tag: visit.entry.name },
    fix: () => removal(context, path, 'required'),
  })
}

/** Card §8.16: several pictures can be chosen in a form only. */
function checkMultiSelect(context: RuleContext, visit: ObjectVisit): void {
  if (visit.entry.name !== 'select_img' || visit.value.multi_select !== true) return
  const path = [...visit.path, 'multi_select']
  report(context, 'error', 'card.multi-select-outside-form', visit, path, {
    underline: 'key',
    serverCode: '200621',
    fix: () => removal(context, path, 'multi_select'),
  })
}

function checkOutsideForm(context: RuleContext, visit: ObjectVisit): void {
  checkRequired(context, visit)
  checkMultiSelect(context, visit)
  if (visit.entry.name !== 'button') return

  const { form_action_type: word, action_type: older } = visit.value
  const isFormAction = typeof older === 'string' && Object.hasOwn(newWords, older)
  const member =
    typeof word === 'string' && word !== '' ? 'form_action_type' : isFormAction ? 'action_type' : undefined
  if (member === undefined) return
  report(context, 'warning', 'card.form-button-outside-form', visit, [...visit.path, member], {
    underline: 'key',
  })
}

/** A button of a form, in 2.0: `action_type` is the older way, and fails beside a callback. */
function checkFormButton(context: RuleContext, visit: ObjectVisit): void {
  const { value, path } = visit
  if (
    context.version === '2.0' &&
    value.form_action_type === undefined &&
    typeof value.action_type === 'string'
  ) {
    const word = Object.hasOwn(newWords, value.action_type) ? newWords[value.action_type] : undefined
    if (word !== undefined) {
      report(context, 'warning', 'card.old-form-action', visit, [...path, 'action_type'], {
        underline: 'key',
        params: { word },
        fix: () => ({
          message: { key: 'card.fix-rename', params: { name: 'form_action_type' } },
          edits: replaceMember(context.findings.parsed, [...path, 'action_type'], 'form_action_type', word),
        }),
      })
    }
  }
  if (submitBy(value) !== undefined && hasCallback(value)) {
    report(context, 'hint', 'card.submit-with-callback', visit, [...path, 'behaviors'], { underline: 'key' })
  }
}

/** Makes the only button of a form the one that submits it. */
function makeSubmit({ findings, version }: RuleContext, { value, path }: ObjectVisit): Fix {
  const [name, word] = version === '1.0' ? ['action_type', 'form_submit'] : ['form_action_type', 'submit']
  return {
    message: { key: 'card.fix-insert', params: { name } },
    edits: Object.hasOwn(value, name)
      ? replaceValue(findings.parsed, [...path, name], word)
      : insertMember(findings.parsed, path, name, word),
  }
}

interface Form {
  readonly visit: ObjectVisit
  readonly buttons: ObjectVisit[]
}

/** Whether Feishu recognises a form's submit button: the older way beside a callback was refused in 2.0. */
function submits({ value }: ObjectVisit, version: RuleContext['version']): boolean {
  const by = submitBy(value)
  return by !== undefined && !(version === '2.0' && by === 'action_type' && hasCallback(value))
}

/** Forms and what belongs into them (Card §8.21, §21). That entries carry a name, the catalogue says. */
export function formRule(context: RuleContext): CardRule {
  const forms = new Map<ObjectVisit, Form>()

  return {
    object(visit) {
      const { name } = visit.entry
      if (name === 'form') forms.set(visit, { visit, buttons: [] })

      const form = around(visit, 'form')
      if (form === undefined) {
        checkOutsideForm(context, visit)
      } else if (name === 'button') {
        forms.get(form)?.buttons.push(visit)
        checkFormButton(context, visit)
      }
    },

    end() {
      for (const { visit, buttons } of forms.values()) {
        if (buttons.some((button) => submits(button, context.version))) continue
        const [only] = buttons
        report(context, 'error', 'card.form-without-submit', visit, [...visit.path, 'tag'], {
          serverCode: '230099',
          params: {
            member:
              context.version === '1.0' ? '"action_type": "form_submit"' : '"form_action_type": "submit"',
          },
          fix: () => (buttons.length === 1 && only !== undefined ? makeSubmit(context, only) : undefined),
        })
      }
    },
  }
}
