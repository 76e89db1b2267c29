import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { shareStructure } from '@shared/card/share-structure'
import type { Draft } from '@shared/draft/draft'
import type { DraftInspection } from '@shared/draft/inspect-draft'
import type { JsonValue } from '@shared/json-value'
import type { Problem } from '@shared/problem'
import { DraftInspector, type InspectionWorker } from '../drafts/draft-inspector'

/** How long to wait with complaints after a key: the preview follows at once, criticism may take a breath. */
const COMPLAINT_DELAY_MS = 200

const nothing: DraftInspection = {
  problems: [],
  cardBytes: 0,
  cardVersion: '1.0',
  cardCounts: undefined,
}

/** New findings, in which each that was there before is the same object, and none at all are the same list. */
function shareFindings(before: DraftInspection, now: DraftInspection): DraftInspection {
  const problems = now.problems.map((problem, index) => {
    // Problems are plain data; what shares the parts of a card shares theirs as well.
    const [old, next] = [before.problems[index], problem] as unknown as [JsonValue | undefined, JsonValue]
    return shareStructure(old, next) as unknown as Problem
  })
  return {
    ...now,
    problems: problems.length === 0 ? nothing.problems : problems,
    cardCounts: shareStructure(before.cardCounts as JsonValue | undefined, now.cardCounts as never) as never,
  }
}

/**
 * The problems and the size of a draft, kept current while it is edited.
 * @param startWorker - starts what inspects drafts.
 * @param onFailed - a draft could not be inspected, so that what is shown is not of it.
 */
export function useDraftProblems(
  draftId: () => string | undefined,
  draft: () => Draft | undefined,
  startWorker: () => InspectionWorker,
  onFailed: () => void,
): Readonly<ShallowRef<DraftInspection>> {
  const found = shallowRef(nothing)
  let timer: ReturnType<typeof setTimeout> | undefined

  const inspector = new DraftInspector(
    startWorker(),
    (inspected, findings) => {
      // Places in a text that has moved on would be wrong ones: what is there now is looked at instead.
      if (inspected !== draft()) check()
      else found.value = shareFindings(found.value, findings)
    },
    onFailed,
  )

  function check(): void {
    clearTimeout(timer)
    timer = undefined
    const current = draft()
    if (current === undefined) found.value = nothing
    else inspector.inspect(current)
  }

  watch(draftId, check, { immediate: true })
  watch(draft, () => {
    timer ??= setTimeout(check, COMPLAINT_DELAY_MS)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    inspector.dispose()
  })
  return found
}
