import { createLowlight } from 'lowlight'
import type { Highlight } from './code-part'
import { codeGrammars } from './code-grammars'
import { codeParts } from './code-parts'

/*
 * All that colours code: 60 grammars. Nothing imports it but by `import()`, so that a card without code never loads it.
 */
const lowlight = createLowlight(codeGrammars)

/** Colours code; `undefined` for a language that has no grammar. */
export const highlight: Highlight = (text, language) => {
  const name = language.toLowerCase()
  return lowlight.registered(name) ? codeParts(lowlight.highlight(name, text)) : undefined
}
