// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import {
  componentRules,
  labelAnchor,
  labelled,
  markAnchor,
} from '../../../../../src-renderer/preview/selection/component-rules'

const nothing = { hasKeys: false, marked: [] }

/** The declarations for one component, as written. */
function rulesFor(selector: string, rules: string): string[] {
  return rules.split('\n').filter((line) => line.startsWith(`[data-testid='preview'] ${selector} {`))
}

describe('the rules of outlined components', () => {
  it('are none when nothing is outlined', () => {
    expect(componentRules(nothing)).toBe('')
  })

  it('outline what is selected, more so with the keyboard, and what is under the mouse', () => {
    const [mouse] = rulesFor("[data-pointer='\\/a']", componentRules({ ...nothing, selected: '/a' }))
    expect(mouse).toContain('outline: 2px solid')
    const [keys] = rulesFor(
      "[data-pointer='\\/a']",
      componentRules({ selected: '/a', hasKeys: true, marked: [] }),
    )
    expect(keys).toContain('outline: 3px solid')
    const both = componentRules({ ...nothing, selected: '/a', hovered: '/b' })
    expect(rulesFor("[data-pointer='\\/b']", both)[0]).toContain('outline: 1px solid')
  })

  it('keep the outline of the selected one under the mouse', () => {
    const [rule] = rulesFor(
      "[data-pointer='\\/a']",
      componentRules({ ...nothing, selected: '/a', hovered: '/a' }),
    )
    expect(rule).toContain('outline: 2px solid')
    expect(rule).not.toContain('1px')
  })

  it('give a component all of its anchors in one declaration, since a second one would undo the first', () => {
    const rules = componentRules({ selected: '/a', hovered: '/a', hasKeys: false, marked: ['', '/a'] })
    expect(rulesFor("[data-pointer='\\/a']", rules)).toHaveLength(1)
    expect(rulesFor("[data-pointer='\\/a']", rules)[0]).toContain(
      `anchor-name: ${labelAnchor}, ${markAnchor(1)}`,
    )
    expect(rulesFor('article', rules)[0]).toContain(`anchor-name: ${markAnchor(0)}`)
  })

  it('cannot be broken out of by a pointer', () => {
    const rules = componentRules({ ...nothing, selected: "/a'] * { display: none } [x='" })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    expect([...sheet.cssRules].every((rule) => !rule.cssText.includes('display: none }  *'))).toBe(true)
    expect(rules).not.toMatch(/[^\\]' ?\]\s*\*/)
  })
})

describe('the component that is named', () => {
  it('is the one under the mouse, then the one with the keyboard', () => {
    expect(labelled({ selected: '/a', hovered: '/b', hasKeys: true, marked: [] })).toBe('/b')
    expect(labelled({ selected: '/a', hasKeys: true, marked: [] })).toBe('/a')
    expect(labelled({ selected: '/a', hasKeys: false, marked: [] })).toBeUndefined()
  })
})
