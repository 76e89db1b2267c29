import { cardBytes } from '../card-size'
import { cardLimits } from '../catalogue/limits'
import type { Findings } from './findings'

/** Card §11.1: 30 KB on the minified card; the text itself may be laid out at any length. */
export function checkSize(findings: Findings): void {
  const { text, strict, value } = findings.parsed
  const bytes = cardBytes(text, strict ? value : undefined)
  // The whole card is at fault, so its first character stands for it: an underlined file would hide all other marks.
  const range = { offset: 0, length: Math.min(1, text.length) }

  if (bytes > cardLimits.maxBytes) {
    findings.addAt('error', 'card.too-big', [], range, { params: { bytes, limit: cardLimits.maxBytes } })
  } else if (bytes > cardLimits.warnBytes) {
    findings.addAt('warning', 'card.nearly-too-big', [], range, {
      params: { bytes, limit: cardLimits.maxBytes },
    })
  }
}
