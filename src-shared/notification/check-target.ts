import type { DraftTarget } from '../draft/draft'
import type { Problem } from '../problem'

export function checkTarget(_target: DraftTarget): Problem[] {
  return []
}
