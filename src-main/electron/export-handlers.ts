import { basename, dirname, extname, join } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import { checkCard } from '@shared/card/check-card'
import { parseCard } from '@shared/card/parse-card'
import { cardPagePixels, type LoadCardRenderer } from '@shared/card-page'
import type { Draft } from '@shared/draft/draft'
import type { ExportedCard, ExportKind, ExportView } from '@shared/ipc-contract'
import type { JsonValue } from '@shared/json-value'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import { fail, ok, type Message, type Result } from '@shared/result'
import {
  makeBareCardPage,
  makeCardPage,
  type CardPictures,
  type PageMaker,
} from '../card-page/make-card-page'
import { writeExport } from '../card-page/write-export'
import type { OpenDrafts } from '../drafts/open-drafts'
import type { RecentDrafts } from '../drafts/recent-drafts'
import { embeddedImages, type EmbeddedImages } from '../images/embedded-images'
import type { ImageStore } from '../images/image-store'
import { lastFolder, suggestedFileName } from './draft-handlers'
import type { Handle } from './ipc'
import { photographPage } from './photograph-page'

export interface ExportServices {
  readonly drafts: OpenDrafts
  readonly recent: RecentDrafts
  readonly images: ImageStore
  readonly tell: (notice: Message) => void
  readonly language: () => Language
  readonly loadCardRenderer: LoadCardRenderer
}

/** A card that can be exported, and how many errors it has. */
interface Exportable {
  readonly card: JsonValue
  readonly pictures: CardPictures
  readonly errors: number
}

/** Calls that write a card as a file to be shown to somebody: a page, or a picture. */
export function handleExportCalls(handle: Handle, services: ExportServices): void {
  const { drafts, recent, images, language, tell, loadCardRenderer } = services

  handle('cards:export', async (id, draft, kind, view) => {
    const path = drafts.pathOf(id)
    const attached = await embeddedImages(draft, await images.foldersOf(path), language())
    const exportable = exportableCard(draft, picturesOf(attached, view))
    if (!exportable.ok) return exportable

    const name = suggestedFileName(drafts.nameOf(id) ?? '')
    const folder = path === undefined ? await lastFolder(recent) : dirname(path)
    const suggested = join(folder, `${basename(name, extname(name))}.${kind}`)
    const { canceled, filePath } = await showExportDialog(suggested, kind, language())
    if (canceled || filePath === '') return ok(null)

    const target = extname(filePath) === '' ? `${filePath}.${kind}` : filePath
    const maker = { loadRenderer: loadCardRenderer, now: Date.now, language: language() }
    const bytes =
      kind === 'html'
        ? ok(await pageBytes(exportable.value, draft, path, view, maker))
        : await pictureBytes(exportable.value, view, maker)
    if (!bytes.ok) return bytes

    const written = await writeExport(target, bytes.value, path)
    if (!written.ok) return written
    for (const message of attached.missing) tell(message)
    const exported: ExportedCard = { file: basename(target), errors: exportable.value.errors }
    return ok(exported)
  })
}

function picturesOf({ images }: EmbeddedImages, { charts }: ExportView): CardPictures {
  return { images, charts: new Map(charts.map(({ pointer, ...picture }) => [pointer, picture])) }
}

function exportableCard({ cardText }: Draft, pictures: CardPictures): Result<Exportable> {
  const { strict, value } = parseCard(cardText)
  if (!strict || value === undefined) return fail('card-page.unparsed')
  return ok({
    card: value,
    pictures,
    errors: checkCard(cardText).filter(({ severity }) => severity === 'error').length,
  })
}

/** A page travels to readers whose systems are light or dark, so it holds both themes. */
async function pageBytes(
  exportable: Exportable,
  { notification }: Draft,
  path: string | undefined,
  view: ExportView,
  maker: PageMaker,
): Promise<Buffer> {
  const { job_name: name } = notification
  const title = typeof name === 'string' ? name : ''
  const file = path === undefined ? {} : { file: basename(path) }
  const { width, locale } = view
  const page = await makeCardPage(
    { ...exportable, title, ...file },
    { theme: 'system', width, locale },
    maker,
  )
  return Buffer.from(page.html)
}

/** A picture shows the card as the preview does. */
async function pictureBytes(
  exportable: Exportable,
  view: ExportView,
  maker: PageMaker,
): Promise<Result<Buffer>> {
  const { html } = await makeBareCardPage(exportable, view, maker)
  return photographPage(html, cardPagePixels[view.width])
}

function showExportDialog(path: string, kind: ExportKind, language: Language) {
  const options = {
    title: say({ key: kind === 'html' ? 'window.dialog.export-html' : 'window.dialog.export-png' }, language),
    defaultPath: path,
    filters: [{ name: say({ key: `window.dialog.${kind}` }, language), extensions: [kind] }],
  }
  const window = BrowserWindow.getFocusedWindow()
  return window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options)
}
