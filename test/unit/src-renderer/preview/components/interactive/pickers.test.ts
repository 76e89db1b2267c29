// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const field = (preview: VueWrapper) => preview.get('[role="combobox"]')
const open = (preview: VueWrapper) => field(preview).trigger('click')
const day = (preview: VueWrapper, number: string) =>
  preview.findAll('.day:not(.is-other)').find((one) => one.text() === number)!
const number = (preview: VueWrapper, unit: string, index: number) =>
  preview.get(`[role="listbox"][aria-label="${unit}"]`).findAll('[role="option"]')[index]!

describe.each(['date_picker', 'picker_date'])('%s', (tag) => {
  const picker: JsonObject = { tag, initial_date: '2026-01-31' }

  it('opens the month of its date, takes a day at once, and says what it would send', async () => {
    const preview = mountCard([picker])
    expect(field(preview).text()).toBe('2026-01-31')
    await open(preview)
    expect(preview.get('.month').text()).toBe('2026年1月')
    expect(preview.get('[aria-selected="true"]').text()).toBe('31')
    await day(preview, '5').trigger('click')
    expect(preview.find('[role="dialog"]').exists()).toBe(false)
    expect(field(preview).text()).toBe('2026-01-05')
    expect(reported(preview)?.option).toMatch(/^2026-01-05 [+-]\d{4}$/)
  })

  it('turns by month and year, and by the keyboard', async () => {
    const preview = mountCard([picker], { locale: 'en_us' })
    await field(preview).trigger('keydown', { key: 'ArrowDown' })
    const steps = preview.findAll('.step')
    await steps[2]!.trigger('click')
    expect(preview.get('.month').text()).toBe('February 2026')
    await steps[0]!.trigger('click')
    expect(preview.get('.month').text()).toBe('February 2025')
    await preview.get('[role="grid"]').trigger('keydown', { key: 'PageUp' })
    expect(preview.get('.month').text()).toBe('January 2025')
    expect(preview.get('.day[tabindex="0"]').text()).toBe('28')
    await preview.get('[role="grid"]').trigger('keydown', { key: 'Escape' })
    expect(preview.find('[role="dialog"]').exists()).toBe(false)
    expect(field(preview).text()).toBe('2026-01-31')
  })
})

describe('pickers', () => {
  it('of a time wait until both parts are confirmed', async () => {
    const preview = mountCard([{ tag: 'picker_time', placeholder: plain('几点') }])
    expect(field(preview).text()).toBe('几点')
    await open(preview)
    expect(preview.get('.ok').attributes('disabled')).toBeDefined()
    await number(preview, '时', 14).trigger('click')
    await preview.get('[role="listbox"][aria-label="分"]').trigger('keydown', { key: 'End' })
    expect(field(preview).text()).toBe('几点')
    await preview.get('.ok').trigger('click')
    expect(field(preview).text()).toBe('14:59')
    expect(reported(preview)?.option).toMatch(/^14:59 [+-]\d{4}$/)
  })

  it('of a date and time need both', async () => {
    const preview = mountCard([{ tag: 'picker_datetime', initial_datetime: '2026-01-31 14:30' }])
    await open(preview)
    await day(preview, '2').trigger('click')
    expect(preview.find('[role="dialog"]').exists()).toBe(true)
    await number(preview, '时', 9).trigger('click')
    await preview.get('.ok').trigger('click')
    expect(field(preview).text()).toBe('2026-01-02 09:30')
  })

  it('take now or today', async () => {
    const preview = mountCard([{ tag: 'picker_datetime' }])
    expect(field(preview).text()).toBe('请选择日期')
    await open(preview)
    expect(preview.get('.ok').attributes('disabled')).toBeDefined()
    await preview.get('.now').trigger('click')
    expect(field(preview).text()).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)
  })

  it('do not open while they are disabled', async () => {
    const preview = mountCard([{ tag: 'date_picker', disabled: true }])
    await open(preview)
    await field(preview).trigger('keydown', { key: 'Enter' })
    expect(preview.find('[role="dialog"]').exists()).toBe(false)
  })
})
