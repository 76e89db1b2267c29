import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { components } from '@shared/card/catalogue/components'
import type { CardVersion, CatalogueEntry } from '@shared/card/catalogue/model'
import { objects } from '@shared/card/catalogue/objects'
import { fieldsIn } from '@shared/card/catalogue/read-catalogue'
import { cardShape } from '@shared/card/card-shape'
import { checkCard } from '@shared/card/check-card'
import { parseCard } from '@shared/card/parse-card'
import { walkCard } from '@shared/card/walk-card'

const folder = join(import.meta.dirname, '../../../../../examples/cards')
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'))
const entries: readonly CatalogueEntry[] = [...Object.values(components), ...Object.values(objects)]

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** Members that a good card does not have; the catalogue knows them so that the cards that do are not called wrong. */
const notForExamples: Readonly<Record<string, string>> = {
  '2.0 card.fallback_card': 'on no page (Card §2.2)',
  '2.0 config.wide_screen_mode': 'the 2.0 page does not know it; live cards carry it and are sent',
  '2.0 img.mode': 'reports of refusal in 2.0 (Card §8.4)',
  '2.0 img.custom_width': 'reports of refusal in 2.0 (Card §8.4)',
  '2.0 img.compact_width': 'reports of refusal in 2.0 (Card §8.4)',
  '1.0 lark_md.text_color': 'without effect on lark_md (Card §6.1)',
  '2.0 lark_md.text_color': 'without effect on lark_md (Card §6.1)',
  '1.0 standard_icon.img_key': 'without effect beside a token (Card §6.5)',
  '2.0 standard_icon.img_key': 'without effect beside a token (Card §6.5)',
  '1.0 custom_icon.token': 'without effect beside an image (Card §6.5)',
  '2.0 custom_icon.token': 'without effect beside an image (Card §6.5)',
  '1.0 custom_icon.color': 'without effect beside an image (Card §6.5)',
  '2.0 custom_icon.color': 'without effect beside an image (Card §6.5)',
  '2.0 collapsible_panel.header.position': 'on no field table, so better not taught (Card §8.23)',
  '1.0 collapsible_panel.header.margin': 'on no field table, so better not taught (Card §8.23)',
  '2.0 ud_icon.tag': 'the card builder writes it into 1.0 headers only',
}

/** `1.0 img.size` for each field, `1.0 img` for each entry, of the catalogue in each version that has it. */
function wholeCatalogue(): Set<string> {
  const all = new Set<string>()
  for (const entry of entries) {
    for (const version of entry.versions) {
      all.add(`${version} ${entry.name}`)
      for (const [field] of fieldsIn(entry, version)) all.add(`${version} ${entry.name}.${field}`)
    }
  }
  return all
}

describe('the example cards', () => {
  const seen = new Set<string>()
  const versions: Record<string, CardVersion> = {}

  beforeAll(() => {
    for (const name of examples) {
      const shape = cardShape(parseCard(textOf(name)).value ?? null)
      if (shape.kind !== 'card') throw new Error(`${name} is no card`)
      const { version } = shape
      versions[name] = version
      walkCard(shape.card, version, {
        object: ({ entry }) => seen.add(`${version} ${entry.name}`),
        value: ({ owner, name: field }) => seen.add(`${version} ${owner.entry.name}.${field}`),
      })
    }
  })

  it('together exercise every entry and field of the catalogue, in each version that has it', () => {
    const unseen = [...wholeCatalogue()].filter((one) => !seen.has(one) && !(one in notForExamples))
    expect(unseen).toEqual([])
  })

  it('do without what no good card has', () => {
    const known = wholeCatalogue()
    expect(Object.keys(notForExamples).filter((one) => !known.has(one))).toEqual([])
    expect(Object.keys(notForExamples).filter((one) => seen.has(one))).toEqual([])
  })

  it.each(examples)('%s has no error', (name) => {
    expect(checkCard(textOf(name)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(examples)('%s is called by its version', (name) => {
    expect(name.startsWith(versions[name] === '2.0' ? 'v2-' : 'v1-')).toBe(true)
  })
})
