import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { utf8Bytes } from '@shared/card/card-size'
import {
  MAX_OWN_TEMPLATES,
  MAX_TEMPLATE_BYTES,
  MAX_TEMPLATE_NAME,
  type OwnTemplate,
} from '@shared/card/templates/own-template'
import { fail, ok, type Message, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { oneAtATime } from '../files/one-at-a-time'
import { removeStaleTemporaries, writeAtomically } from '../files/write-atomically'
import { parseTemplate, renderTemplate, type TemplateDocument } from './template-document'

/** The templates that a person made, one file each in `templates/`. Every call gives them all, the latest first. */
export interface OwnTemplates {
  /** Failure: `templates.unreadable`. */
  readonly list: () => Promise<Result<OwnTemplate[]>>
  /**
   * Keeps a card under a name, beside those of the same name.
   * Failures: `templates.name-empty`, `templates.name-too-long`, `templates.too-large`, `templates.too-many`,
   * `templates.not-saved`, `templates.unreadable`.
   */
  readonly save: (name: string, cardText: string) => Promise<Result<OwnTemplate[]>>
  /** Deletes a template; one that is gone already is no failure. Failures: `templates.not-removed`, `templates.unreadable`. */
  readonly remove: (id: string) => Promise<Result<OwnTemplate[]>>
}

interface StoredTemplate extends TemplateDocument {
  readonly id: string
}

/** Escaping can make a text in JSON up to six times as long. */
const MAX_FILE_BYTES = 7 * MAX_TEMPLATE_BYTES

/**
 * @param userData - the folder that holds `templates/`.
 * @param now - the clock, in milliseconds since 1970.
 * @param tell - shows the notice `templates.skipped`, once a file and run.
 */
export function ownTemplates(
  userData: string,
  now: () => number,
  tell: (notice: Message) => void,
): OwnTemplates {
  const folder = join(userData, 'templates')
  const skipped = new Set<string>()
  const inTurn = oneAtATime()

  const fileOf = (id: string): string => join(folder, `${checkedId(id)}.json`)

  function skip(file: string, reason: string): void {
    if (skipped.has(file)) return
    skipped.add(file)
    tell({ key: 'templates.skipped', params: { file: join(folder, file), reason } })
  }

  /** A file that makes no sense stays as it is, for a person to look at. */
  async function read(id: string): Promise<StoredTemplate | undefined> {
    const file = `${id}.json`
    try {
      if ((await stat(fileOf(id))).size > MAX_FILE_BYTES) {
        skip(file, 'EFBIG')
        return undefined
      }
      const document = parseTemplate(await readFile(fileOf(id), 'utf8'))
      if (document !== undefined) return { id, ...document }
      skip(file, 'JSON')
    } catch (error) {
      const reason = errorCode(error)
      if (reason !== 'ENOENT') skip(file, reason)
    }
    return undefined
  }

  async function ids(): Promise<string[]> {
    const names = await readdir(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    })
    return names.flatMap((name) => /^([\w-]{1,64})\.json$/.exec(name)?.[1] ?? [])
  }

  async function list(): Promise<Result<OwnTemplate[]>> {
    try {
      const stored: StoredTemplate[] = []
      for (const id of await ids()) {
        const template = await read(id)
        if (template !== undefined) stored.push(template)
      }
      const latestFirst = stored.sort((one, other) => other.savedAt - one.savedAt)
      return ok(latestFirst.map(({ id, name, cardText }) => ({ id, name, cardText })))
    } catch (error) {
      return fail('templates.unreadable', { path: folder, reason: errorCode(error) })
    }
  }

  async function save(name: string, cardText: string): Promise<Result<OwnTemplate[]>> {
    const trimmed = name.trim()
    if (trimmed === '') return fail('templates.name-empty')
    if (trimmed.length > MAX_TEMPLATE_NAME)
      return fail('templates.name-too-long', { limit: MAX_TEMPLATE_NAME })
    if (utf8Bytes(cardText) > MAX_TEMPLATE_BYTES)
      return fail('templates.too-large', { limit: `${MAX_TEMPLATE_BYTES / 1024 / 1024} MB` })
    try {
      if ((await ids()).length >= MAX_OWN_TEMPLATES)
        return fail('templates.too-many', { limit: MAX_OWN_TEMPLATES })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = fileOf(randomUUID())
      const text = renderTemplate({ name: trimmed, cardText, savedAt: now() })
      await writeAtomically(path, Buffer.from(text), { mode: 0o600 })
    } catch (error) {
      return fail('templates.not-saved', { path: folder, reason: errorCode(error) })
    }
    return list()
  }

  async function remove(id: string): Promise<Result<OwnTemplate[]>> {
    try {
      await rm(fileOf(id), { force: true })
      await removeStaleTemporaries(fileOf(id), now())
    } catch (error) {
      return fail('templates.not-removed', { path: fileOf(id), reason: errorCode(error) })
    }
    return list()
  }

  // In turn, so that two saves at once cannot pass the limit together.
  return {
    list: () => inTurn(folder, list),
    save: (name, cardText) => inTurn(folder, () => save(name, cardText)),
    remove: (id) => inTurn(folder, () => remove(id)),
  }
}

/** @throws {RangeError} for an id that could lead out of the folder: ids are made by the app. */
function checkedId(id: string): string {
  if (!/^[\w-]{1,64}$/.test(id)) throw new RangeError('not a template id')
  return id
}
