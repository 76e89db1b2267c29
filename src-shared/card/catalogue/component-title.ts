import type { Language } from '../../messages/language'
import { inLanguage } from './in-language'
import { entryOfTag, objectNamed } from './read-catalogue'

/** What people call a component, by its tag (or `header`, as the preview marks one); an unknown tag is its own name. */
export function componentTitle(tag: string, language: Language): string {
  const entry = tag === 'header' ? objectNamed('header') : entryOfTag(tag)
  return entry === undefined ? tag : inLanguage(entry.title, language)
}
