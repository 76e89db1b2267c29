import type { ServerResponse } from 'node:http'
import type { MessageKey } from '@shared/messages/catalogue'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'

/** Nothing runs, nothing is loaded, nothing is kept, and nobody is told where the person came from. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Connection: 'close',
}

/** Answers the browser with one sentence in the app's language. The sentences are our own, so none needs escaping. */
export function answerWithPage(
  response: ServerResponse,
  status: number,
  key: MessageKey,
  language: Language,
): void {
  const title = say({ key: 'sign-in.page-title' }, language)
  response
    .writeHead(status, headers)
    .end(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<meta name="color-scheme" content="light dark"><title>${title}</title>` +
        '<body style="font:16px/1.6 system-ui,sans-serif;max-width:34em;margin:15vh auto;padding:0 1.5em">' +
        `<h1 style="font-size:20px">${title}</h1><p>${say({ key }, language)}</p></body></html>`,
    )
}
