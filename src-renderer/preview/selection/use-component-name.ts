import { componentTitle } from '@shared/card/catalogue/component-title'
import { useWords } from '../../words/use-words'

/** Names components by their tags, in the language of the window. */
export function useComponentName(): (tag: string) => string {
  const { t, language } = useWords()
  return (tag) => (tag === '' ? t('card.preview-no-tag') : componentTitle(tag, language.value))
}
