import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { blankDraft } from '@shared/draft/blank-draft'
import type { Draft } from '@shared/draft/draft'
import { inspectDraft, type DraftInspection } from '@shared/draft/inspect-draft'
import type { InspectionRequest, InspectionWorker } from '../../../../src-renderer/drafts/draft-inspector'
import { useDraftProblems } from '../../../../src-renderer/shell/use-draft-problems'

const draftOf = (...elements: object[]): Draft => ({
  ...blankDraft(),
  cardText: JSON.stringify({ elements }),
})
const wrong = { tag: 'made_up' }
const note = (content: string) => ({ tag: 'markdown', content })

let scope: EffectScope
beforeEach(() => {
  vi.useFakeTimers()
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

/** The problems of a draft, found by a worker that answers when it is told to. */
function follow(first: Draft) {
  const draft = shallowRef<Draft | undefined>(first)
  const asked: InspectionRequest[] = []
  const worker: InspectionWorker = {
    postMessage: (request: unknown) => void asked.push(request as InspectionRequest),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  }
  const found = scope.run(() =>
    useDraftProblems(
      () => 'a',
      () => draft.value,
      () => worker,
      vi.fn(),
    ),
  )
  if (found === undefined) throw new Error('the scope is gone')
  const answer = (): void => {
    const { draft: inspected, now } = asked.at(-1)!
    worker.onmessage?.({ data: inspectDraft(inspected, now) } as MessageEvent<DraftInspection>)
  }
  const write = async (next: Draft): Promise<void> => {
    draft.value = next
    await nextTick()
    vi.advanceTimersByTime(200)
  }
  return { found, asked, answer, write, draft, worker }
}

describe('the problems of a draft', () => {
  it('follow its text a moment later', async () => {
    const { found, answer, write } = follow(draftOf(note('a')))
    answer()
    const before = found.value.problems.length
    await write(draftOf(note('a'), wrong))
    answer()
    expect(found.value.problems.length).toBe(before + 1)
  })

  it('are not those of a text that has moved on meanwhile: the new one is looked at', () => {
    const { found, asked, answer, draft } = follow(draftOf(wrong))
    draft.value = draftOf(note('a'))
    answer()
    expect(found.value.problems).toEqual([])
    expect(asked.at(-1)?.draft.cardText).toBe(draft.value.cardText)
  })

  it('stay the same objects where nothing changed, in a list that says that it was looked again', async () => {
    const { found, answer, write } = follow(draftOf(wrong, note('a')))
    answer()
    const before = found.value.problems
    await write(draftOf(wrong, note('ab')))
    answer()
    expect(found.value.problems).not.toBe(before)
    expect(found.value.problems.every((problem, at) => problem === before[at])).toBe(true)
  })

  it('end with the scope, and so does the worker', () => {
    const { worker } = follow(draftOf())
    scope.stop()
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
})
