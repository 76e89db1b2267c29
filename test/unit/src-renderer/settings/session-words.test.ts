import { describe, expect, it } from 'vitest'
import { say } from '@shared/messages/say'
import type { UserSession } from '@shared/sign-in/user-session'
import { sessionWords } from '../../../../src-renderer/settings/session-words'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const now = 1_700_000_000_000

function wordsOf(session: UserSession | undefined, language: 'en' | 'zh-CN' = 'en') {
  const { state, message } = sessionWords(session, now, {
    tell: (part) => say(part, language),
    date: (time) => new Date(time).toISOString().slice(0, 10),
  })
  return `${state}: ${say(message, language)}`
}

const signedIn = {
  kind: 'signed-in',
  expiresAt: now + 100 * MINUTE,
  renewsUntil: now + 7 * DAY,
  missingScopes: [],
} as const

describe('what is said of a sign-in', () => {
  it('is how long it lives and until when it renews', () => {
    expect(wordsOf(signedIn)).toBe(
      'good: Signed in: about 1 h 40 min left; renews by itself until 2023-11-21.',
    )
    expect(wordsOf(signedIn, 'zh-CN')).toBe(
      'good: 已登录：还有约 1 小时 40 分钟；在 2023-11-21 之前会自动续期。',
    )
    expect(wordsOf({ ...signedIn, expiresAt: now + 30_000 })).toContain('about 1 min left')
  })

  it('is that an expired token renews at the next use, as long as it can', () => {
    const expired = { ...signedIn, expiresAt: now - 1 }
    expect(wordsOf(expired)).toContain('good: Signed in: renews by itself at the next use')
    expect(wordsOf({ ...expired, renewsUntil: now - 1 })).toContain('over: The sign-in has run out')
    expect(wordsOf({ ...expired, renewsUntil: null })).toContain('over:')
  })

  it('is that a sign-in refused for good does not renew, whatever its dates say', () => {
    const refused = {
      message: { key: 'window.sign-in.over' },
      code: 20073,
      logId: null,
      at: now,
      isFinal: true,
    } as const
    expect(wordsOf({ ...signedIn, refused })).toContain('ending:')
    expect(wordsOf({ ...signedIn, refused: { ...refused, isFinal: false } })).toContain('good:')
  })

  it('is what is known of a pasted token, and of none', () => {
    expect(wordsOf({ kind: 'pasted' })).toContain('ending: A pasted token')
    expect(wordsOf(undefined)).toBe('none: Not signed in yet.')
  })
})
