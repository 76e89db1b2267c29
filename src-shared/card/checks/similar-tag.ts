import { documentedTags } from '../catalogue/tags'

/** Slips that are no typing mistakes: what people write for a tag that is called otherwise. */
const misnamed: Readonly<Record<string, string>> = {
  divider: 'hr',
  line: 'hr',
  picture: 'img',
  photo: 'img',
  md: 'markdown',
  paragraph: 'div',
  textarea: 'input',
  time_picker: 'picker_time',
  datetime_picker: 'picker_datetime',
  date_time_picker: 'picker_datetime',
  picker_date: 'date_picker',
  panel: 'collapsible_panel',
  columns: 'column_set',
  footnote: 'note',
  select: 'select_static',
  checkbox: 'checker',
}

/** Levenshtein's distance between two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The documented tag that an unknown one was probably meant to be. */
export function similarTag(tag: string): string | undefined {
  if (tag.length > 40) return undefined
  const word = tag.toLowerCase().replaceAll('-', '_')
  if (Object.hasOwn(misnamed, word)) return misnamed[word]

  let best: string | undefined
  let bestDistance = Math.min(3, Math.ceil(word.length / 3) + 1)
  for (const known of Object.keys(documentedTags)) {
    const apart = distance(word, known)
    if (apart < bestDistance) {
      best = known
      bestDistance = apart
    }
  }
  return best
}
