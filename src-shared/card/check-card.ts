import type { Problem } from '../problem'
import { cardShape } from './card-shape'
import { checkForPush } from './checks/check-push-profile'
import { checkNotACard, checkRoot } from './checks/check-root'
import { checkSize } from './checks/check-size'
import { checkTag } from './checks/check-tags'
import { checkValues } from './checks/check-values'
import { Findings } from './checks/findings'
import { parseCard, type ParsedCard } from './parse-card'
import { walkComponents } from './walk-components'

function checkSyntax(findings: Findings): void {
  for (const { code, range, params } of findings.parsed.errors) {
    findings.addAt('error', code, [], range, params)
  }
}

/** Checks the value of a card. Of text that is not JSON, what could be saved is too unsure to judge. */
function checkContent(findings: Findings): void {
  const { strict, value } = findings.parsed
  if (!strict || value === undefined) return

  const shape = cardShape(value)
  if (shape.kind !== 'card') {
    checkNotACard(findings, shape)
    return
  }

  const { card, version } = shape
  if (version === '2.0') findings.add('warning', 'card.v2-in-push', ['schema'])
  checkRoot(findings, shape)
  walkComponents(card, version, {
    visit: (visit) => {
      if (findings.full) return
      checkTag(findings, visit, version)
      checkForPush(findings, visit)
    },
    notAList: ({ path }) => findings.add('error', 'card.not-a-list', path, { name: path.at(-1) ?? '' }),
  })
}

/** The problems of a card that was parsed already; see {@link checkCard}. */
export function checkParsedCard(parsed: ParsedCard): Problem[] {
  const findings = new Findings(parsed)
  checkSize(findings)
  checkSyntax(findings)
  checkContent(findings)
  checkValues(findings)
  return findings.problems.sort((a, b) => (a.range?.offset ?? 0) - (b.range?.offset ?? 0))
}

/**
 * Every problem of a card's text, in the order of the text: JSON, the frame of its version, tags, size, and what a help
 * desk push cannot carry (Card §2, §8.0, §11.1, §16, §21). Never throws, whatever the text.
 */
export function checkCard(text: string): Problem[] {
  return checkParsedCard(parseCard(text))
}
