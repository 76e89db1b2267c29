import { describe, expect, it } from 'vitest'
import { pageOf } from '@shared/card/catalogue/card-pages'
import { components } from '@shared/card/catalogue/components'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { objects } from '@shared/card/catalogue/objects'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'

const guides = 'https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/'
const entries: readonly CatalogueEntry[] = [...Object.values(components), ...Object.values(objects)]

describe('pageOf', () => {
  it('is below the component pages of the version', () => {
    expect(pageOf(components.markdown, '1.0')).toBe(`${guides}card-components/content-components/rich-text`)
    expect(pageOf(components.markdown, '2.0')).toBe(
      `${guides}card-json-v2-components/content-components/rich-text`,
    )
  })

  it('may be a guide of its own', () => {
    expect(pageOf(objects.card, '2.0')).toBe(`${guides}card-json-v2-structure`)
  })

  it('is not there where nothing is documented', () => {
    expect(pageOf(components.note, '2.0')).toBeUndefined()
    expect(pageOf(undocumentedTags.video!, '1.0')).toBeUndefined()
  })

  it.each(entries.flatMap((entry) => entry.versions.map((version) => ({ entry, version }))))(
    'exists for $version $entry.name',
    ({ entry, version }) => {
      expect(pageOf(entry, version)).toMatch(/^https:\/\/open\.feishu\.cn\/document\/[\w/-]+\w$/)
    },
  )
})
