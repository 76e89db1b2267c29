import type { Problem } from '../problem'

export function checkCard(_cardText: string): Problem[] {
  return []
}
