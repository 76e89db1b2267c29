/** Tags that few cards have; what draws them is loaded apart (see `rare-components.ts`). */
export const rareTags = [
  'audio',
  'chart',
  'checker',
  'collapsible_panel',
  'date_picker',
  'form',
  'img_combination',
  'input',
  'interactive_container',
  'multi_select_person',
  'multi_select_static',
  'overflow',
  'person',
  'person_list',
  'picker_date',
  'picker_datetime',
  'picker_time',
  'select_img',
  'select_person',
  'select_static',
  'table',
] as const

export type RareTag = (typeof rareTags)[number]

const known: ReadonlySet<string> = new Set(rareTags)

export function isRareTag(tag: string): tag is RareTag {
  return known.has(tag)
}

/** Whether a card's text may hold a rare tag: by its look, so that nothing has to be read yet. */
export function mentionsRareTag(cardText: string): boolean {
  return rareTags.some((tag) => cardText.includes(`"${tag}"`))
}
