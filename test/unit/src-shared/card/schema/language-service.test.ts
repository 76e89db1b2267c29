import { pathToFileURL } from 'node:url'
import { join, resolve } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** As much of Visual Studio Code's JSON service as is asked here; Monaco carries a copy of it. */
interface Service {
  configure(settings: unknown): void
  parseJSONDocument(document: unknown): unknown
  doComplete(
    document: unknown,
    at: unknown,
    json: unknown,
  ): Promise<{ readonly items: readonly { readonly label: string; readonly textEdit: { readonly newText: string } }[] }>
  doHover(document: unknown, at: unknown, json: unknown): Promise<{ readonly contents: readonly string[] } | null>
  doValidation(document: unknown, json: unknown): Promise<readonly { readonly message: string }[]>
}

const root = resolve(import.meta.dirname, '../../../../..')
const external = join(root, 'node_modules/monaco-editor/esm/external')

const { getLanguageService } = (await import(
  join(external, 'vscode-json-languageservice/lib/esm/jsonLanguageService.js')
)) as { getLanguageService: (options: unknown) => Service }
const { TextDocument } = (await import(join(external, 'vscode-languageserver-textdocument/lib/esm/main.js'))) as {
  TextDocument: {
    create: (uri: string, language: string, version: number, text: string) => { positionAt: (offset: number) => unknown }
  }
}

function service(): Service {
  const made = getLanguageService({
    schemaRequestService: (uri: string) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
    workspaceContext: { resolveRelativePath: (path: string, base: string) => new URL(path, base).href },
  })
  const schema = (name: string): string => pathToFileURL(join(root, 'schema', `${name}.schema.json`)).href
  // As the README says it to Visual Studio Code.
  made.configure({
    validate: true,
    schemas: [
      { uri: schema('feishu-card-1.0'), fileMatch: ['*.card1.json'] },
      { uri: schema('feishu-card-2.0'), fileMatch: ['*.card2.json'] },
      { uri: schema('pushcard'), fileMatch: ['*.pushcard'] },
    ],
  })
  return made
}

const json = service()

/** What an editor knows at the bar in a text. */
async function at(file: string, marked: string) {
  const offset = marked.indexOf('|')
  const document = TextDocument.create(`file:///${file}`, 'json', 1, marked.replace('|', ''))
  const parsed = json.parseJSONDocument(document)
  const position = document.positionAt(offset)
  const { items } = await json.doComplete(document, position, parsed)
  return {
    offers: items.map(({ label }) => label),
    inserts: items.map(({ textEdit }) => textEdit.newText),
    hover: (await json.doHover(document, position, parsed))?.contents.join('\n') ?? '',
    complaints: (await json.doValidation(document, parsed)).map(({ message }) => message),
  }
}

describe('an editor that has the schemas', () => {
  test('offers whole components, with places to fill in', async () => {
    const { offers, inserts } = await at('a.card1.json', '{"elements":[|]}')
    expect(offers).toContain('富文本 / Rich text')
    expect(inserts.find((text) => text.includes('"markdown"'))).toContain('${1:')
  })

  test('offers the tags that may stand at a place, and no others', async () => {
    const root1 = await at('a.card1.json', '{"elements":[{"tag":"|"}]}')
    expect(root1.offers).toEqual(expect.arrayContaining(['"div"', '"note"', '"action"']))
    expect(root1.offers).not.toContain('"button"')
    const root2 = await at('a.card2.json', '{"schema":"2.0","body":{"elements":[{"tag":"|"}]}}')
    expect(root2.offers).toContain('"button"')
    expect(root2.offers).not.toContain('"note"')
    expect(root2.offers).not.toContain('"plain_text"')
  })

  test('offers the tag in an empty object, then the members of its component', async () => {
    expect((await at('a.card1.json', '{"elements":[{|}]}')).offers).toEqual(['tag'])
    expect((await at('a.card1.json', '{"elements":[{"tag":"div","text":{|}}]}')).offers).toEqual(['tag'])
    const { offers } = await at('a.card1.json', '{"elements":[{"tag":"div",|}]}')
    expect(offers).toEqual(expect.arrayContaining(['text', 'fields', 'extra']))
    expect(offers).not.toContain('margin')
  })

  test('offers values, also where others are taken', async () => {
    const strict = await at('a.card2.json', '{"schema":"2.0","body":{"elements":[{"tag":"button","type":"|"}]}}')
    expect(strict.offers).toContain('"primary_filled"')
    const lenient = await at('a.card1.json', '{"elements":[{"tag":"markdown","content":"","text_align":"|"}]}')
    expect(lenient.offers).toContain('"center"')
    expect(lenient.complaints).toEqual([])
    expect(lenient.offers).not.toContain('null')
  })

  test('tells what a member is, not what its value is made of', async () => {
    const { hover } = await at('a.card1.json', '{"elements":[{"tag":"div","te|xt":{"tag":"plain_text","content":""}}]}')
    expect(hover).toContain('文字')
    expect(hover).not.toContain('plain')
  })

  test('names what is taken when a value is not', async () => {
    const { complaints } = await at(
      'a.card2.json',
      '{"schema":"2.0","body":{"elements":[{"tag":"button","width":"99px|","disabled":"yes"}]}}',
    )
    expect(complaints).toHaveLength(2)
    expect(complaints[0]).toContain('100px')
    expect(complaints[1]).toContain('boolean')
  })

  test('finds the schema of the card in a draft', async () => {
    const { offers } = await at('a.pushcard', '{"format":"pushcard/1","card":{"elements":[{"tag":"|"}]}}')
    expect(offers).toContain('"markdown"')
    const settings = await at('a.pushcard', '{"format":"pushcard/1","notification":{"push_scope_type":|}}')
    expect(settings.offers).toEqual(['0', '1', '2', '3'])
  })
})
