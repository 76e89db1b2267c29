import type { MessageKey, MessageParams } from '../../messages/catalogue'
import type { Fix } from '../../problem'
import { pageOf } from '../catalogue/card-pages'
import type { CardVersion, CatalogueEntry, Place } from '../catalogue/model'
import type { ValueVisit } from '../walk-card'
import { isInForm } from './check-missing-fields'
import { CANNOT_PARSE, fixOf, type FieldContext } from './field-context'
import { unwrapList, wrapValue } from './member-edits'

/** Where people find a place in the JSON. */
const placeNames: Readonly<Record<Place, string>> = {
  root: 'elements',
  action: 'action',
  column_set: 'column_set',
  column: 'column',
  form: 'form',
  interactive_container: 'interactive_container',
  collapsible_panel: 'collapsible_panel',
  extra: 'div.extra',
  note: 'note',
  checker: 'checker',
}

function placeName(place: Place, version: CardVersion): string {
  return place === 'root' && version === '2.0' ? 'body.elements' : placeNames[place]
}

interface Advice {
  readonly code: MessageKey
  readonly params?: MessageParams
  readonly fix?: () => Fix | undefined
  /** What Feishu answers, where it is not the usual. */
  readonly serverCode?: string
}

/** "action components are not allowed in the column". */
const ACTION_IN_COLUMN = '200410'

/** JSON that goes around a component so that it may stand here. */
interface Wrapping {
  readonly name: string
  readonly before: string
  readonly after: string
}

const wrappings = {
  action: { name: 'action', before: '{ "tag": "action", "actions": [', after: '] }' },
  columnSet: { name: 'column_set', before: '{ "tag": "column_set", "columns": [', after: '] }' },
  column: { name: 'column', before: '{ "tag": "column", "elements": [', after: '] }' },
  columns: {
    name: 'column_set',
    before:
      '{ "tag": "column_set", "columns": [{ "tag": "column", "width": "weighted", "weight": 1, "elements": [',
    after: '] }] }',
  },
  div: { name: 'div', before: '{ "tag": "div", "text": ', after: ' }' },
} as const satisfies Record<string, Wrapping>

function wrapIn(
  context: FieldContext,
  visit: ValueVisit,
  { name, before, after }: Wrapping,
): () => Fix | undefined {
  return () => fixOf('card.fix-wrap', { name }, wrapValue(context.findings.parsed, visit.path, before, after))
}

const texts: ReadonlySet<string> = new Set(['plain_text', 'lark_md'])

/** What to do with a component that may not stand at a place (Card §10). */
function adviceFor(context: FieldContext, visit: ValueVisit, entry: CatalogueEntry, place: Place): Advice {
  const { version } = context
  const allowed = entry.placement?.[version]?.in ?? []

  if (entry.name === 'column') {
    return { code: 'card.column-outside-set', fix: wrapIn(context, visit, wrappings.columnSet) }
  }
  if (place === 'column_set') {
    const fits = allowed.includes('column')
    return {
      code: 'card.not-a-column',
      ...(fits ? { fix: wrapIn(context, visit, wrappings.column) } : {}),
    }
  }
  if (entry.name === 'action' && place === 'column') {
    return {
      code: 'card.action-in-column',
      serverCode: ACTION_IN_COLUMN,
      fix: () =>
        fixOf(
          'card.fix-unwrap',
          { name: 'action' },
          unwrapList(context.findings.parsed, visit.path, 'actions'),
        ),
    }
  }
  if (texts.has(entry.name)) {
    const takesDiv = place === 'root' || place === 'column' || (place === 'form' && version === '2.0')
    return {
      code: 'card.text-among-components',
      ...(takesDiv ? { fix: wrapIn(context, visit, wrappings.div) } : {}),
    }
  }
  if (place === 'root' && allowed.includes('action')) {
    return { code: 'card.needs-action', fix: wrapIn(context, visit, wrappings.action) }
  }
  if (entry.name === 'div' && place === 'form' && version === '1.0') {
    return { code: 'card.div-in-form', fix: wrapIn(context, visit, wrappings.columns) }
  }
  if (allowed.length === 1 && allowed[0] === 'root') {
    return {
      code: 'card.root-only',
      params: { place: placeName(place, version), root: placeName('root', version) },
    }
  }
  const places = allowed.map((one) => placeName(one, version)).join(', ')
  return allowed.length === 0
    ? { code: 'card.not-a-component' }
    : { code: 'card.misplaced-component', params: { place: placeName(place, version), places } }
}

/** Whether a component may stand where it stands (Card §10): an error only where that is sure. */
export function checkPlacement(
  context: FieldContext,
  visit: ValueVisit,
  entry: CatalogueEntry,
  place: Place,
): void {
  const { findings, version } = context
  // Of a container that is gone in this version, that is all there is to say.
  if (!visit.owner.entry.versions.includes(version)) return
  const placement = entry.placement?.[version]
  const path = [...visit.path, 'tag']
  const link = pageOf(entry, version)
  const tag = entry.name

  if (placement?.unsure?.includes(place) === true) {
    const params = { tag, place: placeName(place, version) }
    findings.add('warning', 'card.unsure-place', path, { params, link })
    return
  }
  if (placement?.in.includes(place) === true) {
    const { owner } = visit
    if (placement.onlyInForm !== true || owner.entry.name === 'form' || isInForm(owner)) return
    // Pages say so, official material elsewhere shows otherwise (Card §19, 12).
    findings.add('warning', 'card.outside-form', path, { params: { tag }, link })
    return
  }

  const { code, params, fix, serverCode } = adviceFor(context, visit, entry, place)
  findings.add('error', code, path, {
    params: { tag, ...params },
    serverCode: serverCode ?? (version === '1.0' ? '11310' : CANNOT_PARSE),
    link,
    fix,
  })
}
