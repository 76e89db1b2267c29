import { type Answer, textAnswer } from '../answer'

/** Refusals that a person sees on the page of a sign-in (API §5.4, §5.7). */
const pageTexts = {
  20001: 'Invalid request: a parameter is missing',
  20010: 'The user is not allowed to use this app',
  20027: 'The request has scopes that the app has not been granted',
  20029: 'redirect_uri is not valid',
  20048: 'The app does not exist',
  20063: 'Invalid request: a parameter is malformed',
} as const

export type PageRefusalCode = keyof typeof pageTexts

/** An error page, as it stays in the browser; the app behind the redirect never hears of it. */
export function pageRefusal(code: number, reason = ''): Answer {
  const text = Object.hasOwn(pageTexts, code) ? pageTexts[code as PageRefusalCode] : 'Refused'

  return textAnswer(
    400,
    'text/html; charset=utf-8',
    `<!doctype html><meta charset="utf-8"><title>${code}</title><h1>${code}</h1><p>${text}</p>`,
    reason === '' ? {} : { 'X-Practice-Reason': reason.slice(0, 300).replace(/[^\x20-\x7e]/g, '?') },
  )
}
