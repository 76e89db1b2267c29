import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../../src-main/electron/content-security-policy'

describe('contentSecurityPolicy', () => {
  it('lets the page run its own scripts only, and reach no network', () => {
    const policy = contentSecurityPolicy()
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/https?:|\*/)
  })

  it('opens to the dev server in development only', () => {
    expect(contentSecurityPolicy('http://localhost:5173')).toContain("connect-src 'self' ws://localhost:5173")
  })
})
