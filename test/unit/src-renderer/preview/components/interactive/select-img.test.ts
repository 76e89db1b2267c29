// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const images = (more: JsonObject = {}): JsonObject => ({
  tag: 'select_img',
  name: 'poster',
  options: [
    { img_key: 'img_a', value: 'a' },
    { img_key: 'img_b', value: 'b', hover_tips: plain('二') },
    { img_key: 'img_c', value: 'c', disabled: true, disabled_tips: plain('没有了') },
  ],
  ...more,
})
const inForm = (more: JsonObject) =>
  mountCard([
    {
      tag: 'form',
      name: 'f',
      elements: [images(more), { tag: 'button', text: plain('提交'), form_action_type: 'submit' }],
    },
  ])

describe('select_img', () => {
  it('outside a form reports a click at once, without marks and without a choice of several', async () => {
    const preview = mountCard([images({ multi_select: true })])
    const radios = preview.findAll('[role="radio"]')
    expect(preview.find('.mark').exists()).toBe(false)
    await radios[0]!.trigger('click')
    await radios[1]!.trigger('click')
    expect(reported(preview)).toEqual({ options: '["b"]' })
    expect(radios.map((radio) => radio.attributes('aria-checked'))).toEqual(['false', 'true', 'false'])
    await radios[2]!.trigger('click')
    expect(reported(preview)).toEqual({ options: '["b"]' })
  })

  it('in a form takes several by their marks, and is sent with it', async () => {
    const preview = inForm({ multi_select: true })
    const boxes = preview.findAll('[role="checkbox"]')
    await boxes[1]!.trigger('click')
    await boxes[0]!.trigger('click')
    await boxes[1]!.trigger('click')
    await boxes[1]!.trigger('click')
    expect(reported(preview)).toBeUndefined()
    await preview.get('button.button').trigger('click')
    expect(reported(preview)).toEqual({ poster: '["a","b"]' })
  })

  it('in a form enlarges an image that is at hand, unless can_preview is off', async () => {
    const images = (key: string) => (key === 'img_a' ? { src: 'pushcard-image://a' } : undefined)
    const preview = inForm({})
    await preview.setProps({ images })
    await preview.findAll('.image')[1]!.trigger('click')
    expect(preview.find('dialog').exists()).toBe(false)
    await preview.findAll('.image')[0]!.trigger('click')
    expect(preview.get('dialog img').attributes('src')).toBe('pushcard-image://a')
    await preview.get('dialog').trigger('close')
    expect(preview.find('dialog').exists()).toBe(false)
    expect(preview.get('[role="radio"]').attributes('aria-checked')).toBe('false')

    const plainly = inForm({ can_preview: false })
    await plainly.setProps({ images })
    await plainly.get('.image').trigger('click')
    expect(plainly.find('dialog').exists()).toBe(false)
    expect(plainly.get('[role="radio"]').attributes('aria-checked')).toBe('true')
  })

  it('blocks a form that requires a choice', async () => {
    const preview = inForm({ required: true })
    await preview.get('button.button').trigger('click')
    expect(preview.findAll('[role="alert"]')).toHaveLength(1)
    await preview.get('[role="radio"]').trigger('click')
    expect(preview.findAll('[role="alert"]')).toHaveLength(0)
  })

  it('has layouts and shapes, and tips for each image', () => {
    const preview = mountCard([images({ layout: 'trisect', aspect_ratio: '1:1' })])
    expect(preview.get('.grid').classes()).toContain('is-trisect')
    expect(preview.get('.choice').attributes('style')).toContain('aspect-ratio: 1 / 1')
    expect(preview.findAll('.choice').map((choice) => choice.attributes('title'))).toEqual([
      undefined,
      '二',
      '没有了',
    ])
    const other = mountCard([images({ layout: 'wide', aspect_ratio: '2:1' })])
    expect(other.get('.grid').classes()).toContain('is-bisect')
    expect(other.get('.choice').attributes('style')).toContain('aspect-ratio: 16 / 9')
  })

  it('can be disabled as a whole', async () => {
    const preview = mountCard([images({ disabled: true, disabled_tips: plain('停') })])
    await preview.get('[role="radio"]').trigger('click')
    expect(reported(preview)).toBeUndefined()
    expect(preview.get('.choice').attributes('title')).toBe('停')
  })
})
