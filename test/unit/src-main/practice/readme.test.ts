import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faultSchema } from '../../../../src-main/practice/fault'

const readme = readFileSync('README.md', 'utf8')

it.each(faultSchema.options.map((option) => option.entries.kind.literal))(
  'the README tells of the fault %s',
  (kind) => {
    expect(readme).toContain(`\`${kind}\``)
  },
)
