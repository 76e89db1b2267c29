import { isJsonObject, type JsonObject } from '../../json-value'
import type { Fix } from '../../problem'
import { pageOf } from '../catalogue/card-pages'
import { components } from '../catalogue/components'
import type { CardVersion, CatalogueEntry, ComponentType, TaggedType } from '../catalogue/model'
import { componentsAt, entryOfTag } from '../catalogue/read-catalogue'
import type { ValueVisit } from '../walk-card'
import { CANNOT_PARSE, excerpt, fixOf, isUnset, type FieldContext } from './field-context'
import { checkPlacement } from './check-placement'
import { fixDropped } from './dropped-tag-fix'
import { insertMember, replaceValue } from './member-edits'
import { similarTag } from './similar-tag'

/** What "cards of schema V2 no longer support this capability" is answered with (Card §13). */
const DROPPED_IN_2 = '200861'

/** Most names that a message lists. */
const LISTED = 6

type TagPlace = TaggedType | ComponentType

/** What may stand at a place. */
function candidates(type: TagPlace, version: CardVersion): readonly CatalogueEntry[] {
  if (type.is === 'component') return componentsAt(type.place, version)
  return type.tags.map(entryOfTag).filter((entry) => entry !== undefined)
}

function listed(type: TagPlace, version: CardVersion): string {
  const names = candidates(type, version).map(({ name }) => name)
  return names.length > LISTED ? `${names.slice(0, LISTED).join(', ')} …` : names.join(', ')
}

/** What a tag was meant to be: something that may stand here, else any component at all. */
function meantTag(tag: string, type: TagPlace, version: CardVersion): CatalogueEntry | undefined {
  const here = similarTag(tag, candidates(type, version))
  if (here !== undefined || type.is === 'tagged') return here
  const all = Object.values<CatalogueEntry>(components)
  return similarTag(
    tag,
    all.filter(({ kind, versions }) => kind !== 'part' && versions.includes(version)),
  )
}

/** Whether an object has what another tag would ask of it, so that a new tag alone mends it. */
function suits(object: JsonObject, entry: CatalogueEntry): boolean {
  return Object.entries(entry.fields).every(([name, { required }]) => {
    if (required === undefined || required === 'in-form' || Object.hasOwn(object, name)) return true
    return required !== 'always' && required.unless.some((other) => Object.hasOwn(object, other))
  })
}

function fixTag(context: FieldContext, visit: ValueVisit, tag: string): Fix | undefined {
  const { parsed } = context.findings
  return fixOf('card.fix-replace', { value: tag }, replaceValue(parsed, [...visit.path, 'tag'], tag))
}

/** A text object without a tag is one that was meant to be the first kind allowed. */
function fixNoTag(
  context: FieldContext,
  visit: ValueVisit,
  object: JsonObject,
  type: TagPlace,
): Fix | undefined {
  const [tag] = type.is === 'tagged' ? type.tags : []
  if (tag === undefined || typeof object.content !== 'string') return undefined
  const { parsed } = context.findings
  const edits = Object.hasOwn(object, 'tag')
    ? replaceValue(parsed, [...visit.path, 'tag'], tag)
    : insertMember(parsed, visit.path, 'tag', tag)
  return fixOf('card.fix-insert', { name: `"tag": "${tag}"` }, edits)
}

/** Builder exports write a text without words for one that is not set (Card §4). */
function isUnsetPart(object: JsonObject, type: TagPlace): boolean {
  return type.is === 'tagged' && Object.values(object).every((value) => value === null || isUnset(value))
}

function checkUnknown(
  context: FieldContext,
  visit: ValueVisit,
  object: JsonObject,
  tag: string,
  type: TagPlace,
): void {
  const { version, findings } = context
  const path = [...visit.path, 'tag']
  const serverCode = version === '1.0' ? '11310' : CANNOT_PARSE
  const similar = meantTag(tag, type, version)
  if (similar === undefined) {
    const params = { tag: excerpt(tag), expected: listed(type, version) }
    findings.add('error', 'card.unknown-tag', path, { params, serverCode })
    return
  }
  findings.add('error', 'card.unknown-tag-similar', path, {
    params: { tag: excerpt(tag), similar: similar.name },
    serverCode,
    link: pageOf(similar, version),
    fix: () => (suits(object, similar) ? fixTag(context, visit, similar.name) : undefined),
  })
}

/** Tags of no public page: some can be written by those who know how, others only come out of Feishu (Card §18). */
function checkUndocumented(
  context: FieldContext,
  visit: ValueVisit,
  entry: CatalogueEntry,
  type: TagPlace,
): void {
  const { findings, version } = context
  const path = [...visit.path, 'tag']
  const params = { tag: entry.name }
  if (entry.undocumented !== 'read-back') {
    findings.add('warning', 'card.undocumented-tag', path, { params })
    return
  }
  const similar = meantTag(entry.name, type, version)
  const serverCode = version === '1.0' ? '11310' : CANNOT_PARSE
  const object = isJsonObject(visit.value) ? visit.value : {}
  if (similar === undefined) findings.add('error', 'card.read-back-tag', path, { params, serverCode })
  else {
    findings.add('error', 'card.read-back-tag-similar', path, {
      params: { ...params, similar: similar.name },
      serverCode,
      link: pageOf(similar, version),
      fix: () => (suits(object, similar) ? fixTag(context, visit, similar.name) : undefined),
    })
  }
}

function checkOtherVersion(context: FieldContext, visit: ValueVisit, entry: CatalogueEntry): void {
  const { version, findings } = context
  const instead = version === '2.0' ? entry.insteadInV2 : undefined
  const path = [...visit.path, 'tag']
  if (instead === undefined) {
    const params = { tag: entry.name, version }
    findings.add('error', 'card.tag-of-other-version', path, { params, serverCode: CANNOT_PARSE })
  } else {
    findings.add('error', 'card.tag-dropped-in-2', path, {
      params: { tag: entry.name, instead },
      serverCode: DROPPED_IN_2,
      link: pageOf(entry, '1.0'),
      fix: () => fixDropped(context, visit),
    })
  }
}

/** Texts and icons: a tag of another kind than the field takes (Card §6.1). */
function checkTagged(context: FieldContext, visit: ValueVisit, tag: string, type: TaggedType): void {
  if (type.tags.includes(tag)) return
  const { version, findings } = context
  const path = [...visit.path, 'tag']
  const params = { tag, expected: type.tags.join(', ') }
  const link = pageOf(visit.owner.entry, version)

  if (type.unsure?.includes(tag) === true) {
    findings.add(visit.field.severity ?? 'warning', 'card.unsure-tag', path, { params, link })
    return
  }
  // 1.0 shows the characters of `lark_md` where it takes plain text only (Card §21).
  const isPlainText = tag === 'lark_md' && type.tags.includes('plain_text')
  const severity = visit.field.severity ?? (isPlainText && version === '1.0' ? 'warning' : 'error')
  const [first] = type.tags
  const isText = visit.value !== null && isJsonObject(visit.value) && typeof visit.value.content === 'string'
  findings.add(severity, 'card.misplaced-tag', path, {
    params,
    serverCode: severity === 'error' ? CANNOT_PARSE : undefined,
    link,
    fix: () => {
      const better = tag === 'markdown' && type.tags.includes('lark_md') ? 'lark_md' : first
      return isText && better !== undefined && type.tags.includes('plain_text')
        ? fixTag(context, visit, better)
        : undefined
    },
  })
}

/** Checks the tag of an object that needs one: present, known, of this version, and of a kind that may stand here. */
export function checkTag(context: FieldContext, visit: ValueVisit, object: JsonObject, type: TagPlace): void {
  const { tag } = object
  if (isUnsetPart(object, type)) return
  if (typeof tag !== 'string' || tag === '') {
    context.findings.add('error', 'card.no-tag', visit.path, {
      params: { expected: listed(type, context.version) },
      serverCode: CANNOT_PARSE,
      fix: () => fixNoTag(context, visit, object, type),
    })
    return
  }

  const entry = entryOfTag(tag)
  if (entry === undefined) checkUnknown(context, visit, object, tag, type)
  else if (entry.undocumented !== undefined) checkUndocumented(context, visit, entry, type)
  else if (!entry.versions.includes(context.version)) checkOtherVersion(context, visit, entry)
  else if (type.is === 'component') checkPlacement(context, visit, entry, type.place)
  else if (type.tags.includes('column') && tag !== 'column')
    checkPlacement(context, visit, entry, 'column_set')
  else checkTagged(context, visit, tag, type)
}
