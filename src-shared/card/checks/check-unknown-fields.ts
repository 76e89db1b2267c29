import { isJsonObject } from '../../json-value'
import type { JsonPath } from '../../json-pointer'
import type { MessageKey, MessageParams } from '../../messages/catalogue'
import type { Fix, Severity } from '../../problem'
import { pageOf } from '../catalogue/card-pages'
import type { Field } from '../catalogue/model'
import { fieldIsIn, typeIn } from '../catalogue/read-catalogue'
import { looksLike, type ObjectVisit } from '../walk-card'
import { converted } from './check-json-type'
import { CANNOT_PARSE, excerpt, fixOf, ownerName, shown, type FieldContext } from './field-context'
import { convertMember, inColour } from './field-conversions'
import { belongsToParent, childWith, fieldOfOtherVersion, meantField, sameField } from './meant-field'
import { insertMember, removeAt, renameMember, replaceMember, replaceValue } from './member-edits'
import { limitFor } from './severity'

/** Where the checks of the frame speak of a member already (`check-root.ts`). */
function isOfTheFrame(owner: ObjectVisit, name: string): boolean {
  return owner.path.length === 0 && ['elements', 'i18n_elements', 'body'].includes(name)
}

/** Builder exports carry template variables under names of their own (Card §8.20). */
function isOfTheBuilder(name: string): boolean {
  return name.startsWith('_var')
}

interface Verdict {
  /** Its twin for 1.0 cards says that Feishu ignores the member, instead of refusing the card. */
  readonly code:
    'unknown' | 'similar' | 'other-version' | 'other-version-instead' | 'elsewhere' | 'markdown-colour'
  readonly params?: MessageParams
  readonly fix: () => Fix | undefined
}

const refused: Readonly<Record<Verdict['code'], MessageKey>> = {
  unknown: 'card.unknown-field',
  similar: 'card.unknown-field-similar',
  'other-version': 'card.field-of-other-version',
  'other-version-instead': 'card.field-of-other-version-instead',
  elsewhere: 'card.field-belongs-elsewhere',
  'markdown-colour': 'card.markdown-colour',
}

const ignored: Readonly<Record<Verdict['code'], MessageKey>> = {
  unknown: 'card.ignored-field',
  similar: 'card.ignored-field-similar',
  'other-version': 'card.ignored-field-of-other-version',
  'other-version-instead': 'card.ignored-field-of-other-version-instead',
  elsewhere: 'card.ignored-field-elsewhere',
  'markdown-colour': 'card.ignored-markdown-colour',
}

/** One unknown member, and what to do about it. */
class UnknownField {
  private readonly path: JsonPath

  constructor(
    private readonly context: FieldContext,
    private readonly owner: ObjectVisit,
    private readonly name: string,
  ) {
    this.path = [...owner.path, name]
  }

  verdict(): Verdict {
    const { owner, name, context } = this
    const field = fieldOfOtherVersion(name, owner.entry, context.version)
    if (field !== undefined) return this.ofOtherVersion(field)

    if (owner.entry.name === 'markdown' && /^(?:text_?|font_?)?colou?r$/i.test(name))
      return this.markdownColour()

    const same = sameField(name, owner, context.version)
    if (same !== undefined)
      return { code: 'similar', params: { similar: same }, fix: () => this.rename(same) }

    const replacement = convertMember(owner.entry.name, name, owner.value)
    if (replacement !== undefined) {
      const instead = `"${replacement.name}": ${shown(JSON.stringify(replacement.value))}`
      return { code: 'similar', params: { similar: instead }, fix: () => this.convert() }
    }
    const child = childWith(name, owner, context.version)
    if (child !== undefined) {
      return {
        code: 'elsewhere',
        params: { place: `${child}.${excerpt(name)}` },
        fix: () => this.moveInto(child),
      }
    }
    const similar = meantField(name, owner, context.version)
    if (similar !== undefined) {
      return { code: 'similar', params: { similar }, fix: () => this.rename(similar) }
    }
    if (owner.parent !== undefined && belongsToParent(name, owner, context.version)) {
      const place = `${ownerName(owner.parent)}.${excerpt(name)}`
      return { code: 'elsewhere', params: { place }, fix: () => this.remove() }
    }
    return { code: 'unknown', fix: () => this.remove() }
  }

  private ofOtherVersion(field: Field): Verdict {
    const { version } = this.context
    const instead = field.history?.instead
    const fix = (): Fix | undefined => this.convert() ?? this.remove()
    return instead === undefined
      ? { code: 'other-version', params: { version }, fix }
      : { code: 'other-version-instead', params: { version, instead }, fix }
  }

  private markdownColour(): Verdict {
    const { owner, name, context } = this
    const { content } = owner.value
    const colour = owner.value[name]
    const coloured =
      typeof content === 'string' && colour !== undefined ? inColour(content, colour) : undefined
    if (coloured === undefined) return { code: 'markdown-colour', fix: () => this.remove() }
    const { parsed } = context.findings
    return {
      code: 'markdown-colour',
      fix: () =>
        fixOf('card.fix-replace', { value: excerpt(coloured) }, [
          ...replaceValue(parsed, [...owner.path, 'content'], coloured),
          ...removeAt(parsed, this.path),
        ]),
    }
  }

  /** Ignored members do no harm, so in 1.0 they stay unless it is plain what they were meant for. */
  private remove(): Fix | undefined {
    if (this.context.version === '1.0') return undefined
    const { parsed } = this.context.findings
    return fixOf('card.fix-remove', { name: excerpt(this.name) }, removeAt(parsed, this.path))
  }

  private convert(): Fix | undefined {
    const { owner, name, context } = this
    if (context.version === '1.0' && name !== 'multiline') return undefined
    const to = convertMember(owner.entry.name, name, owner.value)
    if (to === undefined) return undefined
    return fixOf(
      'card.fix-rename',
      { name: to.name },
      replaceMember(context.findings.parsed, this.path, to.name, to.value),
    )
  }

  private rename(similar: string): Fix | undefined {
    const { owner, name, context } = this
    const { parsed } = context.findings
    const value = owner.value[name]
    const field = owner.entry.fields[similar]
    if (value === undefined || field === undefined) return undefined

    const type = typeIn(field, context.version)
    const better = looksLike(value, type) ? value : converted(value, type)
    if (better === undefined) return undefined
    const edits =
      better === value
        ? renameMember(parsed, this.path, similar)
        : replaceMember(parsed, this.path, similar, better)
    return fixOf('card.fix-rename', { name: similar }, edits)
  }

  private moveInto(child: string): Fix | undefined {
    const { owner, name, context } = this
    const { parsed } = context.findings
    const value = owner.value[name]
    const inside = owner.value[child]
    if (value === undefined || !isJsonObject(inside) || Object.hasOwn(inside, name)) return this.remove()
    return fixOf('card.fix-move', { place: `${child}.${excerpt(name)}` }, [
      ...insertMember(parsed, [...owner.path, child], name, value),
      ...removeAt(parsed, this.path),
    ])
  }
}

/** How much the member matters: 1.0 ignores it, 2.0 refuses the card unless that is in doubt. */
function severityOf({ version }: FieldContext, { entry }: ObjectVisit, name: string): Severity {
  if (version === '1.0') return 'hint'
  const field = Object.hasOwn(entry.fields, name) ? entry.fields[name] : undefined
  return field?.severity ?? limitFor(entry, field)
}

function report(context: FieldContext, owner: ObjectVisit, name: string): void {
  const { version, findings } = context
  const severity = severityOf(context, owner, name)
  if (!findings.takes(severity)) return

  const { code, params, fix } = new UnknownField(context, owner, name).verdict()
  findings.add(severity, (version === '1.0' ? ignored : refused)[code], [...owner.path, name], {
    underline: 'key',
    params: { field: excerpt(name), owner: ownerName(owner), ...params },
    serverCode: severity === 'error' ? CANNOT_PARSE : undefined,
    link: pageOf(owner.entry, version),
    fix,
  })
}

/**
 * Members that the object does not have in this version: 2.0 refuses the card (200621), 1.0 ignores them (Card §1, §21).
 * Says what was probably meant.
 */
export function checkUnknownFields(context: FieldContext, owner: ObjectVisit): void {
  const { entry, value } = owner
  if (entry.open === true) return
  for (const name of Object.keys(value)) {
    if (name === 'tag' && entry.kind !== 'object') continue
    const field = Object.hasOwn(entry.fields, name) ? entry.fields[name] : undefined
    if (field !== undefined && fieldIsIn(field, context.version)) continue
    if (isOfTheFrame(owner, name) || isOfTheBuilder(name)) continue
    report(context, owner, name)
  }
}
