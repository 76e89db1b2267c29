import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAX_OWN_TEMPLATES, MAX_TEMPLATE_BYTES, MAX_TEMPLATE_NAME } from '@shared/card/templates/own-template'
import type { Message, Result } from '@shared/result'
import { ownTemplates } from '../../../../src-main/templates/own-templates'
import { temporaryFolder } from '../temporary-folder'

function setUp(userData = temporaryFolder()) {
  const notices: Message[] = []
  let time = 1_000
  const templates = ownTemplates(
    userData,
    () => (time += 1_000),
    (notice) => notices.push(notice),
  )
  return { userData, folder: join(userData, 'templates'), templates, notices }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

describe('own templates', () => {
  it('are none at first, and no folder is made for that', async () => {
    const { templates, folder } = setUp()

    expect(valueOf(await templates.list())).toEqual([])
    expect(existsSync(folder)).toBe(false)
  })

  it('are there at the next start, the latest first, with their text as it was', async () => {
    const { templates, userData } = setUp()
    const cardText = '{\r\n\t"elements": []} // 注'
    await templates.save('Weekly', '{}')
    const saved = valueOf(await templates.save('  通知 ', cardText))

    const listed = valueOf(await setUp(userData).templates.list())

    expect(listed).toEqual(saved)
    expect(listed.map(({ name, cardText: text }) => [name, text])).toEqual([
      ['通知', cardText],
      ['Weekly', '{}'],
    ])
  })

  it('may have the same name', async () => {
    const { templates } = setUp()
    await templates.save('Same', '1')

    const saved = valueOf(await templates.save('Same', '2'))

    expect(saved.map(({ name }) => name)).toEqual(['Same', 'Same'])
    expect(new Set(saved.map(({ id }) => id)).size).toBe(2)
  })

  it('are removed one at a time; one that is gone already is no failure', async () => {
    const { templates, folder } = setUp()
    await templates.save('Stays', '1')
    const [goes] = valueOf(await templates.save('Goes', '2'))

    const left = valueOf(await templates.remove(goes!.id))

    expect(left.map(({ name }) => name)).toEqual(['Stays'])
    expect(readdirSync(folder)).toHaveLength(1)
    expect(valueOf(await templates.remove(goes!.id))).toEqual(left)
  })

  it('never lead out of their folder', async () => {
    const { templates, userData } = setUp()
    writeFileSync(join(userData, 'settings.json'), '{}')

    await expect(templates.remove('../settings')).rejects.toThrow(RangeError)
    expect(existsSync(join(userData, 'settings.json'))).toBe(true)
  })
})

describe('a file that is no template', () => {
  it.each([
    ['is cut', '{"format":"pushcard-template/1","na'],
    ['is of another kind', '{"format":"pushcard/1","card":{}}'],
    ['lacks its card', '{"format":"pushcard-template/1","name":"x","savedAt":1}'],
  ])('and %s is skipped, told once, and stays', async (_what, text) => {
    const { templates, folder, notices } = setUp()
    await templates.save('Good', '{}')
    const path = join(folder, 'broken.json')
    writeFileSync(path, text)

    const listed = [valueOf(await templates.list()), valueOf(await templates.list())]

    expect(listed.map((all) => all.map(({ name }) => name))).toEqual([['Good'], ['Good']])
    expect(notices).toEqual([{ key: 'templates.skipped', params: { file: path, reason: 'JSON' } }])
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('is not looked into when its name is not that of a template', async () => {
    const { templates, folder, notices } = setUp()
    mkdirSync(folder)
    writeFileSync(join(folder, 'notes.txt'), 'x')
    writeFileSync(join(folder, '.DS_Store'), 'x')

    expect(valueOf(await templates.list())).toEqual([])
    expect(notices).toEqual([])
  })
})

describe('what is refused', () => {
  it.each([
    ['a name of blanks', ' \n', '{}', 'templates.name-empty'],
    ['a long name', '名'.repeat(MAX_TEMPLATE_NAME + 1), '{}', 'templates.name-too-long'],
    ['a large card', 'Large', '大'.repeat(MAX_TEMPLATE_BYTES / 3 + 1), 'templates.too-large'],
  ])('is %s', async (_what, name, cardText, code) => {
    const { templates } = setUp()

    expect(codeOf(await templates.save(name, cardText))).toBe(code)
    expect(valueOf(await templates.list())).toEqual([])
  })

  it('is nothing just within the limits, whatever its characters take in JSON', async () => {
    const { templates } = setUp()
    const cardText = '\u0001'.repeat(MAX_TEMPLATE_BYTES)

    const saved = valueOf(await templates.save('名'.repeat(MAX_TEMPLATE_NAME), cardText))

    expect(saved[0]?.cardText === cardText).toBe(true)
  })

  it('is one more than the limit, also of saves at the same time', async () => {
    const { templates, folder } = setUp()
    mkdirSync(folder)
    const file = JSON.stringify({ format: 'pushcard-template/1', name: 'x', cardText: '{}', savedAt: 1 })
    for (let number = 1; number < MAX_OWN_TEMPLATES; number++)
      writeFileSync(join(folder, `t-${number}.json`), file)

    const results = await Promise.all([templates.save('a', '{}'), templates.save('b', '{}')])

    expect(results.map(codeOf)).toEqual(['ok', 'templates.too-many'])
    expect(readdirSync(folder)).toHaveLength(MAX_OWN_TEMPLATES)
  })
})

describe('a folder that gives trouble', () => {
  it('is told as such: a file in its place', async () => {
    const { templates, folder } = setUp()
    writeFileSync(folder, '')

    expect(codeOf(await templates.list())).toBe('templates.unreadable')
    expect(codeOf(await templates.save('x', '{}'))).toBe('templates.not-saved')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('may not be written to', async () => {
    const { templates, folder } = setUp()
    const [template] = valueOf(await templates.save('x', '{}'))
    chmodSync(folder, 0o500)

    expect(codeOf(await templates.save('y', '{}'))).toBe('templates.not-saved')
    expect(codeOf(await templates.remove(template!.id))).toBe('templates.not-removed')
    chmodSync(folder, 0o700)
    expect(valueOf(await templates.list())).toHaveLength(1)
  })
})
