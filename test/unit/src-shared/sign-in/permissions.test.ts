import { describe, expect, it } from 'vitest'
import { appPermissions, missingPermissions, userPermissions } from '@shared/sign-in/permissions'

const plain = { userIdType: 'open_id' } as const
const pushing = ['helpdesk:all', 'helpdesk:all:readonly', 'offline_access']

describe('the permissions that a sign-in asks for', () => {
  it('are those of pushing, and no others, while nothing else is switched on', () => {
    expect(userPermissions(plain).sort()).toEqual(pushing)
    expect(appPermissions(plain)).toEqual([])
  })

  it('grow with what is switched on, each named once', () => {
    const all = { userIdType: 'user_id', features: ['names', 'images'] } as const
    expect(userPermissions(all).sort()).toEqual([
      'contact:contact.base:readonly',
      'contact:department.base:readonly',
      'contact:user.basic_profile:readonly',
      'contact:user.employee_id:readonly',
      'contact:user:search',
      ...pushing.slice(0, 2),
      'im:chat:read',
      'offline_access',
    ])
    expect(appPermissions(all)).toEqual(['contact:user.id:readonly', 'im:resource:upload'])
    expect(userPermissions({ userIdType: 'open_id', features: ['images'] }).sort()).toEqual(pushing)
  })

  it('are missing when they were not granted', () => {
    expect(missingPermissions(plain, 'offline_access helpdesk:all')).toEqual(['helpdesk:all:readonly'])
    expect(missingPermissions(plain, pushing.join(' '))).toEqual([])
  })
})
