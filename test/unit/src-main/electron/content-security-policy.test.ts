import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, devPagePolicy } from '../../../../src-main/electron/content-security-policy'

describe('contentSecurityPolicy', () => {
  it('lets the page run its own scripts only, and reach no network', () => {
    const policy = contentSecurityPolicy()
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/https?:|\*/)
  })
})

describe('devPagePolicy', () => {
  it('opens to the dev server, and is otherwise the policy of the built page, less what a page cannot say', () => {
    const built = contentSecurityPolicy().split('; ')
    const dev = devPagePolicy('http://localhost:5173/').split('; ')

    expect(dev.filter((directive) => !built.includes(directive))).toEqual([
      "connect-src 'self' ws://localhost:5173",
    ])
    expect(built.filter((directive) => !dev.includes(directive))).toEqual([
      "connect-src 'none'",
      "frame-ancestors 'none'",
    ])
  })
})
