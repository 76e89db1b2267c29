import type { editor as MonacoEditor } from 'monaco-editor/editor'
import type { Monaco } from '../editor/load-monaco'

/** A diff editor in an element of its own, for somebody to put on the page. */
export interface DiffEditor {
  readonly element: HTMLElement
  readonly editor: MonacoEditor.IStandaloneDiffEditor
  /** What is compared now. */
  comparison: MonacoEditor.IDiffEditorViewModel | undefined
}

/**
 * Diff editors that are not shown now. None is ever disposed: whichever editor was made last makes the hovers of all
 * others, so after it is gone they could open no widget ("InstantiationService has been disposed").
 */
const idle: DiffEditor[] = []

/**
 * A diff editor, made only when all others are in use.
 * @param label - what a screen reader calls it.
 */
export function takeDiffEditor(api: Monaco, label: string): DiffEditor {
  const taken = idle.pop() ?? create(api)
  taken.editor.updateOptions({ ariaLabel: label })
  return taken
}

/** Takes it off the page and empties it, for whoever needs one next. */
export function giveBackDiffEditor(used: DiffEditor): void {
  used.element.remove()
  compare(used, undefined)
  idle.push(used)
}

/** Shows what is different between two JSON texts. */
export function showDifferences(api: Monaco, shown: DiffEditor, before: string, after: string): void {
  const models = {
    original: api.editor.createModel(before, 'json'),
    modified: api.editor.createModel(after, 'json'),
  }
  compare(shown, shown.editor.createViewModel(models))
}

function compare(shown: DiffEditor, comparison: MonacoEditor.IDiffEditorViewModel | undefined): void {
  const old = shown.comparison
  shown.comparison = comparison
  shown.editor.setModel(comparison ?? null)
  // In this order: a comparison that is still being worked out must be called off before its texts go.
  old?.dispose()
  old?.model.original.dispose()
  old?.model.modified.dispose()
}

function create(api: Monaco): DiffEditor {
  const element = document.createElement('div')
  element.style.height = '100%'
  const editor = api.editor.createDiffEditor(element, {
    readOnly: true,
    automaticLayout: true,
    renderSideBySide: true,
    useInlineViewWhenSpaceIsLimited: true,
    renderSideBySideInlineBreakpoint: 520,
    minimap: { enabled: false },
    renderOverviewRuler: false,
    lineNumbers: 'off',
    folding: false,
    fontSize: 12,
    lineHeight: 18,
    wordWrap: 'on',
    diffWordWrap: 'on',
    scrollBeyondLastLine: false,
    hideUnchangedRegions: { enabled: true },
    unicodeHighlight: { ambiguousCharacters: false },
  })
  return { element, editor, comparison: undefined }
}
