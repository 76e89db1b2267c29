import * as v from 'valibot'
import {
  type AccompanyingFault,
  type AnswerFault,
  type Fault,
  faultSchema,
  isAccompanying,
  type SetFault,
} from './fault'
import type { Operation } from './operations'

/** What strikes one call. */
export interface StrikingFaults {
  readonly accompanying: readonly AccompanyingFault[]
  readonly answer: AnswerFault | null
}

/** The faults that are set and not used up, oldest first. */
export class FaultQueue {
  #faults: SetFault[] = []

  /** Every fault with the times that it has left. */
  get all(): readonly SetFault[] {
    return this.#faults
  }

  /** @throws {v.ValiError} for a fault that does not exist; over HTTP the text is checked before. */
  set(fault: Fault): void {
    this.#faults.push(v.parse(faultSchema, fault))
  }

  clear(): void {
    this.#faults = []
  }

  /** The faults for a call, each counted down. Of those that decide the answer the oldest strikes, the rest wait. */
  strike(operation: Operation): StrikingFaults {
    const matching = this.#faults.filter(
      (fault) => fault.operation === 'all' || fault.operation === operation,
    )
    const accompanying = matching.filter((fault) => isAccompanying(fault))
    const answer = matching.find((fault): fault is AnswerFault => !isAccompanying(fault)) ?? null

    const struck: SetFault[] = answer === null ? accompanying : [...accompanying, answer]
    this.#faults = this.#faults.flatMap((fault) => (struck.includes(fault) ? countDown(fault) : [fault]))
    return { accompanying, answer }
  }
}

function countDown(fault: SetFault): SetFault[] {
  if (fault.times === 'until-cleared') return [fault]
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []
}
