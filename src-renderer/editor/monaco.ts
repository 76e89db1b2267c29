import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/register.all'
import { jsonDefaults } from 'monaco-editor/languages/features/json/register'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker'

/* Loaded lazily, after the first paint: this file is 5 MB of editor. */

window.MonacoEnvironment = {
  getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
}

// The card checker is the one engine for problems, the catalogue the one source for completion and hover: Monaco's JSON
// service only colours, folds, selects and formats.
jsonDefaults.setDiagnosticsOptions({ validate: false, enableSchemaRequest: false, schemas: [] })
jsonDefaults.setModeConfiguration({
  tokens: true,
  foldingRanges: true,
  selectionRanges: true,
  documentFormattingEdits: true,
  documentRangeFormattingEdits: true,
  completionItems: false,
  hovers: false,
  documentSymbols: false,
  colors: false,
  diagnostics: false,
})

const sharedRules = { light: 'vs', dark: 'vs-dark' } as const

monaco.editor.defineTheme('studio-light', {
  base: sharedRules.light,
  inherit: true,
  rules: [
    { token: 'string.key.json', foreground: '1456f0' },
    { token: 'string.value.json', foreground: '1a7526' },
    { token: 'number.json', foreground: 'a44904' },
    { token: 'keyword.json', foreground: '7a35f0' },
  ],
  colors: {
    'editor.background': '#ffffff',
    'editor.foreground': '#1f2329',
    'editorLineNumber.foreground': '#8f959e',
    'editor.lineHighlightBackground': '#f5f6f7',
    'editorIndentGuide.background1': '#eff0f1',
  },
})

monaco.editor.defineTheme('studio-dark', {
  base: sharedRules.dark,
  inherit: true,
  rules: [
    { token: 'string.key.json', foreground: '8fb4ff' },
    { token: 'string.value.json', foreground: '8fd486' },
    { token: 'number.json', foreground: 'f3a04a' },
    { token: 'keyword.json', foreground: 'b88ffe' },
  ],
  colors: {
    'editor.background': '#1d1d1f',
    'editor.foreground': '#ebebeb',
    'editorLineNumber.foreground': '#757575',
    'editor.lineHighlightBackground': '#262628',
    'editorIndentGuide.background1': '#2c2c2f',
  },
})

export { monaco }
