import type { Draft } from '@shared/draft/draft'

/** What a draft's push is called; `undefined` while it has no name. */
export function jobName({ notification }: Draft): string | undefined {
  const name = notification.job_name
  return typeof name === 'string' && name.trim() !== '' ? name : undefined
}
