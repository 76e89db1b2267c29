import type { CardPageTheme } from '@shared/card-page'
import type { Language } from '@shared/messages/language'
import { systemThemeStyles } from './system-theme'

/** A page may do nothing: no script, no request, no form; its styles and its pictures are inside. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"

export interface PageDocument {
  readonly title: string
  readonly language: Language
  readonly theme: CardPageTheme
  readonly styles: string
  /** HTML, made by Vue's server renderer. */
  readonly body: string
}

/** Puts the head around a drawn page. */
export function pageDocument({ title, language, theme, styles, body }: PageDocument): string {
  const allStyles = theme === 'system' ? styles + systemThemeStyles(styles) : styles
  // A style sheet of ours never says so; if it did, the rest of it would become part of the page.
  if (/<\/style/i.test(allStyles)) throw new Error('a style sheet ends its own element')
  const colorScheme = theme === 'system' ? 'light dark' : theme
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${colorScheme}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Pushcard Studio">
<title>${escapeHtml(title)}</title>
<style>${allStyles}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
