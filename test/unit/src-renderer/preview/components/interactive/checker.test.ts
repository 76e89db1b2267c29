// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const mountChecker = (more: JsonObject, props: Record<string, unknown> = {}) =>
  mountCard([{ tag: 'checker', text: plain('带卡'), ...more }], props)

describe('checker', () => {
  it('ticks by mouse and keyboard, and calls back only where behaviors say so', async () => {
    const local = mountChecker({})
    const box = local.get('[role="checkbox"]')
    await box.trigger('click')
    expect(box.attributes('aria-checked')).toBe('true')
    await box.trigger('keydown', { key: ' ' })
    expect(box.attributes('aria-checked')).toBe('false')
    expect(reported(local)).toBeUndefined()

    const calling = mountChecker({ checked: true, behaviors: [{ type: 'callback', value: { id: 1 } }] })
    await calling.get('[role="checkbox"]').trigger('click')
    expect(reported(calling)).toEqual({ checked: 'false', value: '{"id":1}' })
  })

  it('can be ticked anywhere on the line, unless it is not overall checkable', async () => {
    const clickLine = async (more: JsonObject) => {
      const preview = mountChecker(more)
      await preview.get('[data-tag="checker"]').trigger('click')
      return preview.get('[role="checkbox"]').attributes('aria-checked')
    }
    expect(await clickLine({})).toBe('true')
    expect(await clickLine({ overall_checkable: false })).toBe('false')
  })

  it('changes its words once ticked', async () => {
    const preview = mountChecker({ checked_style: { show_strikethrough: true, opacity: 7 } })
    const style = () => preview.get('.text').attributes('style') ?? ''
    expect(style()).toBe('')
    await preview.get('[role="checkbox"]').trigger('click')
    expect(style()).toContain('line-through')
    expect(style()).not.toContain('opacity')
    const faint = mountChecker({ checked: true, checked_style: { opacity: 0.5 } })
    expect(faint.get('.text').attributes('style')).toContain('opacity: 0.5')
  })

  it('shows three buttons at most, which do not tick it', async () => {
    const button = { tag: 'button', type: 'text', text: plain('看'), behaviors: [{ type: 'callback' }] }
    const area = { pc_display_rule: 'on_hover', buttons: [button, button, button, button] }
    const preview = mountChecker({ button_area: area })
    expect(preview.findAll('button.button')).toHaveLength(3)
    expect(preview.get('[data-tag="button"]').attributes('data-pointer')).toBe(
      '/body/elements/0/button_area/buttons/0',
    )
    await preview.get('button.button').trigger('click')
    expect(preview.get('[role="checkbox"]').attributes('aria-checked')).toBe('false')
    expect(preview.get('[data-tag="checker"]').classes()).not.toContain('shows-buttons')
    const phone = mountChecker({ button_area: area }, { width: 'phone' })
    expect(phone.get('[data-tag="checker"]').classes()).toContain('shows-buttons')
  })

  it('leaves a link in its words alone', async () => {
    const preview = mountChecker({ text: { tag: 'lark_md', content: '[看](https://example.com)' } })
    await preview.get('a').trigger('click')
    expect(preview.emitted('open-link')).toEqual([['https://example.com']])
    expect(preview.get('[role="checkbox"]').attributes('aria-checked')).toBe('false')
  })

  it('stays as it is while disabled or until confirmed', async () => {
    const disabled = mountChecker({ disabled: true, disabled_tips: plain('晚了'), hover_tips: plain('点') })
    await disabled.get('[role="checkbox"]').trigger('click')
    expect(disabled.get('[role="checkbox"]').attributes('aria-checked')).toBe('false')
    expect(disabled.get('[data-tag="checker"]').attributes('title')).toBe('晚了')

    const asking = mountChecker({ confirm: { title: plain('好？'), text: plain('好') } })
    await asking.get('[role="checkbox"]').trigger('click')
    expect(asking.get('[role="checkbox"]').attributes('aria-checked')).toBe('false')
    await asking.get('.is-yes').trigger('click')
    expect(asking.get('[role="checkbox"]').attributes('aria-checked')).toBe('true')
  })

  it('shows no tips on a phone', () => {
    const preview = mountChecker({ hover_tips: plain('点') }, { width: 'phone' })
    expect(preview.get('[data-tag="checker"]').attributes('title')).toBeUndefined()
  })
})
