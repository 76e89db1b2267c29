import type { editor as MonacoEditor, IDisposable, IRange, languages } from 'monaco-editor/editor'
import { complete } from '@shared/card/assist/complete'
import type { Completion } from '@shared/card/assist/completion'
import { hoverAt } from '@shared/card/assist/hover'
import { outlineOf, type OutlineItem } from '@shared/card/assist/outline'
import { versionOf } from '@shared/card/card-shape'
import type { ParsedCard } from '@shared/card/parse-card'
import { parseCardOnce } from '@shared/card/parse-card-once'
import type { Language } from '@shared/messages/language'
import type { Problem, TextRange } from '@shared/problem'
import type { Message } from '@shared/result'
import { cardModelScheme } from './card-models'
import type { Monaco } from './load-monaco'

/** What the editor's language features ask of whoever has the models. */
export interface CardLanguageHost {
  readonly language: () => Language
  /** What is known to be wrong with the card of a model. */
  readonly problemsOf: (model: MonacoEditor.ITextModel) => readonly Problem[]
  readonly tell: (message: Message) => string
  /** Opens an address that stands in the text or in what the editor says, once the person agrees. */
  readonly openLink: (url: string) => void
}

type Model = MonacoEditor.ITextModel

/** Text longer than this gets no offers: reading it at every key would stop the typing. */
const MAX_ASSISTED_CHARS = 1_000_000

/** Asks for the list again right after something was written that is chosen from one. */
const chooseNext = { id: 'editor.action.triggerSuggest', title: '' }

/** Completion, hover, outline and quick fixes of cards, from the catalogue. */
export function registerCardLanguage(api: Monaco, host: CardLanguageHost): IDisposable {
  const selector: languages.LanguageFilter = { language: 'json', scheme: cardModelScheme }
  const registered = [
    api.languages.registerCompletionItemProvider(selector, completionProvider(api, host)),
    api.editor.registerLinkOpener({
      open: (address) => {
        if (!/^(?:https?|tel)$/.test(address.scheme)) return false
        // As it was written: Monaco would encode `=` and `&` in it too.
        host.openLink(address.toString(true))
        return true
      },
    }),
    api.languages.registerHoverProvider(selector, hoverProvider(host)),
    api.languages.registerDocumentSymbolProvider(selector, symbolProvider(api, host)),
    api.languages.registerCodeActionProvider(selector, fixProvider(host), {
      providedCodeActionKinds: ['quickfix'],
    }),
  ]
  return { dispose: () => registered.forEach((one) => one.dispose()) }
}

const parsedModels = new WeakMap<Model, { readonly version: number; readonly parsed: ParsedCard }>()

/** The card of a model, read once for each state of its text. */
function parsedModel(model: Model): ParsedCard {
  const version = model.getVersionId()
  const known = parsedModels.get(model)
  if (known?.version === version) return known.parsed
  const parsed = parseCardOnce(model.getValue())
  parsedModels.set(model, { version, parsed })
  return parsed
}

function rangeIn(model: Model, { offset, length }: TextRange): IRange {
  const start = model.getPositionAt(offset)
  const end = model.getPositionAt(offset + length)
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  }
}

function completionProvider(api: Monaco, { language }: CardLanguageHost): languages.CompletionItemProvider {
  const { CompletionItemKind, CompletionItemInsertTextRule, CompletionItemTag } = api.languages
  const kinds: Readonly<Record<Completion['kind'], languages.CompletionItemKind>> = {
    display: CompletionItemKind.Class,
    interactive: CompletionItemKind.Event,
    container: CompletionItemKind.Module,
    wrapper: CompletionItemKind.Module,
    part: CompletionItemKind.Struct,
    object: CompletionItemKind.Struct,
    field: CompletionItemKind.Property,
    value: CompletionItemKind.Value,
    colour: CompletionItemKind.Color,
    language: CompletionItemKind.Unit,
    emoji: CompletionItemKind.Text,
  }
  return {
    // Not brackets: Enter behind one must begin a line, not take the first of a list.
    triggerCharacters: ['"', ':', ' ', '<', "'"],
    provideCompletionItems: (model, position) => {
      if (model.getValueLength() > MAX_ASSISTED_CHARS) return { suggestions: [] }
      const parsed = parsedModel(model)
      const found = complete(parsed, versionOf(parsed.value), model.getOffsetAt(position), language())
      const suggestions = found.map((item, index): languages.CompletionItem => ({
        label: item.detail === undefined ? item.label : { label: item.label, description: item.detail },
        kind: kinds[item.kind],
        insertText: item.insert,
        insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet,
        range: rangeIn(model, item.range),
        sortText: String(index).padStart(4, '0'),
        ...(item.doc === undefined ? {} : { documentation: { value: item.doc } }),
        ...(item.colour === undefined ? {} : { documentation: item.colour }),
        ...(item.filter === undefined ? {} : { filterText: item.filter }),
        ...(item.also === undefined
          ? {}
          : {
              additionalTextEdits: item.also.map((edit) => ({
                range: rangeIn(model, edit),
                text: edit.text,
              })),
            }),
        ...(item.continues === true ? { command: chooseNext } : {}),
        ...(item.superseded === true ? { tags: [CompletionItemTag.Deprecated] } : {}),
      }))
      return { suggestions }
    },
  }
}

function hoverProvider({ language }: CardLanguageHost): languages.HoverProvider {
  return {
    provideHover: (model, position) => {
      const parsed = parsedModel(model)
      const hover = hoverAt(parsed, versionOf(parsed.value), model.getOffsetAt(position), language())
      if (hover === undefined) return null
      return { contents: hover.blocks.map((value) => ({ value })), range: rangeIn(model, hover.range) }
    },
  }
}

function symbolProvider(api: Monaco, { language }: CardLanguageHost): languages.DocumentSymbolProvider {
  const { SymbolKind } = api.languages
  const kinds: Readonly<Record<OutlineItem['kind'], languages.SymbolKind>> = {
    header: SymbolKind.Key,
    display: SymbolKind.Class,
    interactive: SymbolKind.Event,
    container: SymbolKind.Module,
    wrapper: SymbolKind.Module,
    part: SymbolKind.Struct,
    object: SymbolKind.Struct,
  }
  const symbol = (model: Model, item: OutlineItem): languages.DocumentSymbol => ({
    // The list of symbols shows no detail, and ten texts are not told apart by their tag.
    name: item.detail === '' ? item.label : `${item.label} · ${item.detail}`,
    detail: '',
    kind: kinds[item.kind],
    tags: [],
    range: rangeIn(model, item.range),
    selectionRange: rangeIn(model, { offset: item.range.offset, length: 1 }),
    children: item.children.map((child) => symbol(model, child)),
  })
  return {
    provideDocumentSymbols: (model) =>
      outlineOf(parsedModel(model), language()).map((item) => symbol(model, item)),
  }
}

function fixProvider({ problemsOf, tell }: CardLanguageHost): languages.CodeActionProvider {
  return {
    provideCodeActions: (model, range, context) => {
      const from = model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn })
      const to = model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn })
      const actions = problemsOf(model).flatMap((problem): languages.CodeAction[] => {
        const { fix, range: at } = problem
        if (fix === undefined || at === undefined || at.offset > to || at.offset + at.length < from) return []
        const edits = fix.edits.map((edit) => ({
          resource: model.uri,
          versionId: model.getVersionId(),
          textEdit: { range: rangeIn(model, edit), text: edit.text },
        }))
        const place = rangeIn(model, at)
        const diagnostics = context.markers.filter(
          ({ startLineNumber, startColumn }) =>
            startLineNumber === place.startLineNumber && startColumn === place.startColumn,
        )
        return [
          { title: tell(fix.message), kind: 'quickfix', edit: { edits }, diagnostics, isPreferred: true },
        ]
      })
      return { actions, dispose: () => undefined }
    },
  }
}
