import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '@shared/schema-files'

const folder = resolve(import.meta.dirname, '../../../schema')

describe('the committed schemas', () => {
  test.each(schemaFiles().map(({ name, text }) => [name, text] as const))('%s is current', (name, text) => {
    const committed = readFileSync(join(folder, name), 'utf8')
    expect(committed === text, `schema/${name} is out of date: run npm run schemas and commit it`).toBe(true)
  })

  test('are all that is in the folder', () => {
    expect(readdirSync(folder).sort()).toEqual(
      schemaFiles()
        .map(({ name }) => name)
        .sort(),
    )
  })
})
