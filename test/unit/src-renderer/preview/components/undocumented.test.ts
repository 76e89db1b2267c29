// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'
import { drawCard, plain, serverRendered, v1, v2 } from './draw'

describe('a tag without documentation', () => {
  // `picker_date` is drawn as the picker of dates that its name says (Card §18).
  const withoutPicture = Object.values(undocumentedTags).filter(({ name }) => name !== 'picker_date')

  it.each(withoutPicture)('is named, and said to have none: $name', (entry) => {
    const zh = drawCard(v1({ tag: entry.name })).get('[data-pointer="/elements/0"]')
    expect(zh.text()).toContain(entry.title.zh)
    expect(zh.text()).toContain(entry.name)
    expect(zh.text()).toContain(entry.undocumented === 'read-back' ? '读取已发送' : '没有公开')
    const en = drawCard(v1({ tag: entry.name }), { language: 'en' })
    expect(en.text()).toContain(entry.title.en)
  })
})

describe('repeat', () => {
  it('draws what it repeats once, to be selected like everything else', () => {
    const wrapper = drawCard(v1({ tag: 'repeat', elements: [{ tag: 'markdown', content: '${a.b}' }] }))
    expect(wrapper.get('[data-pointer="/elements/0/elements/0"]').text()).toBe('${a.b}')
  })
})

describe('audio', () => {
  const player = (more: object = {}) =>
    drawCard(v2({ tag: 'audio', file_key: 'file_1', ...more })).get('.audio')

  it('names its file and shows what it asks for', () => {
    expect(player().attributes('title')).toContain('file_1')
    expect(player().text()).toBe('--:--')
    expect(player({ show_time: false }).text()).toBe('')
    expect(player({ time_display: 'both' }).text()).toBe('--:-- / --:--')
    expect(player({ time_position: 'both_sides' }).findAll('.time')).toHaveLength(2)
    expect(player().find('.bar').exists()).toBe(true)
    expect(player({ show_progress_bar: false }).find('.bar').exists()).toBe(false)
    expect(['flat', 'speak', 'loud'].map((style) => player({ style }).classes()[1])).toEqual([
      'is-flat',
      'is-speak',
      'is-normal',
    ])
  })

  it('has its width, colours and border', () => {
    expect(player({ width: 'fill' }).classes()).toContain('fills-width')
    expect(player({ width: '20px' }).attributes('style')).toContain('width: 100px')
    expect(
      player({ fill_color: 'blue', background_style: 'green-50', border: { color: 'red' } }).attributes(
        'style',
      ),
    ).toMatch(/--card-audio-colour: #1456F0.*border-color: #C02A26.*background-color: #E4FAE1/i)
  })

  it('says why it is disabled', () => {
    const disabled = player({ disabled: true, disabled_tips: plain('later') })
    expect(disabled.classes()).toContain('is-disabled')
    expect(disabled.attributes('title')).toMatch(/^later\n/)
  })

  it('is drawn without a browser', async () => {
    expect(await serverRendered(v2({ tag: 'audio', file_key: 'file_1' }))).toContain('file_1')
  })
})
