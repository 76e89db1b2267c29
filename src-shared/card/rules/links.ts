import type { JsonObject } from '../../json-value'
import { replaceValue } from '../checks/member-edits'
import { filledStringOf, objectOf } from '../read-json'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import { addressFault, NO_JUMP } from './address'
import { report, type CardRule, type RuleContext } from './rule'

const platforms = ['pc_url', 'ios_url', 'android_url'] as const

/** What is wrong with one address (Card §4). Builder exports write `""` for what is not set. */
function checkAddress(context: RuleContext, { value, owner, path }: ValueVisit): void {
  if (typeof value !== 'string' || value === '') return
  const fault = addressFault(value)
  if (fault === undefined) return
  const { code, params, instead } = fault
  report(context, 'warning', code, owner, path, {
    params,
    fix: () =>
      instead === undefined
        ? undefined
        : {
            message: { key: 'card.fix-replace', params: { value: instead } },
            edits: replaceValue(context.findings.parsed, path, instead),
          },
  })
}

/** The name of the address that all platforms share, in objects that hold addresses by platform. */
const mainNames: Readonly<Record<string, string>> = { url: 'url', 'behavior.open_url': 'default_url' }

/** An object of addresses (Card §4, §6.6): one for all, or one for each platform. */
function checkAddresses(context: RuleContext, visit: ObjectVisit, main: string): void {
  const { value, path } = visit
  const address = filledStringOf(value[main])
  const filled = platforms.filter((name) => filledStringOf(value[name]) !== undefined)
  const known = [main, ...platforms].some((name) => Object.hasOwn(value, name))

  if (address === undefined && filled.length === 0) {
    // A card link that is not set is of no harm; what is there for a click to open must open something.
    if (known && main !== 'url')
      report(context, 'warning', 'card.url-none', visit, path, { params: { name: main } })
    return
  }
  if (address === undefined && filled.length < platforms.length) {
    const missing = platforms.filter((name) => !filled.includes(name)).join(', ')
    report(context, 'warning', 'card.url-incomplete', visit, path, { params: { name: main, missing } })
    return
  }
  const other = filled.find((name) => value[name] !== address && value[name] !== NO_JUMP)
  if (address !== undefined && other !== undefined) {
    report(context, 'hint', 'card.url-and-platform', visit, [...path, other], {
      params: { name: main, other },
    })
  }
}

function opens(value: JsonObject | undefined): boolean {
  return (
    value !== undefined && ['url', ...platforms].some((name) => filledStringOf(value[name]) !== undefined)
  )
}

/** Both ways to say the same (Card §8.12, §21): only one of them counts. */
function checkBoth(context: RuleContext, visit: ObjectVisit): void {
  const { value, path } = visit
  if (filledStringOf(value.url) === undefined || !opens(objectOf(value.multi_url))) return
  report(context, 'warning', 'card.url-and-multi-url', visit, [...path, 'multi_url'], { underline: 'key' })
}

/** Addresses that a click opens (Card §4, §21). */
export function linkRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      const main = Object.hasOwn(mainNames, visit.entry.name) ? mainNames[visit.entry.name] : undefined
      if (main !== undefined) checkAddresses(context, visit, main)
      else if (visit.value.multi_url !== undefined) checkBoth(context, visit)
    },
    value(visit) {
      if (visit.type.is === 'text' && visit.type.meaning === 'url') checkAddress(context, visit)
    },
  }
}
