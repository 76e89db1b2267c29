// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { components } from '@shared/card/catalogue/components'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'
import { componentFor } from '../../../../src-renderer/preview/card-components'

/** What stands among components: all but the parts that components are made of. */
const standing = Object.values<CatalogueEntry>({ ...components, ...undocumentedTags })
  .filter(({ kind }) => kind !== 'part')
  .map(({ name }) => name)

describe('the registry', () => {
  it.each(standing)('draws %s', (tag) => {
    expect(componentFor(tag)).toBeDefined()
  })

  it('draws nothing that the catalogue does not know', () => {
    for (const tag of ['made_up', 'constructor', '__proto__', '']) expect(componentFor(tag)).toBeUndefined()
  })
})
