// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { drawCard, serverRendered, v1 } from './draw'

const person = (more: JsonObject = {}): JsonObject => ({ tag: 'person', user_id: 'ou_1', ...more })
const people = (more: JsonObject = {}): JsonObject => ({
  tag: 'person_list',
  persons: [{ id: 'ou_1' }, { id: '' }, 7, { id: 'ou_2' }],
  ...more,
})
const names = (element: JsonObject): string[] =>
  drawCard(v1(element))
    .findAll('.name')
    .map((name) => name.text())

afterEach(() => {
  document.body.innerHTML = ''
})

describe('person', () => {
  it('is a picture alone unless it asks for the name', () => {
    expect(drawCard(v1(person())).find('.avatar').exists()).toBe(true)
    expect(names(person())).toEqual([])
    expect(names(person({ show_name: true }))).toEqual(['ou_1'])
    expect(
      drawCard(v1(person({ show_avatar: false })))
        .find('.avatar')
        .exists(),
    ).toBe(false)
  })

  it('says who it is where there is no name, and that names are not known offline', () => {
    const chip = drawCard(v1(person())).get('.person')
    expect(chip.attributes('role')).toBe('img')
    expect(chip.attributes('aria-label')).toContain('ou_1')
    expect(names(person({ user_id: '', show_name: true }))).toEqual(['未知用户'])
  })

  it.each([
    ['extra_small', 'extra-small'],
    ['small', 'small'],
    ['large', 'large'],
    ['huge', 'medium'],
    [undefined, 'medium'],
  ])('has the size %s', (size, expected) => {
    const element = person(size === undefined ? {} : { size })
    expect(drawCard(v1(element)).get('.person-card').attributes('style')).toContain(
      `--card-avatar: var(--card-avatar-${expected})`,
    )
  })

  it('stands in a pill where it asks for one', () => {
    expect(
      drawCard(v1(person({ style: 'capsule' })))
        .get('.person')
        .classes(),
    ).toContain('is-capsule')
    expect(drawCard(v1(person())).get('.person').classes()).not.toContain('is-capsule')
  })
})

describe('a person in Markdown', () => {
  it('is drawn as elsewhere', () => {
    const content = "<person id='ou_1' show_name=true show_avatar=true style='capsule'></person>"
    const wrapper = drawCard(v1({ tag: 'markdown', content }))
    expect(wrapper.get('.person').classes()).toContain('is-capsule')
    expect(wrapper.find('.avatar').exists()).toBe(true)
    expect(wrapper.get('.name').text()).toBe('ou_1')
  })
})

describe('person_list', () => {
  it('shows names without pictures unless it says otherwise', () => {
    expect(names(people())).toEqual(['ou_1', '未知用户', '未知用户', 'ou_2'])
    expect(drawCard(v1(people())).find('.avatar').exists()).toBe(false)
    expect(drawCard(v1(people({ show_avatar: true }))).findAll('.avatar')).toHaveLength(4)
  })

  it('drops what is no id where it may', () => {
    expect(names(people({ drop_invalid_user_id: true }))).toEqual(['ou_1', 'ou_2'])
  })

  it('shows overlapping pictures without names, several of them', () => {
    const list = drawCard(v1(people({ show_name: false }))).get('.list')
    expect(list.classes()).toContain('is-overlapping')
    expect(list.findAll('.avatar')).toHaveLength(4)
    const one = people({ show_name: false, persons: [{ id: 'ou_1' }] })
    expect(drawCard(v1(one)).get('.list').classes()).not.toContain('is-overlapping')
  })

  it('ends after the lines asked for', () => {
    const limited = drawCard(v1(people({ lines: 2 })))
    expect(limited.get('.people').attributes('style')).toContain('--card-person-lines: 2')
    expect(limited.get('.list').classes()).toContain('is-limited')
    expect(
      drawCard(v1(people({ lines: 0 })))
        .get('.list')
        .classes(),
    ).not.toContain('is-limited')
  })

  it('has an icon before it, over which no older icon wins', () => {
    const icon = { tag: 'standard_icon', token: 'bell_outlined' }
    const older = { token: 'group_outlined' }
    const token = (more: JsonObject): string | undefined =>
      drawCard(v1(people(more)))
        .get('.people > .icon')
        .attributes('title')
    expect(token({ icon, ud_icon: older })).toBe('bell_outlined')
    expect(token({ ud_icon: older })).toBe('group_outlined')
  })

  it('is drawn without a browser', async () => {
    expect(await serverRendered(v1(people(), person({ show_name: true })))).toContain('ou_2')
  })
})
