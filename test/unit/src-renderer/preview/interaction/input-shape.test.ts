import { describe, expect, it } from 'vitest'
import { inputShape } from '../../../../../src-renderer/preview/interaction/input-shape'

describe('the shape of an input', () => {
  it('is one line of 1000 characters without more said', () => {
    expect(inputShape({}, 'pc')).toEqual({
      type: 'text',
      maxLength: 1000,
      counts: false,
      rows: 5,
      grows: false,
      maxRows: undefined,
      labelLeft: false,
      showsLock: false,
    })
  })

  it('keeps numbers within what Feishu takes', () => {
    expect(inputShape({ max_length: 5000 }, 'pc').maxLength).toBe(1000)
    expect(inputShape({ max_length: 0 }, 'pc').maxLength).toBe(1)
    expect(inputShape({ rows: -2 }, 'pc').rows).toBe(1)
    expect(inputShape({ rows: 1e9 }, 'pc').rows).toBe(100)
    expect(inputShape({ rows: '3' }, 'pc').rows).toBe(5)
  })

  it('grows on a computer only, and not past max_rows', () => {
    const grown = { input_type: 'multiline_text', auto_resize: true, rows: 6, max_rows: 3 }
    expect(inputShape(grown, 'pc')).toMatchObject({ grows: true, rows: 3, maxRows: 3 })
    expect(inputShape(grown, 'phone')).toMatchObject({ grows: false, rows: 6, maxRows: undefined })
  })

  it('puts its label above on a phone', () => {
    expect(inputShape({ label_position: 'left' }, 'pc').labelLeft).toBe(true)
    expect(inputShape({ label_position: 'left' }, 'phone').labelLeft).toBe(false)
  })

  it('shows a lock on passwords unless told not to', () => {
    expect(inputShape({ input_type: 'password' }, 'pc').showsLock).toBe(true)
    expect(inputShape({ input_type: 'password', show_icon: false }, 'pc').showsLock).toBe(false)
    expect(inputShape({ show_icon: true }, 'pc').showsLock).toBe(false)
  })
})
