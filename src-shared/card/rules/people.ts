import type { ObjectVisit } from '../walk-card'
import { isEmail } from './email'
import { report, type CardRule, type RuleContext } from './rule'

/** People in components (Card §8.7, §8.8): one wrong id makes Feishu refuse the whole card (100290). */
export function peopleRule(context: RuleContext): CardRule {
  return {
    value({ value, type, owner, path }) {
      if (type.is !== 'text' || type.meaning !== 'person-id' || typeof value !== 'string' || !isEmail(value))
        return
      const severity = dropsInvalid(owner.parent) ? 'warning' : 'error'
      report(context, severity, 'card.person-by-email', owner, path, {
        params: { id: value.slice(0, 60) },
        serverCode: '100290',
      })
    },
  }
}

/** Whether the list around a person leaves out those that do not exist (Card §8.8). */
function dropsInvalid(list: ObjectVisit | undefined): boolean {
  return list?.value.drop_invalid_user_id === true
}
