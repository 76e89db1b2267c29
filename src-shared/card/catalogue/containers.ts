import { bothVersions, iconTags, tipSlots, type TagEntry } from './entry'

/** Components that hold components (Card §8.20–8.23). */
export const containerTags = {
  column_set: {
    kind: 'container',
    versions: bothVersions,
    evidence: 'O',
    slots: [{ at: 'columns[]', holds: ['column'] }],
  },
  column: {
    kind: 'container',
    versions: bothVersions,
    evidence: 'O',
    slots: [{ at: 'elements[]', holds: 'component' }],
  },
  form: {
    kind: 'container',
    versions: bothVersions,
    evidence: 'O',
    minClient: '6.6',
    needsReceiver: true,
    slots: [
      { at: 'elements[]', holds: 'component' },
      { at: 'fallback', holds: ['fallback_text'] },
    ],
  },
  interactive_container: {
    kind: 'container',
    versions: bothVersions,
    evidence: 'O',
    minClient: '7.4',
    slots: [{ at: 'elements[]', holds: 'component' }, ...tipSlots],
  },
  collapsible_panel: {
    kind: 'container',
    versions: bothVersions,
    evidence: 'O',
    minClient: '7.9',
    slots: [
      { at: 'elements[]', holds: 'component' },
      // Card §8.23: its title takes `markdown` where others take `lark_md`; accepted alike.
      { at: 'header.title', holds: ['plain_text', 'markdown', 'lark_md'] },
      { at: 'header.icon', holds: iconTags },
    ],
  },
} as const satisfies Record<string, TagEntry>
