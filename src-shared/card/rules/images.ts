import { removeAt, replaceValue } from '../checks/member-edits'
import { filledStringOf } from '../read-json'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import { isImageAddress, isLocalImageKey, looksLikeImageKey } from './image-key'
import { report, type CardRule, type RuleContext } from './rule'

/** A key that is none (Card §8.4). That it is empty, the catalogue says. */
function checkKey(context: RuleContext, { value, owner, path }: ValueVisit): void {
  if (typeof value !== 'string' || value === '' || value.includes('${')) return
  if (owner.entry.name === 'standard_icon') return

  if (isImageAddress(value)) {
    report(context, 'error', 'card.image-key-is-address', owner, path, { serverCode: '200570' })
  } else if (isLocalImageKey(value)) {
    report(context, 'error', 'card.image-not-uploaded', owner, path, {
      params: { key: value.trim().slice(0, 40) },
      serverCode: '200570',
    })
  } else if (/\s/.test(value)) {
    report(context, 'warning', 'card.image-key-space', owner, path, {
      fix: () =>
        /\s/.test(value.trim())
          ? undefined
          : {
              message: { key: 'card.fix-replace', params: { value: value.trim() } },
              edits: replaceValue(context.findings.parsed, path, value.trim()),
            },
    })
  } else if (!looksLikeImageKey(value)) {
    report(context, 'hint', 'card.image-key-unusual', owner, path, { params: { key: value.slice(0, 40) } })
  }
}

/** Card §8.4: a size goes with the cropping modes; 2.0 refuses it beside `fit_horizontal`. */
function checkSize(context: RuleContext, visit: ObjectVisit): void {
  const { value, path } = visit
  if (value.scale_type !== 'fit_horizontal' || filledStringOf(value.size) === undefined) return
  report(
    context,
    context.version === '2.0' ? 'error' : 'warning',
    'card.image-size-with-fit',
    visit,
    [...path, 'size'],
    {
      underline: 'key',
      serverCode: '10002',
      fix: () => ({
        message: { key: 'card.fix-remove', params: { name: 'size' } },
        edits: removeAt(context.findings.parsed, [...path, 'size']),
      }),
    },
  )
}

/** Some 2.0 cards were refused for these, though the 2.0 page lists them (Card §8.4, "history"). */
const oldMembers = ['mode', 'custom_width', 'compact_width']

function checkOldMembers(context: RuleContext, visit: ObjectVisit): void {
  if (context.version === '1.0') return
  for (const name of oldMembers) {
    if (!Object.hasOwn(visit.value, name)) continue
    report(context, 'warning', 'card.image-old-member', visit, [...visit.path, name], {
      underline: 'key',
      params: { name },
      serverCode: '230099',
    })
  }
}

/** Pictures: their keys, and members that exclude each other (Card §8.4). */
export function imageRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      if (visit.entry.name !== 'img') return
      checkSize(context, visit)
      checkOldMembers(context, visit)
    },
    value(visit) {
      if (visit.type.is === 'text' && visit.type.meaning === 'image-key') checkKey(context, visit)
    },
  }
}
