import { describe, expect, it } from 'vitest'
import { labels, offered, placed, take, taken } from './assisted'

const element = (inside: string): string => `{"elements":[${inside}]}`
const v2 = (inside: string): string => `{"schema":"2.0","body":{"elements":[${inside}]}}`

describe('names of members', () => {
  it('are those of the object, without those it has', () => {
    expect(labels('{"header":{},^}')).toEqual(expect.arrayContaining(['config', 'elements']))
    expect(labels('{"header":{},^}')).not.toContain('header')
    expect(labels(element('{"tag":"img",^}'))).toContain('img_key')
    expect(labels(element('{"tag":"hr",^}'))).not.toContain('img_key')
  })

  it('begin with those that the object must have, and end with superseded ones', () => {
    expect(labels(element('{"tag":"img",^}'))[0]).toBe('img_key')
    const ranks = offered(element('{"tag":"img",^}')).map(({ superseded }) => superseded === true)
    expect(ranks).toEqual([...ranks].sort())
  })

  it('of a component without a tag are the tag, which is then chosen', () => {
    expect(take(element('{^}'), 'tag')).toBe(element('{"tag": ""}'))
    expect(offered(element('{^}'))[0]?.continues).toBe(true)
    expect(labels(element('{"tag":"no_such",^}'))).toEqual([])
    expect(labels(v2('{"tag":"button","behaviors":[{^}]}'))).toEqual(['type'])
  })

  it('are written with a value to begin with', () => {
    expect(take(element('{"tag":"img",^}'), 'alt')).toContain('"alt": {')
    expect(take('{"config":{^}}', 'wide_screen_mode')).toBe('{"config":{"wide_screen_mode": true}}')
  })

  it('replace what was typed of them, in text that is not closed too', () => {
    expect(take('{"he^', 'header')).toBe('{"header": {}')
    expect(take(element('{"ta^}'), 'tag')).toBe(element('{"tag": ""}'))
    expect(take('{"^"}', 'header')).toBe('{"header": {}}')
    expect(take('{hea^}', 'header')).toBe('{"header": {}}')
  })

  it('leave the value alone where one follows', () => {
    expect(take('{"hea^": {"a": 1}}', 'header')).toBe('{"header": {"a": 1}}')
  })

  it('are parted by commas from what stands around', () => {
    expect(take('{\n  ^\n  "header": {}}', 'config')).toBe('{\n  "config": {},\n  "header": {}}')
    expect(take('{^"header": {}}', 'config')).toBe('{"config": {},"header": {}}')
    expect(take('{"header": {}^}', 'config')).toBe('{"header": {}, "config": {}}')
    expect(take('{"header": {}\n^}', 'config')).toBe('{"header": {},\n"config": {}}')
    expect(take('{"header": {}\n "con^" }', 'config')).toBe('{"header": {},\n "config": {} }')
  })

  it('are not offered behind a name that has no colon yet', () => {
    expect(labels('{"header" ^')).toEqual([])
  })

  it('of a map by language are the languages it has no text for', () => {
    const found = labels('{"header":{"title":{"tag":"plain_text","i18n":{"zh_cn":"",^}}}}')
    expect(found).toContain('en_us')
    expect(found).not.toContain('zh_cn')
    expect(take('{"i18n_elements":{^}}', 'ja_jp')).toBe('{"i18n_elements":{"ja_jp": []}}')
  })
})

describe('values', () => {
  it('are tags that may stand there in this version', () => {
    expect(labels(element('{"tag":"^"}'))).toEqual(expect.arrayContaining(['div', 'column_set', 'action']))
    expect(labels(v2('{"tag":"^"}'))).not.toContain('action')
    expect(labels(element('{"tag":"div","text":{"tag":"^"}}'))).toEqual(['plain_text', 'lark_md'])
    expect(take(element('{"tag": "di^"}'), 'div')).toBe(element('{"tag": "div"}'))
    expect(take(element('{"tag": ^}'), 'div')).toBe(element('{"tag": "div"}'))
    expect(take(element('{"tag": "^'), 'div')).toContain('{"tag": "div"')
  })

  it('of an enum take the place of what is written', () => {
    expect(take(element('{"tag":"img","mode":"fit_^"}'), 'crop_center')).toContain('"mode":"crop_center"')
    expect(take(element('{"tag":"img","mode": ^}'), 'crop_center')).toContain('"mode": "crop_center"')
  })

  it('replace a word that is not in quotes', () => {
    expect(take('{"config":{"wide_screen_mode":t^}}', 'true')).toBe('{"config":{"wide_screen_mode":true}}')
    expect(take(element('{"tag": di^}'), 'div')).toBe(element('{"tag": "div"}'))
  })

  it('of a colour show it', () => {
    const blue = offered('{"header":{"template":"^"}}').find(({ label }) => label === 'blue')
    expect(blue).toMatchObject({ kind: 'colour', colour: expect.stringMatching(/^#[0-9A-F]{6}$/i) as string })
  })

  it('of a schema are both versions, whichever the card has', () => {
    expect(labels('{"schema":"^"}')).toEqual(['2.0', '1.0'])
    expect(take('{"schema": ^}', '2.0')).toBe('{"schema": "2.0"}')
    expect(labels('{"schema":"2.0^"}')).toEqual(['2.0', '1.0'])
    expect(take('{^}', 'schema')).toBe('{"schema": ""}')
  })

  it('of an icon are the tokens of the library', () => {
    expect(labels(v2('{"tag":"button","icon":{"tag":"standard_icon","token":"^"}}'))).toContain(
      'info_outlined',
    )
  })

  it('get a comma where a member follows, and none where a value stands already', () => {
    expect(take('{"header": ^ "config":{}}', 'header')).toMatch(/\}, "config":\{\}\}$/)
    expect(labels('{"header": ^ {}}')).toEqual([])
  })

  it('of free text, of unknown members and behind the card are nothing', () => {
    expect(labels(element('{"tag":"img","img_key":"^"}'))).toEqual([])
    expect(labels('{"no_such": ^}')).toEqual([])
    expect(labels('{"header":{}}^')).toEqual([])
    expect(labels('[^]')).toEqual([])
  })
})

describe('whole components', () => {
  it('are offered in a list, and where the list has others already', () => {
    expect(JSON.parse(take('{"elements":[^]}', 'hr'))).toEqual({ elements: [{ tag: 'hr' }] })
    const two = { elements: [{ tag: 'hr' }, { tag: 'hr' }] }
    for (const text of ['[{"tag":"hr"},^]', '[{"tag":"hr"}^]', '[{"tag":"hr"} ^]', '[^{"tag":"hr"}]'])
      expect(JSON.parse(take(`{"elements":${text}}`, 'hr'))).toEqual(two)
    expect(JSON.parse(take('{"elements":[{"tag":"hr"} ^ {"tag":"hr"}]}', 'hr'))).toEqual({
      elements: [{ tag: 'hr' }, { tag: 'hr' }, { tag: 'hr' }],
    })
  })

  it('have the required members also when they are objects without a sample', () => {
    const text = take(v2('{"tag":"button","behaviors":[^]}'), 'open_url')
    expect(text).toContain('{ "type": "open_url", "default_url": "" }')
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  it('are a card in an empty text', () => {
    expect(JSON.parse(take('^', 'card'))).toHaveProperty('header')
  })
})

describe('in Markdown', () => {
  const markdown = (content: string): string => element(`{"tag":"markdown","content":"${content}"}`)

  it.each([
    ["<font color='^'>x</font>", 'wathet', "<font color='wathet'>x</font>"],
    ["<font color='re^d'>x</font>", 'green', "<font color='green'>x</font>"],
    ["<text_tag color='^'>x</text_tag>", 'neutral', "<text_tag color='neutral'>x</text_tag>"],
    ['<font color=\\"^\\">x</font>', 'red', '<font color="red">x</font>'],
  ])('in %s a colour is offered', (content, colour, after) => {
    expect(JSON.parse(take(markdown(content), colour))).toMatchObject({ elements: [{ content: after }] })
  })

  it('each tag offers the colours it knows, and other words none', () => {
    expect(labels(markdown("<text_tag color='^'>"))).not.toContain('grey')
    expect(labels(markdown("<font color='^'>"))).not.toContain('neutral')
    expect(labels(markdown("color='^'"))).toEqual([])
  })

  it('a colon offers emoji, but not the one of an address or a time', () => {
    expect(take(markdown('hi :O^'), ':OK:')).toBe(markdown('hi :OK:'))
    expect(take(markdown('hi :O^K: you'), ':OK:')).toBe(markdown('hi :OK: you'))
    expect(labels(markdown('https:^'))).toEqual([])
    expect(labels(markdown('10:30^'))).toEqual([])
  })

  it('a bracket offers tags, whose quotes need no escape', () => {
    expect(JSON.parse(take(markdown('<f^'), '<font>'))).toMatchObject({
      elements: [{ content: "<font color='red'></font>" }],
    })
    expect(labels(element('{"tag":"img","img_key":"<^"}'))).toEqual([])
  })
})

describe('in both languages', () => {
  it('speaks the one asked for', () => {
    const named = (language: 'en' | 'zh-CN'): string | undefined =>
      offered('{"elements":[^]}', language).find(({ label }) => label === 'hr')?.detail
    expect(named('en')).toBe('Divider')
    expect(named('zh-CN')).toBe('分割线')
  })
})

it.each([
  '^',
  '{^}',
  '{"header":{^}}',
  '{"config":{^}}',
  '{"elements":[^]}',
  '{"elements":[{"tag":"button",^}]}',
  '{"elements":[{"tag":"column_set",^}]}',
  '{"schema":"2.0",^}',
  v2('^'),
  v2('{"tag":"table",^}'),
  v2('{"tag":"chart",^}'),
  v2('{"tag":"button",^}'),
  v2('{"tag":"button","behaviors":[^]}'),
  v2('{"tag":"form",^}'),
  v2('{"tag":"hr"}^'),
  v2('{"tag":"select_static","options":[^]}'),
])('whatever is taken at %s gives JSON', (marked) => {
  const found = offered(marked)
  expect(found.length).toBeGreaterThan(0)
  for (const completion of found) {
    const text = taken(placed(marked).text, completion)
    expect(() => JSON.parse(text) as unknown, text).not.toThrow()
  }
})
