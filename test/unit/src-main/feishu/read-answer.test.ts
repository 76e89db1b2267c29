import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../../src-main/feishu/read-answer'

const secret = 'ht-canary-token'

function read(body: unknown, httpStatus = 200) {
  return readAnswer({ httpStatus, headers: new Headers(), text: JSON.stringify(body) }, [secret])
}

describe('secrets that a server repeats', () => {
  it('are taken out of a success, of its words and its data', () => {
    const answer = read({ code: 0, msg: `hello ${secret}`, data: { notification: { ext: `<${secret}>` } } })

    expect(answer).toMatchObject({
      kind: 'success',
      msg: 'hello ***',
      data: { notification: { ext: '<***>' } },
    })
    expect(JSON.stringify(answer)).not.toContain(secret)
  })

  it('are taken out of a refusal', () => {
    expect(read({ code: 1, msg: secret }, 400)).toMatchObject({ kind: 'refused', msg: '***' })
  })
})

describe('answers without words', () => {
  it('are refusals when the code is none but Feishu’s', () => {
    expect(read({ code: 154001 }, 401)).toMatchObject({ kind: 'refused', code: 154001, msg: '' })
    expect(read({ code: 99991677, msg: null }, 400)).toMatchObject({ kind: 'refused', code: 99991677 })
  })

  it('are successes with code 0 and an HTTP status of success only', () => {
    expect(read({ code: 0, data: {} })).toMatchObject({ kind: 'success', msg: '', data: {} })
    expect(read({ code: 0, data: {} }, 502)).toMatchObject({ kind: 'foreign', reason: 'http-status' })
  })

  it.each([502, 5000, 123456789])('are not Feishu’s when anybody could have sent the code: %i', (code) => {
    expect(read({ code, message: 'Bad gateway' }, 502)).toMatchObject({ kind: 'foreign' })
  })
})

describe('flat answers', () => {
  function readFlat(body: unknown, httpStatus = 200) {
    return readAnswer({ httpStatus, headers: new Headers(), text: JSON.stringify(body) }, [secret], 'flat')
  }

  it('are successes whose data stands beside the code', () => {
    expect(readFlat({ code: 0, access_token: 'eyJ', expires_in: 7200 })).toMatchObject({
      kind: 'success',
      data: { access_token: 'eyJ', expires_in: 7200 },
    })
  })

  it('are refusals in the words of OAuth, without the secrets of the request', () => {
    const body = { code: 20073, error: 'invalid_grant', error_description: `used: ${secret}` }
    expect(readFlat(body, 400)).toMatchObject({ kind: 'refused', code: 20073, msg: 'used: ***' })
    expect(readFlat({ code: 10014, msg: 'app secret invalid' })).toMatchObject({
      kind: 'refused',
      code: 10014,
    })
  })

  it('are not Feishu’s without words beside the code', () => {
    expect(readFlat({ code: 502 }, 502)).toMatchObject({ kind: 'foreign', reason: 'http-status' })
  })
})
