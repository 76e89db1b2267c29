import type { Draft } from '@shared/draft/draft'

/** Whether two drafts hold the same, so that undoing back to the saved state is "saved" again. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return (
    one === other ||
    (one.cardText === other.cardText &&
      one.base?.fetchedAt === other.base?.fetchedAt &&
      JSON.stringify(one.target) === JSON.stringify(other.target) &&
      JSON.stringify(one.notification) === JSON.stringify(other.notification))
  )
}
