import type { ExportKind, OpenDraft } from '@shared/ipc-contract'
import { plain } from '../plain'
import { useNoticesStore } from './notices-store'
import type { Workspace } from './workspace'

/** Exports the card of a draft as the preview shows it, and tells how that went. */
export function useExport({
  previewTheme,
  previewWidth,
  previewLocale,
}: Pick<Workspace, 'previewTheme' | 'previewWidth' | 'previewLocale'>): (
  entry: Pick<OpenDraft, 'id' | 'draft'>,
  kind: ExportKind,
) => Promise<void> {
  const notices = useNoticesStore()

  return async ({ id, draft }, kind) => {
    const shown = { theme: previewTheme.value, width: previewWidth.value, locale: previewLocale.value }
    // A page is read in both themes, a picture has one.
    const themes = kind === 'html' ? (['light', 'dark'] as const) : ([shown.theme] as const)
    const { chartsForExport } = await import('./charts-for-export')
    const view = { ...shown, charts: await chartsForExport(draft.cardText, shown, themes) }
    const exported = notices.unwrap(await window.studio.exportCard(id, plain(draft), kind, view))
    if (exported === undefined || exported === null) return
    const { file, errors } = exported
    if (errors === 0) notices.inform({ key: 'window.exported', params: { file } })
    else notices.warn({ key: 'window.exported-with-errors', params: { file, errors } })
  }
}
