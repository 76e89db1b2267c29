// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { components } from '@shared/card/catalogue/components'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'
import { componentFor } from '../../../../src-renderer/preview/card-components'

/** Tags that are still to get their renderer; one that has it must leave the list. */
const waiting: readonly string[] = ['chart', 'table']

/** What stands among components: all but the parts that components are made of. */
const standing = Object.values<CatalogueEntry>({ ...components, ...undocumentedTags })
  .filter(({ kind }) => kind !== 'part')
  .map(({ name }) => name)

describe('the registry', () => {
  it.each(standing.filter((tag) => !waiting.includes(tag)))('draws %s', (tag) => {
    expect(componentFor(tag)).toBeDefined()
  })

  it.each(waiting)('still waits for %s', (tag) => {
    expect(standing).toContain(tag)
    expect(componentFor(tag)).toBeUndefined()
  })

  it('draws nothing that the catalogue does not know', () => {
    for (const tag of ['made_up', 'constructor', '__proto__', '']) expect(componentFor(tag)).toBeUndefined()
  })
})
