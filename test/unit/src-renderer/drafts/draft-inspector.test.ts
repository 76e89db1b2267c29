import { describe, expect, it, vi } from 'vitest'
import { inspectDraft, type DraftInspection } from '@shared/draft/inspect-draft'
import type { Draft } from '@shared/draft/draft'
import { blankDraft } from '@shared/draft/blank-draft'
import {
  DraftInspector,
  type InspectionRequest,
  type InspectionWorker,
} from '../../../../src-renderer/drafts/draft-inspector'

const draftOf = (cardText: string): Draft => ({ ...blankDraft(), cardText })

/** A worker that answers when it is told to. */
function start() {
  const asked: InspectionRequest[] = []
  const worker: InspectionWorker = {
    postMessage: (request: unknown) => void asked.push(request as InspectionRequest),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  }
  const inspected: [Draft, DraftInspection][] = []
  const onFailed = vi.fn()
  const inspector = new DraftInspector(worker, (...found) => inspected.push(found), onFailed)
  const answer = (): void => {
    const { draft, now } = asked.at(-1)!
    worker.onmessage?.({ data: inspectDraft(draft, now) } as MessageEvent<DraftInspection>)
  }
  const breakDown = (): void => {
    worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent)
  }
  return { inspector, asked, inspected, answer, breakDown, onFailed }
}

describe('inspecting drafts', () => {
  it('says what was found, and of which draft', () => {
    const { inspector, inspected, answer } = start()
    const draft = draftOf('{"elements":[{"tag":"made_up"}]}')
    inspector.inspect(draft)
    answer()
    expect(inspected).toHaveLength(1)
    expect(inspected[0]?.[0]).toBe(draft)
    expect(inspected[0]?.[1].problems.map(({ code }) => code)).toContain('card.unknown-tag')
  })

  it('leaves out drafts that another one followed while the worker was busy', () => {
    const { inspector, asked, answer } = start()
    for (const text of ['1', '2', '3']) inspector.inspect(draftOf(text))
    expect(asked.map(({ draft }) => draft.cardText)).toEqual(['1'])
    answer()
    expect(asked.map(({ draft }) => draft.cardText)).toEqual(['1', '3'])
    answer()
    expect(asked).toHaveLength(2)
  })

  it('says when the worker broke down, and goes on with the next draft', () => {
    const { inspector, asked, inspected, answer, breakDown, onFailed } = start()
    inspector.inspect(draftOf('1'))
    inspector.inspect(draftOf('2'))
    breakDown()
    expect(onFailed).toHaveBeenCalledOnce()
    expect(asked).toHaveLength(2)
    answer()
    expect(inspected[0]?.[0].cardText).toBe('2')
  })
})
