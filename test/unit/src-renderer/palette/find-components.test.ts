import { describe, expect, it } from 'vitest'
import { componentsOffered } from '@shared/card/edit/insert-component'
import { parseCard } from '@shared/card/parse-card'
import { findComponents, groupOf } from '../../../../src-renderer/palette/find-components'

const offered = componentsOffered(parseCard('{"elements":[]}'), '')
const found = (search: string): string[] =>
  findComponents(offered, search).flatMap(({ components }) => components.map(({ entry }) => entry.name))

describe('findComponents', () => {
  it('finds everything that is offered while nothing is searched, once each', () => {
    const names = offered.map(({ entry }) => entry.name)
    expect(found('').toSorted()).toEqual(names.toSorted())
    expect(found('   ')).toEqual(found(''))
  })

  it.each(['分割线', 'divider', 'DIVIDER', ' hr '])('finds the line by %s', (search) => {
    expect(found(search)).toContain('hr')
    expect(found(search)).not.toContain('img')
  })

  it('wants every word of the search', () => {
    expect(found('divider')).not.toEqual([])
    expect(found('divider nonsense')).toEqual([])
  })

  it('leaves out groups without a component', () => {
    expect(findComponents(offered, 'column_set').map(({ group }) => group)).toEqual(['layout'])
    expect(findComponents(offered, 'nonsense')).toEqual([])
  })

  it('puts what needs a receiver last, and only that', () => {
    const groups = findComponents(offered, '')
    expect(groups.at(-1)?.group).toBe('needs-receiver')
    expect(groups.at(-1)?.components.every(({ entry }) => entry.push === 'needs-receiver')).toBe(true)
    expect(groups.slice(0, -1).flatMap(({ components }) => components)).not.toContainEqual(
      expect.objectContaining({ entry: expect.objectContaining({ push: 'needs-receiver' }) as unknown }),
    )
  })

  it.each([
    ['div', 'content'],
    ['column_set', 'layout'],
    ['button', 'interactive'],
    ['select_static', 'needs-receiver'],
  ])('shows %s under %s', (name, group) => {
    const entry = offered.find((one) => one.entry.name === name)?.entry
    expect(entry && groupOf(entry)).toBe(group)
  })
})
