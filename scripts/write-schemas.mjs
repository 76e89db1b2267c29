/**
 * `npm run schemas`: writes the JSON Schemas of cards and drafts anew from the catalogue. They are committed, so that any
 * editor can use them; a unit test says when this is due.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './set-up/places.mjs'

const { module } = await runnerImport(join(root, 'src-shared/schema-files.ts'), {
  configFile: false,
  root,
  logLevel: 'warn',
})

const folder = join(root, 'schema')
await mkdir(folder, { recursive: true })
for (const { name, text } of module.schemaFiles()) {
  await writeFile(join(folder, name), text)
  console.log(`schema/${name}  ${Math.round(text.length / 1024)} KB`)
}
