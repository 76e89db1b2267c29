import { bothVersions, iconTags, textTags, type TagEntry } from './entry'

/** Components that only show something (Card §8.1–8.10). */
export const displayTags = {
  div: {
    kind: 'display',
    versions: bothVersions,
    evidence: 'O',
    slots: [
      { at: 'text', holds: textTags },
      { at: 'fields[].text', holds: textTags },
      { at: 'icon', holds: iconTags },
      { at: 'extra', holds: 'component' },
    ],
  },
  markdown: {
    kind: 'display',
    versions: bothVersions,
    evidence: 'O',
    slots: [{ at: 'icon', holds: iconTags }],
  },
  hr: { kind: 'display', versions: bothVersions, evidence: 'O' },
  img: {
    kind: 'display',
    versions: bothVersions,
    evidence: 'O',
    slots: [
      { at: 'alt', holds: textTags },
      { at: 'title', holds: textTags },
    ],
  },
  img_combination: { kind: 'display', versions: bothVersions, evidence: 'O' },
  note: {
    kind: 'display',
    versions: ['1.0'],
    evidence: 'O',
    insteadInV2: 'markdown + "text_size": "notation"',
    slots: [{ at: 'elements[]', holds: [...textTags, ...iconTags, 'img'] }],
  },
  person: { kind: 'display', versions: bothVersions, evidence: 'O' },
  person_list: {
    kind: 'display',
    versions: bothVersions,
    evidence: 'O',
    slots: [{ at: 'icon', holds: iconTags }],
  },
  chart: { kind: 'display', versions: bothVersions, evidence: 'O', minClient: '7.1' },
  table: { kind: 'display', versions: bothVersions, evidence: 'O', minClient: '7.4' },
} as const satisfies Record<string, TagEntry>
