import type { ExportKind, OpenDraft } from '@shared/ipc-contract'
import { plain } from '../plain'
import { useNoticesStore } from './notices-store'
import type { Workspace } from './workspace'

/** Exports the card of a draft as the preview shows it, and tells how that went. */
export function useExport({
  previewTheme,
  previewWidth,
  previewLocale,
  takeChartPictures,
}: Pick<Workspace, 'previewTheme' | 'previewWidth' | 'previewLocale' | 'takeChartPictures'>): (
  entry: Pick<OpenDraft, 'id' | 'draft'>,
  kind: ExportKind,
) => Promise<void> {
  const notices = useNoticesStore()

  return async ({ id, draft }, kind) => {
    const pictures = (await takeChartPictures.value?.()) ?? []
    const charts = [...pictures].map(([pointer, { src, width, height }]) => ({ pointer, src, width, height }))
    const view = {
      theme: previewTheme.value,
      width: previewWidth.value,
      locale: previewLocale.value,
      charts,
    }
    const exported = notices.unwrap(await window.studio.exportCard(id, plain(draft), kind, view))
    if (exported === undefined || exported === null) return
    const { file, errors } = exported
    if (errors === 0) notices.inform({ key: 'window.exported', params: { file } })
    else notices.warn({ key: 'window.exported-with-errors', params: { file, errors } })
  }
}
