import { isJsonObject } from '../../json-value'
import { replaceValue } from '../checks/member-edits'
import { objectOf } from '../read-json'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import { report, type CardRule, type RuleContext } from './rule'

/** Whether a text object says something in any language. */
function saysSomething(text: unknown): boolean {
  const object = objectOf(text as Parameters<typeof objectOf>[0])
  if (object === undefined) return false
  const translations = [object.i18n, object.i18n_content]
    .filter(isJsonObject)
    .flatMap((map) => Object.values(map))
  return [object.content, ...translations].some((words) => typeof words === 'string' && words.trim() !== '')
}

/** Card §5, §21: a header without a title is an empty band; the subtitle alone is drawn as the title. */
function checkHeader(context: RuleContext, visit: ObjectVisit): void {
  const { value, path } = visit
  if (Object.keys(value).length === 0) return
  const title = isJsonObject(value.title) && saysSomething(value.title)
  if (title) return

  if (saysSomething(value.subtitle)) {
    report(context, 'hint', 'card.subtitle-only', visit, [...path, 'subtitle'], { underline: 'key' })
  } else if (isJsonObject(value.title)) {
    report(context, 'warning', 'card.empty-title', visit, [...path, 'title'], { underline: 'key' })
  }
}

/** Card §6.7: without words the reader is asked nothing. */
function checkConfirm(context: RuleContext, visit: ObjectVisit): void {
  const { value, path } = visit
  for (const name of ['title', 'text']) {
    const words = value[name]
    if (!isJsonObject(words) || Object.keys(words).length === 0 || saysSomething(words)) continue
    report(context, 'hint', 'card.empty-confirm', visit, [...path, name], {
      underline: 'key',
      params: { name },
    })
  }
}

/** Card §3: 2.0 cards are shared; their sound files keep them from being forwarded. */
function checkConfig(context: RuleContext, visit: ObjectVisit): void {
  if (context.version !== '2.0' || visit.value.update_multi !== false) return
  const path = [...visit.path, 'update_multi']
  report(context, 'error', 'card.private-card-in-2', visit, path, {
    serverCode: '300302',
    fix: () => ({
      message: { key: 'card.fix-replace', params: { value: 'true' } },
      edits: replaceValue(context.findings.parsed, path, true),
    }),
  })
}

/** Feishu refuses to forward sound, and says so when the card is sent. */
function checkAudio(context: RuleContext, visit: ObjectVisit): void {
  if (objectOf(context.card.config)?.enable_forward === false) return
  report(context, 'warning', 'card.audio-forwarded', visit, [...visit.path, 'tag'], { serverCode: '300220' })
}

/** A phone number of the Chinese mainland, or an address of e-mail. */
const phone = /(?<![\d.@/=_-])1[3-9]\d{9}(?![\d.@/_-])/
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/

/** Members that readers see; ids and addresses are no leak. */
const seen: ReadonlySet<string> = new Set(['plain', 'markdown'])

/** Texts of the card: empty ones, and those that a data-leak audit may stop (Card §13, 230028). */
export function textRule(context: RuleContext): CardRule {
  let personalData = false

  /** Said once: the audit is about the message, not about each number. */
  function checkPersonalData({ value, owner, path, type }: ValueVisit): void {
    if (personalData || typeof value !== 'string' || value.length > MAX_TEXT) return
    if (type.is !== 'text' || !seen.has(type.meaning) || owner.entry.kind === 'object') return
    const found =
      phone.exec(value)?.[0] ?? (value.includes('@') ? email.exec(withoutTags(value))?.[0] : undefined)
    if (found === undefined) return
    personalData = true
    report(context, 'hint', 'card.personal-data', owner, path, { params: { found }, serverCode: '230028' })
  }

  return {
    object(visit) {
      switch (visit.entry.name) {
        case 'header':
          checkHeader(context, visit)
          break
        case 'confirm':
          checkConfirm(context, visit)
          break
        case 'config':
          checkConfig(context, visit)
          break
        case 'audio':
          checkAudio(context, visit)
          break
      }
    },
    value: checkPersonalData,
  }
}

/** Texts beyond this are no card's. */
const MAX_TEXT = 40_000

/** A text without its tags: a mention by e-mail is no address that a reader sees. */
function withoutTags(text: string): string {
  return text.replace(/<[^<>]{0,500}>/g, '')
}
