// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const options = [
  { text: plain('上午'), value: 'am' },
  { text: plain('下午'), value: 'pm' },
]
const select = (more: JsonObject = {}): JsonObject => ({ tag: 'select_static', options, ...more })
const confirm = { title: plain('确定？'), text: plain('不能改') }

async function press(preview: VueWrapper, ...keys: string[]): Promise<void> {
  for (const key of keys) await preview.get('[role="combobox"]').trigger('keydown', { key })
}

async function choose(preview: VueWrapper, index: number): Promise<void> {
  await preview.get('[role="combobox"]').trigger('click')
  await preview.findAll('[role="option"]')[index]!.trigger('click')
}

describe('select_static', () => {
  it('opens its options, takes one, and says what it would send', async () => {
    const preview = mountCard([select({ placeholder: plain('选场次'), value: { row: 1 } })])
    expect(preview.get('[role="combobox"]').text()).toBe('选场次')
    expect(preview.find('[role="listbox"]').exists()).toBe(false)

    await choose(preview, 1)
    expect(preview.find('[role="listbox"]').exists()).toBe(false)
    expect(preview.get('[role="combobox"]').text()).toBe('下午')
    expect(reported(preview)).toEqual({ option: 'pm', value: '{"row":1}' })
  })

  it('is worked by the keyboard, which Escape ends without a choice', async () => {
    const preview = mountCard([select()])
    await press(preview, 'ArrowDown', 'ArrowDown')
    expect(preview.get('[role="combobox"]').attributes('aria-activedescendant')).toBe(
      preview.findAll('[role="option"]')[1]!.attributes('id'),
    )
    await press(preview, 'Escape')
    expect(preview.get('[role="combobox"]').attributes('aria-expanded')).toBe('false')
    expect(reported(preview)).toBeUndefined()
    await press(preview, 'Enter', '下', 'Enter')
    expect(preview.get('[role="combobox"]').text()).toBe('下午')
  })

  it('closes by a press outside and by moving on, and never stands open twice', async () => {
    const preview = mountCard([select(), select()])
    const open = () => preview.findAll('[role="listbox"]').length
    await preview.findAll('[role="combobox"]')[0]!.trigger('click')
    await preview.findAll('[role="combobox"]')[1]!.trigger('click')
    expect(open()).toBe(1)
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    await preview.vm.$nextTick()
    expect(open()).toBe(0)
    await preview.findAll('[role="combobox"]')[0]!.trigger('click')
    await preview
      .findAll('[role="combobox"]')[0]!
      .trigger('focusout', { relatedTarget: preview.findAll('[role="combobox"]')[1]!.element })
    expect(open()).toBe(0)
  })

  it('asks first where the card says so', async () => {
    const preview = mountCard([select({ confirm })])
    await choose(preview, 0)
    expect(preview.get('[role="alertdialog"]').text()).toContain('不能改')
    await preview.findAll('.answer')[0]!.trigger('click')
    expect(preview.get('[role="combobox"]').text()).toBe('请选择')
    expect(reported(preview)).toBeUndefined()

    await choose(preview, 0)
    await preview.findAll('.answer')[1]!.trigger('click')
    expect(preview.get('[role="combobox"]').text()).toBe('上午')
    expect(reported(preview)).toEqual({ option: 'am' })
  })

  it('keeps the choice where something is inserted before it, and forgets it with the draft', async () => {
    const element = select({ initial_option: 'am' })
    const preview = mountCard([element])
    const shown = () => preview.get('[role="combobox"]').text()
    expect(shown()).toBe('上午')
    await choose(preview, 1)
    await preview.setProps({
      card: { schema: '2.0', body: { elements: [{ tag: 'hr' }, element] } },
    })
    expect(preview.get('[data-tag="select_static"]').attributes('data-pointer')).toBe('/body/elements/1')
    expect(shown()).toBe('下午')
    await preview.setProps({ document: 'two' })
    expect(shown()).toBe('上午')
  })

  it('forgets the choice once the author changes what it starts with', async () => {
    const preview = mountCard([select({ initial_option: 'am' })])
    const edit = (more: JsonObject) =>
      preview.setProps({ card: { schema: '2.0', body: { elements: [select(more)] } } })
    await choose(preview, 1)
    await edit({ initial_option: 'am', width: 'fill' })
    expect(preview.get('[role="combobox"]').text()).toBe('下午')
    await edit({})
    expect(preview.get('[role="combobox"]').text()).toBe('请选择')
  })

  it('does nothing while it is disabled', async () => {
    const preview = mountCard([select({ disabled: true })])
    await preview.get('[role="combobox"]').trigger('click')
    await press(preview, 'Enter')
    expect(preview.find('[role="listbox"]').exists()).toBe(false)
    expect(preview.get('[role="combobox"]').attributes('aria-disabled')).toBe('true')
  })

  it('has two looks and three widths', () => {
    const classes = (type: string) =>
      mountCard([select({ type })])
        .get('[role="combobox"]')
        .classes()
    expect(classes('text')).toContain('is-plain')
    expect(classes('bold')).not.toContain('is-plain')
    const style = (width: string) =>
      mountCard([select({ width })])
        .get('[data-tag="select_static"]')
        .attributes('style') ?? ''
    expect(style('fill')).toContain('width: 100%')
    expect(style('50px')).toContain('width: 100px')
    expect(style('default')).toBe('')
  })

  it('says when there is nothing to choose, in the language of the reader', async () => {
    const preview = mountCard([{ tag: 'select_person' }], { locale: 'en_us' })
    expect(preview.get('[role="combobox"]').text()).toBe('Please select')
    await preview.get('[role="combobox"]').trigger('click')
    expect(preview.get('.empty').text()).toContain('All members of the chat')
  })
})

describe('multi_select_static', () => {
  const many = (more: JsonObject = {}): JsonObject => ({
    tag: 'multi_select_static',
    name: 'm',
    options,
    ...more,
  })

  it('takes several, shows each, and lets go of one', async () => {
    const preview = mountCard([many({ selected_values: ['pm', 'nobody'] })])
    expect(preview.findAll('.chip').map((chip) => chip.text())).toEqual(['下午'])
    await press(preview, 'Enter', 'Home', 'Enter')
    expect(preview.findAll('.chip').map((chip) => chip.text())).toEqual(['上午', '下午'])
    expect(preview.findAll('[aria-selected="true"]')).toHaveLength(2)
    expect(preview.get('[role="listbox"]').attributes('aria-multiselectable')).toBe('true')
    await preview.findAll('.remove')[1]!.trigger('click')
    expect(preview.findAll('.chip')).toHaveLength(1)
  })

  it('outside a form reports once the list closes, and only a change', async () => {
    const preview = mountCard([many()])
    await press(preview, 'Enter', 'Escape')
    expect(reported(preview)).toBeUndefined()
    await press(preview, 'Enter', 'Enter')
    expect(reported(preview)).toBeUndefined()
    await press(preview, 'Escape')
    expect(reported(preview)).toEqual({ options: '["am"]' })
  })
})

describe('overflow', () => {
  const menu: JsonObject = {
    tag: 'overflow',
    value: { from: 'menu' },
    options: [
      { text: plain('日程'), value: 'plan' },
      { text: plain('路线'), value: 'route', multi_url: { url: 'https://example.com/r' } },
    ],
  }

  it('reports an option, and opens a link instead', async () => {
    const preview = mountCard([menu])
    const item = async (index: number) => {
      await preview.get('.more').trigger('click')
      await preview.findAll('[role="menuitem"]')[index]!.trigger('click')
    }
    await item(0)
    expect(reported(preview)).toEqual({ option: 'plan', value: '{"from":"menu"}' })
    expect(preview.emitted('open-link')).toBeUndefined()
    await item(1)
    expect(preview.emitted('open-link')).toEqual([['https://example.com/r']])
    expect(preview.find('[role="menu"]').exists()).toBe(false)
  })

  it('does not set off the link of the card', async () => {
    const preview = mountCard([menu])
    await preview.setProps({
      card: { card_link: { url: 'https://example.com' }, elements: [{ tag: 'action', actions: [menu] }] },
    })
    await preview.get('.more').trigger('click')
    await preview.get('[role="menuitem"]').trigger('click')
    expect(preview.emitted('open-link')).toBeUndefined()
  })
})
