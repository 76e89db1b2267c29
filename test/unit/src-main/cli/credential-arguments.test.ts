import { describe, expect, it } from 'vitest'
import { looksLikeToken, namesCredential } from '../../../../src-main/cli/credential-arguments'

describe('credentials in arguments', () => {
  it.each(['token', 'user-access-token', 'app-secret', 'helpdesk-id', 'password'])(
    'are meant by an option of the name %s',
    (name) => {
      expect(namesCredential(name)).toBe(true)
    },
  )

  it.each(['jsno', 'profil', 'base_url'])('are not meant by %s', (name) => {
    expect(namesCredential(name)).toBe(false)
  })

  it.each(['ht-1', 'u-7f1b', 't-g1', 'eyJhbGciOi', ' Bearer u-1'])('are what %j looks like', (argument) => {
    expect(looksLikeToken(argument)).toBe(true)
  })

  it.each(['b.pushcard', 'u.json', 'draft-t-1'])('are not what %j looks like', (argument) => {
    expect(looksLikeToken(argument)).toBe(false)
  })
})
