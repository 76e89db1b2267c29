import type { Draft } from '@shared/draft/draft'
import type { DraftInspection } from '@shared/draft/inspect-draft'
import { plain } from '../plain'

/** What the worker is asked. */
export interface InspectionRequest {
  readonly draft: Draft
  readonly now: number
}

/** What of a worker the inspector uses. */
export type InspectionWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<DraftInspection>) => unknown) | null
  onerror: ((event: ErrorEvent) => unknown) | null
}

/**
 * Inspects drafts away from the thread that draws, one at a time: a draft that comes in while another is looked at
 * takes the place of whichever still waits.
 */
export class DraftInspector {
  #asked: Draft | undefined
  #waiting: Draft | undefined

  /**
   * @param onInspected - takes what was found, and the draft that it speaks of.
   * @param onFailed - the worker cannot be run or broke down on the draft; the next draft is another try.
   */
  constructor(
    private readonly worker: InspectionWorker,
    private readonly onInspected: (draft: Draft, found: DraftInspection) => void,
    private readonly onFailed: (draft: Draft | undefined) => void,
  ) {
    worker.onmessage = ({ data }) => {
      const draft = this.#asked
      this.#goOn()
      if (draft !== undefined) this.onInspected(draft, data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      const draft = this.#asked
      this.#goOn()
      this.onFailed(draft)
    }
  }

  inspect(draft: Draft): void {
    if (this.#asked === undefined) this.#ask(draft)
    else this.#waiting = draft
  }

  dispose(): void {
    this.worker.terminate()
  }

  #ask(draft: Draft): void {
    this.#asked = draft
    this.worker.postMessage({ draft: plain(draft), now: Date.now() } satisfies InspectionRequest)
  }

  #goOn(): void {
    const next = this.#waiting
    this.#asked = undefined
    this.#waiting = undefined
    if (next !== undefined) this.#ask(next)
  }
}
