import { describe, expect, it } from 'vitest'
import { itemsOf, withIds } from '../../../../src-renderer/push/id-list'

describe('itemsOf', () => {
  it('shows ids with their names', () => {
    expect(
      itemsOf(
        [
          { user_id: 'ou_1', name: 'Ada' },
          { user_id: 'ou_2', name: '' },
        ],
        'user_list',
      ),
    ).toEqual([{ id: 'ou_1', name: 'Ada' }, { id: 'ou_2' }])
  })

  it('shows nothing for what is not a list of items with ids', () => {
    expect(itemsOf(null, 'user_list')).toEqual([])
    expect(itemsOf(['ou_1', { user_id: 7 }], 'user_list')).toEqual([])
  })
})

describe('withIds', () => {
  it('keeps all members of the items that stay, and adds and removes others', () => {
    expect(
      withIds([{ chat_id: 'oc_1', name: 'All', more: 1 }, { chat_id: 'oc_2' }], 'chat_list', [
        'oc_3',
        'oc_1',
      ]),
    ).toEqual([{ chat_id: 'oc_3' }, { chat_id: 'oc_1', name: 'All', more: 1 }])
  })
})
