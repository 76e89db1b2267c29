import type { CardPageRequest } from '@shared/card-page'
import { say } from '@shared/messages/say'

/** What a page is called: the push's name, else what it is. */
export function pageTitle({ frame, language }: CardPageRequest): string {
  const name = frame?.title.trim() ?? ''
  return name === '' ? say({ key: 'card-page.untitled' }, language) : name
}
