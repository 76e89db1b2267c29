// Monaco publishes no types for its inner parts.
declare module 'monaco-editor/editor/contrib/snippet/browser/snippetParser.js' {
  export class SnippetParser {
    parse(text: string): { readonly placeholders: readonly unknown[]; toString(): string }
  }
}
