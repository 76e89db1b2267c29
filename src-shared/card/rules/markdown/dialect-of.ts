import type { CardVersion } from '../../catalogue/model'
import type { Dialect } from '../../markdown/dialect'
import type { ValueVisit } from '../../walk-card'

/** Which dialect a Markdown text of the card is read in (Card §9): text objects have their own. */
export function dialectOf({ owner }: ValueVisit, version: CardVersion): Dialect {
  if (owner.entry.name === 'lark_md') return 'lark_md'
  return version === '1.0' ? 'markdown-1' : 'markdown-2'
}
