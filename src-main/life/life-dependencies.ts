import type { FeishuClient } from '../feishu/feishu-client'
import type { ReadDependencies } from '../push/read-repeatedly'
import type { UnansweredCreations } from './unanswered-creations'

/** What the calls of a push's life get handed in. */
export interface LifeDependencies extends ReadDependencies {
  readonly client: FeishuClient
  /** Creations whose outcome is not known. */
  readonly creations: UnansweredCreations
}
