import { describe, expect, it } from 'vitest'
import { checkCard } from '@shared/card/check-card'
import { components } from '@shared/card/catalogue/components'
import { headerTemplates } from '@shared/card/catalogue/colours'
import type { CardVersion } from '@shared/card/catalogue/model'
import type { JsonValue } from '@shared/json-value'
import { importScript } from '../import-script'

interface Fixture {
  name: string
  group: string
  card: JsonValue
}
const { allFixtures } = await importScript<{ allFixtures: () => Fixture[] }>('gallery/fixtures.mjs')
const fixtures = allFixtures()

/** Every value of a member of this name, anywhere in a card. */
function valuesOf(value: JsonValue, name: string): JsonValue[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap((member) => valuesOf(member, name))
  const own = Array.isArray(value) ? undefined : (value as Record<string, JsonValue>)[name]
  return own === undefined ? inner : [own, ...inner]
}

function versionOf({ card }: Fixture): CardVersion {
  return (card as { schema?: string }).schema === '2.0' ? '2.0' : '1.0'
}

describe('the cards of the gallery', () => {
  it('have names of their own, which begin with their version', () => {
    expect(new Set(fixtures.map(({ name }) => name)).size).toBe(fixtures.length)
    for (const fixture of fixtures) {
      expect(fixture.name).toMatch(versionOf(fixture) === '2.0' ? /^v2-[a-z0-9-]+$/ : /^v1-[a-z0-9-]+$/)
    }
  })

  it.each(['1.0', '2.0'] as const)('hold every component of %s', (version) => {
    const drawn = new Set(
      fixtures
        .filter((fixture) => versionOf(fixture) === version)
        .flatMap(({ card }) => valuesOf(card, 'tag')),
    )
    const known = Object.entries(components).filter(([, { versions }]) =>
      (versions as readonly CardVersion[]).includes(version),
    )
    expect(known.filter(([tag]) => !drawn.has(tag)).map(([tag]) => tag)).toEqual([])
  })

  it('hold every header template', () => {
    const drawn = new Set(fixtures.flatMap(({ card }) => valuesOf(card, 'template')))
    expect(headerTemplates.filter((template) => !drawn.has(template))).toEqual([])
  })

  it('hold one that is nearly too large', () => {
    const sizes = fixtures.map(({ card }) => Buffer.byteLength(JSON.stringify(card)))
    expect(Math.max(...sizes)).toBeGreaterThan(27_000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30 * 1024)
  })

  it('are cards that Feishu takes, apart from those that are about what it does not know', () => {
    const wrong = fixtures
      .filter(({ name }) => !/-(empty|no-elements|fallbacks?)$/.test(name))
      .flatMap(({ name, card }) =>
        checkCard(JSON.stringify(card))
          .filter(({ severity }) => severity === 'error')
          .map(({ code, pointer }) => `${name} ${pointer} ${code}`),
      )
    expect(wrong).toEqual([])
  })
})
