import { describe, expect, it } from 'vitest'
import { applicableFields, leftoverFields, scopesOf } from '../../../../src-renderer/push/applicable-fields'

describe('scopesOf', () => {
  it('offers the legal scopes of each type', () => {
    expect(scopesOf(0)).toEqual([0, 1, 2])
    expect(scopesOf(1)).toEqual([1, 3])
  })
})

describe('applicableFields', () => {
  it('shows members for "some members" only', () => {
    expect(applicableFields({ push_type: 0, push_scope_type: 2 }).members).toBe(true)
    expect(applicableFields({ push_type: 0, push_scope_type: 0 }).members).toBe(false)
  })

  it('shows the range of new hires for onboarding pushes, and departments only when they count', () => {
    expect(applicableFields({ push_type: 1, new_staff_scope_type: 1 })).toMatchObject({
      newStaffScope: true,
      newStaffDepartments: true,
    })
    expect(applicableFields({ push_type: 1, new_staff_scope_type: 0 }).newStaffDepartments).toBe(false)
    expect(applicableFields({ push_type: 0, new_staff_scope_type: 1 }).newStaffScope).toBe(false)
  })
})

describe('leftoverFields', () => {
  it('names what is filled but does not apply', () => {
    expect(
      leftoverFields({
        push_type: 0,
        push_scope_type: 0,
        user_list: [{ user_id: 'ou_1' }],
        new_staff_scope_type: 0,
      }),
    ).toEqual(['user_list', 'new_staff_scope_type'])
  })

  it('is silent about empty lists and fields that apply', () => {
    expect(
      leftoverFields({
        push_type: 0,
        push_scope_type: 2,
        user_list: [{ user_id: 'ou_1' }],
        department_list: [],
      }),
    ).toEqual([])
  })
})
