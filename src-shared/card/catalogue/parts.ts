import { bothVersions, textTags, type TagEntry } from './entry'

/** Tagged objects that sit inside components (Card §6.1, §6.5, §8.0). */
export const partTags = {
  plain_text: { kind: 'part', versions: bothVersions, evidence: 'O' },
  lark_md: { kind: 'part', versions: bothVersions, evidence: 'O' },
  text_tag: {
    kind: 'part',
    versions: bothVersions,
    evidence: 'O',
    minClient: '6.11',
    slots: [{ at: 'text', holds: textTags }],
  },
  standard_icon: { kind: 'part', versions: bothVersions, evidence: 'O' },
  custom_icon: { kind: 'part', versions: bothVersions, evidence: 'O' },
  // Documented for 1.0 (Card §18); official 2.0 samples of forms carry it too.
  fallback_text: {
    kind: 'part',
    versions: bothVersions,
    evidence: 'O',
    slots: [{ at: 'text', holds: textTags }],
  },
} as const satisfies Record<string, TagEntry>
