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
