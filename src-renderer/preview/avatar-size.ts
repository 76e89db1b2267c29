import { wordOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'

const sizes = ['extra_small', 'small', 'medium', 'large'] as const

/** The size of a person's picture as a style (Card §8.7); its pixels are tokens. */
export function avatarStyle(component: JsonObject): Record<string, string> {
  const size = wordOf(component.size, sizes, 'medium')
  return { '--card-avatar': `var(--card-avatar-${size.replace('_', '-')})` }
}
