import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '@shared/settings'
import { openSettingsFile } from '../../../../src-main/settings/settings-file'

let userData: string

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'pushcard-settings-'))
})

describe('the settings file', () => {
  it('gives the defaults when there is none', async () => {
    expect((await openSettingsFile(userData)).current()).toEqual(defaultSettings)
  })

  it('keeps a choice for the next start', async () => {
    await (await openSettingsFile(userData)).change({ ...defaultSettings, language: 'en', theme: 'dark' })
    expect((await openSettingsFile(userData)).current()).toEqual({
      ...defaultSettings,
      language: 'en',
      theme: 'dark',
    })
  })

  it('keeps the good values of a file with a bad one', async () => {
    await writeFile(join(userData, 'settings.json'), '{"language":"klingon","theme":"dark","outboxDays":0}')
    expect((await openSettingsFile(userData)).current()).toEqual({ ...defaultSettings, theme: 'dark' })
  })

  it('starts with the defaults when the file is damaged, and leaves it until something is chosen', async () => {
    await writeFile(join(userData, 'settings.json'), '{"language":')
    expect((await openSettingsFile(userData)).current()).toEqual(defaultSettings)
    expect(await readFile(join(userData, 'settings.json'), 'utf8')).toBe('{"language":')
  })
})
