import type { editor as MonacoEditor, MarkerSeverity } from 'monaco-editor/editor'
import type { Problem, Severity } from '@shared/problem'
import type { TextEdit } from '@shared/text-edit'
import { editsInModel, modelOffsets, problemsInModel, sameOffsets, type ModelOffsets } from './model-offsets'
import type { monaco as Monaco } from './monaco'

/** The scheme of the addresses of card models, by which the editor knows them. */
export const cardModelScheme = 'pushcard-card'

type Api = typeof Monaco
type ViewState = ReturnType<MonacoEditor.IStandaloneCodeEditor['saveViewState']>

interface CardModel {
  readonly model: MonacoEditor.ITextModel
  /** The text that the model was last given from outside; typing does not change it. */
  version: number
  viewState: ViewState
  /** From the draft's text to the model's, which are the same once the model has told of a change. */
  offsets: ModelOffsets
  /** What was last marked, and the state of the text that it speaks of. */
  marked: { readonly problems: readonly Problem[]; readonly textVersion: number } | undefined
}

/**
 * One text model a draft. The model owns the text and its undo stack; the store only hears of changes. Nothing writes
 * the text back while somebody types, which would break Chinese input methods (desktop practice §8.6).
 */
export class CardModels {
  readonly #models = new Map<string, CardModel>()
  /** The group of the last edit, while nothing else has changed a text. */
  #group: string | undefined

  constructor(
    private readonly api: Api,
    private readonly onChange: (draftId: string, text: string) => void,
  ) {}

  /** The model of a draft. A newer `version` replaces the text as one undoable edit. */
  open(draftId: string, text: string, version: number): MonacoEditor.ITextModel {
    const opened = this.#models.get(draftId)
    if (opened !== undefined) {
      if (opened.version !== version) {
        opened.version = version
        const before = opened.model.getVersionId()
        replaceText(opened.model, text)
        // A model that has nothing to change has told of nothing.
        if (opened.model.getVersionId() === before)
          opened.offsets = modelOffsets(text, opened.model.getValue())
      }
      return opened.model
    }
    // The last step of the address is what "next problem" shows as its file.
    const model = this.api.editor.createModel(
      text,
      'json',
      this.api.Uri.from({ scheme: cardModelScheme, path: `/${draftId}/card.json` }),
    )
    model.updateOptions({ tabSize: 2, insertSpaces: true })
    const known: CardModel = {
      model,
      version,
      viewState: null,
      offsets: modelOffsets(text, model.getValue()),
      marked: undefined,
    }
    model.onDidChangeContent(() => {
      this.#group = undefined
      known.offsets = sameOffsets
      this.onChange(draftId, model.getValue())
    })
    this.#models.set(draftId, known)
    return model
  }

  /** How offsets in a draft's text become offsets in its model. */
  offsetsOf(draftId: string): ModelOffsets {
    return this.#models.get(draftId)?.offsets ?? sameOffsets
  }

  /**
   * Changes the text of a draft in one step of undoing.
   * @param group - edits of the same group that follow each other are one step together.
   */
  edit(draftId: string, edits: readonly TextEdit[], group?: string): void {
    const model = this.#models.get(draftId)?.model
    if (model === undefined) return
    const operations = editsInModel(edits, this.offsetsOf(draftId)).map(({ offset, length, text }) => ({
      range: this.api.Range.fromPositions(model.getPositionAt(offset), model.getPositionAt(offset + length)),
      text,
    }))
    const goesOn = group !== undefined && group === this.#group
    if (!goesOn) model.pushStackElement()
    model.pushEditOperations([], operations, () => null)
    if (group === undefined) model.pushStackElement()
    this.#group = group
  }

  keepViewState(draftId: string, viewState: ViewState): void {
    const known = this.#models.get(draftId)
    if (known !== undefined) known.viewState = viewState
  }

  viewState(draftId: string): ViewState {
    return this.#models.get(draftId)?.viewState ?? null
  }

  /** Marks the problems of a card in its text. */
  mark(draftId: string, found: readonly Problem[], tell: (problem: Problem) => string): void {
    const known = this.#models.get(draftId)
    if (known === undefined) return
    const { model } = known
    const problems = problemsInModel(found, known.offsets)
    known.marked = { problems, textVersion: model.getVersionId() }
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

  /** What is marked in a model; nothing once its text has moved on. */
  problemsOf(model: MonacoEditor.ITextModel): readonly Problem[] {
    const marked = [...this.#models.values()].find((known) => known.model === model)?.marked
    return marked?.textVersion === model.getVersionId() ? marked.problems : []
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
