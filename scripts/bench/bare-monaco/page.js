/* global document, self, window */
/* A page that holds nothing but Monaco with JSON: what the app's key presses are compared with. */
import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/register.all'
import 'monaco-editor/languages/features/json/register'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker'

self.MonacoEnvironment = {
  getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
}

window.editor = monaco.editor.create(document.getElementById('editor'), {
  value: await (await fetch('/card.json')).text(),
  language: 'json',
  automaticLayout: true,
  minimap: { enabled: false },
  fontSize: 13,
  lineHeight: 20,
  wordWrap: 'on',
  scrollBeyondLastLine: false,
})
