import type { PracticeState } from './call'
import type { FaultQueue } from './fault-queue'
import type { RequestRecord } from './received-request'

/** All that the parts of a running practice help desk share. */
export interface PracticeDesk {
  readonly state: PracticeState
  readonly faults: FaultQueue
  readonly requests: RequestRecord
  /** Whether the paths under `/practice/` exist. */
  readonly hasControlPaths: boolean
  /** Aborted when the help desk closes. */
  readonly closing: AbortSignal
}
