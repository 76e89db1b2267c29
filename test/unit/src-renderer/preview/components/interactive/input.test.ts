// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const mountInput = (more: JsonObject, props: Record<string, unknown> = {}) =>
  mountCard([{ tag: 'input', ...more }], props)

describe('input', () => {
  it('names its field by the label, else by the placeholder', () => {
    const labelled = mountInput({ label: plain('名字') })
    expect(labelled.get('label').attributes('for')).toBe(labelled.get('input').attributes('id'))
    expect(mountInput({}).get('input').attributes('aria-label')).toBe('请输入')
    expect(mountInput({}, { locale: 'en_us' }).get('input').attributes('placeholder')).toBe('Please enter')
    expect(
      mountInput({ placeholder: plain('写', { i18n_content: { en_us: 'Write' } }) }, { locale: 'en_us' })
        .get('input')
        .attributes('placeholder'),
    ).toBe('Write')
  })

  it('starts with the value of the language', () => {
    const value = (locale: string) =>
      mountInput({ default_value: 'x', i18n_default_value: { zh_cn: '无', en_us: 'none' } }, { locale }).get(
        'input',
      ).element.value
    expect(value('zh_cn')).toBe('无')
    expect(value('en_us')).toBe('none')
  })

  it('counts against its length where the card sets one', async () => {
    const preview = mountInput({ max_length: 5 })
    await preview.get('input').setValue('abc')
    expect(preview.get('.count').text()).toBe('3/5')
    expect(preview.get('input').attributes('maxlength')).toBe('5')
    expect(mountInput({}).find('.count').exists()).toBe(false)
    expect(mountInput({}).get('input').attributes('maxlength')).toBe('1000')
  })

  it('alone sends itself by Enter or by its button, after asking', async () => {
    const preview = mountInput({ value: { a: 1 }, confirm: { title: plain('好？'), text: plain('好') } })
    expect(preview.get('.is-send').attributes('disabled')).toBeDefined()
    await preview.get('input').setValue('hello')
    await preview.get('input').trigger('keydown', { key: 'Enter' })
    expect(reported(preview)).toBeUndefined()
    await preview.get('.is-yes').trigger('click')
    expect(reported(preview)).toEqual({ input_value: 'hello', value: '{"a":1}' })
  })

  it('does not send what an input method composes', async () => {
    const preview = mountInput({})
    await preview.get('input').setValue('ni')
    await preview.get('input').trigger('keydown', { key: 'Enter', isComposing: true })
    expect(reported(preview)).toBeUndefined()
  })

  it('of several lines has rows, grows on a computer, and sends by Ctrl Enter', async () => {
    const lines = mountInput({ input_type: 'multiline_text', rows: 3, auto_resize: true, max_rows: 8 })
    expect(lines.get('textarea').attributes('style')).toContain('--card-input-rows: 3')
    expect(lines.get('textarea').attributes('style')).toContain('--card-input-max-rows: 8')
    expect(lines.get('textarea').classes()).toContain('is-growing')
    await lines.get('textarea').setValue('a\nb')
    await lines.get('textarea').trigger('keydown', { key: 'Enter' })
    expect(reported(lines)).toBeUndefined()
    await lines.get('textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(reported(lines)).toEqual({ input_value: 'a\nb' })
    expect(
      mountInput({ input_type: 'multiline_text', auto_resize: true }, { width: 'phone' })
        .get('textarea')
        .classes(),
    ).not.toContain('is-growing')
  })

  it('of a password shows dots, also in what it would send', async () => {
    const preview = mountInput({ input_type: 'password' })
    expect(preview.get('input').attributes('type')).toBe('password')
    await preview.get('input').setValue('secret')
    await preview.get('input').trigger('keydown', { key: 'Enter' })
    expect(preview.html()).not.toContain('>secret')
    expect(reported(preview)).toEqual({ input_value: '••••••' })
    await preview.get('.act').trigger('click')
    expect(preview.get('input').attributes('type')).toBe('text')
  })

  it('takes nothing while it is disabled, and says why', () => {
    const preview = mountInput({ disabled: true, disabled_tips: plain('太晚了') })
    expect(preview.get('input').attributes('disabled')).toBeDefined()
    expect(preview.get('[data-tag="input"]').attributes('title')).toBe('太晚了')
    expect(
      mountInput({ disabled_tips: plain('太晚了') })
        .get('[data-tag="input"]')
        .attributes('title'),
    ).toBe(undefined)
  })
})
