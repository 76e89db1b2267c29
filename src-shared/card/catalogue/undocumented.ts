import { bothVersions, type TagEntry } from './entry'

const undocumented = {
  kind: 'display',
  versions: bothVersions,
  evidence: 'T',
  undocumented: true,
} as const satisfies TagEntry

/** Tags that exist somewhere in the platform, or in what it reads back, but that no page teaches to write (Card §18). */
export const undocumentedTags = {
  audio: undocumented,
  video: undocumented,
  avatar: undocumented,
  collapse_divider: undocumented,
  ud_icon: undocumented,
  picker_date: undocumented,
  repeat: undocumented,
  br: undocumented,
  list: undocumented,
  heading: undocumented,
  code_block: undocumented,
  code_span: undocumented,
  blockquote: undocumented,
  emoji: undocumented,
  at: undocumented,
  at_all: undocumented,
  link: undocumented,
  number_tag: undocumented,
  text: undocumented,
  image: undocumented,
  actions: undocumented,
  markdown_v1: undocumented,
  person_v1: undocumented,
  card_header: undocumented,
} as const satisfies Record<string, TagEntry>
