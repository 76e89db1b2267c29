import { parseCard, type ParsedCard } from './parse-card'

/** Texts that are remembered: those of the drafts that one goes between. */
const REMEMBERED = 4

const latest: ParsedCard[] = []

/**
 * The same as `parseCard`, which it asks once for a text: whoever needs the card that is being edited (preview,
 * selection, offers, fixes) gets the same object, with the one syntax tree that it builds.
 */
export function parseCardOnce(text: string): ParsedCard {
  const at = latest.findIndex((parsed) => parsed.text === text)
  const [known] = at === -1 ? [] : latest.splice(at, 1)
  const parsed = known ?? parseCard(text)
  latest.unshift(parsed)
  latest.length = Math.min(latest.length, REMEMBERED)
  return parsed
}
