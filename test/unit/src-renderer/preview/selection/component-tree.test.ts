// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ComponentTree from '../../../../../src-renderer/preview/selection/ComponentTree.vue'
import { i18n } from '../../../../../src-renderer/words/i18n'

const components = [
  { pointer: '/header', tag: 'header', level: 1, words: '搬迁' },
  { pointer: '/elements/0', tag: 'hr', level: 1, words: '' },
]

function open(selected?: string) {
  return mount(ComponentTree, {
    attachTo: document.body,
    props: { selected, components: () => components, card: {}, hasKeys: false },
    global: { plugins: [i18n] },
  })
}

describe('the way through the components', () => {
  it('knows them only while it has the focus, and names the one that is selected', async () => {
    const view = open('/elements/0')
    const tree = view.get('[role=tree]')
    expect(view.findAll('[role=treeitem]')).toHaveLength(0)
    await tree.trigger('focus')
    const items = view.findAll('[role=treeitem]')
    expect(items.map((item) => item.text())).toEqual(['标题栏：搬迁', '分割线'])
    expect(tree.attributes('aria-activedescendant')).toBe(items[1]!.attributes('id'))
    expect(items[1]!.attributes('aria-selected')).toBe('true')
    await tree.trigger('blur')
    expect(view.findAll('[role=treeitem]')).toHaveLength(0)
  })

  it.each([
    ['ArrowUp', 'select', ['/header']],
    ['Enter', 'write', []],
    [' ', 'operate', ['/elements/0']],
    ['Delete', 'delete', []],
    ['Backspace', 'delete', []],
  ])('%s means %s', async (key, event, payload) => {
    const view = open('/elements/0')
    await view.get('[role=tree]').trigger('keydown', { key })
    expect(view.emitted(event)).toEqual([payload])
    expect(view.emitted('update:hasKeys')).toEqual([[true]])
  })

  it.each([
    ['with nothing selected', undefined, { key: 'Delete' }],
    ['of a shortcut', '/header', { key: 'ArrowDown', ctrlKey: true }],
    ['of an input method', '/header', { key: 'ArrowDown', isComposing: true }],
    ['that means nothing here', '/header', { key: 'x' }],
  ])('a key %s does nothing', async (_, selected, init) => {
    const view = open(selected)
    await view.get('[role=tree]').trigger('keydown', init)
    for (const event of ['select', 'write', 'operate', 'delete']) expect(view.emitted(event)).toBeUndefined()
  })
})
