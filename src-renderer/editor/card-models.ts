import type { editor as MonacoEditor, MarkerSeverity } from 'monaco-editor/editor'
import type { Problem, Severity } from '@shared/problem'
import type { monaco as Monaco } from './monaco'

type Api = typeof Monaco
type ViewState = ReturnType<MonacoEditor.IStandaloneCodeEditor['saveViewState']>

interface CardModel {
  readonly model: MonacoEditor.ITextModel
  /** The text that the model was last given from outside; typing does not change it. */
  version: number
  viewState: ViewState
}

/**
 * One text model a draft. The model owns the text and its undo stack; the store only hears of changes. Nothing writes
 * the text back while somebody types, which would break Chinese input methods (desktop practice §8.6).
 */
export class CardModels {
  readonly #models = new Map<string, CardModel>()

  constructor(
    private readonly api: Api,
    private readonly onChange: (draftId: string, text: string) => void,
  ) {}

  /** The model of a draft. A newer `version` replaces the text as one undoable edit. */
  open(draftId: string, text: string, version: number): MonacoEditor.ITextModel {
    const known = this.#models.get(draftId)
    if (known !== undefined) {
      if (known.version !== version) {
        known.version = version
        replaceText(known.model, text)
      }
      return known.model
    }
    const model = this.api.editor.createModel(
      text,
      'json',
      this.api.Uri.parse(`inmemory://card/${draftId}.json`),
    )
    model.updateOptions({ tabSize: 2, insertSpaces: true })
    model.onDidChangeContent(() => this.onChange(draftId, model.getValue()))
    this.#models.set(draftId, { model, version, viewState: null })
    return model
  }

  keepViewState(draftId: string, viewState: ViewState): void {
    const known = this.#models.get(draftId)
    if (known !== undefined) known.viewState = viewState
  }

  viewState(draftId: string): ViewState {
    return this.#models.get(draftId)?.viewState ?? null
  }

  /** Marks the problems of a card in its text. */
  mark(draftId: string, problems: readonly Problem[], tell: (problem: Problem) => string): void {
    const model = this.#models.get(draftId)?.model
    if (model === undefined) return
    const markers = problems.flatMap((problem): MonacoEditor.IMarkerData[] => {
      if (problem.source !== 'card' || problem.range === undefined) return []
      const start = model.getPositionAt(problem.range.offset)
      const end = model.getPositionAt(problem.range.offset + Math.max(problem.range.length, 1))
      return [
        {
          severity: markerSeverity(this.api, problem.severity),
          message: tell(problem),
          startLineNumber: start.lineNumber,
          startColumn: start.column,
          endLineNumber: end.lineNumber,
          endColumn: end.column,
        },
      ]
    })
    this.api.editor.setModelMarkers(model, 'pushcard', markers)
  }

  /** Disposes the models of drafts that are not open any more. */
  keepOnly(draftIds: ReadonlySet<string>): void {
    for (const [draftId, { model }] of this.#models) {
      if (draftIds.has(draftId)) continue
      model.dispose()
      this.#models.delete(draftId)
    }
  }

  dispose(): void {
    this.keepOnly(new Set())
  }
}

function replaceText(model: MonacoEditor.ITextModel, text: string): void {
  if (model.getValue() === text) return
  model.pushStackElement()
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
  model.pushStackElement()
}

function markerSeverity(api: Api, severity: Severity): MarkerSeverity {
  switch (severity) {
    case 'error':
      return api.MarkerSeverity.Error
    case 'warning':
      return api.MarkerSeverity.Warning
    case 'hint':
      return api.MarkerSeverity.Info
  }
}
