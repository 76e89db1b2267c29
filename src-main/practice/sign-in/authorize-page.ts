import { type Answer, textAnswer } from '../answer'
import type { Call, PracticeState } from '../call'
import { isRegistered } from './practice-app'
import { pageRefusal, type PageRefusalCode } from './page-refusal'

/** The most permissions of one request (API §5.4). */
const MOST_SCOPES = 50

/**
 * `GET /open-apis/authen/v1/authorize`: the page on which a person agrees to a sign-in (API §5.4 step 1). What is wrong
 * with the request stays on the page, since an address that is not registered must get nothing.
 */
export function authorizePage(state: PracticeState, call: Call): Answer {
  const wrong = wrongWith(state, call.query)
  if (wrong !== null) return pageRefusal(wrong.code, wrong.reason)

  const decision = call.query.get('practice_decision') ?? state.app.consent
  if (decision === 'allow') return redirect(call.query, { code: issueCode(state, call.query) })
  if (decision === 'deny') return redirect(call.query, { error: 'access_denied' })
  return consentPage(call.query)
}

interface Wrong {
  readonly code: PageRefusalCode
  readonly reason: string
}

function wrongWith({ app }: PracticeState, query: URLSearchParams): Wrong | null {
  if (query.get('client_id') !== app.appId) return { code: 20048, reason: 'client_id is no app' }

  const redirectUri = query.get('redirect_uri') ?? ''
  if (!isRegistered(app, redirectUri)) {
    return { code: 20029, reason: `redirect_uri is not registered: ${redirectUri}` }
  }
  if (query.get('response_type') !== 'code') return { code: 20001, reason: 'response_type is not code' }

  const scopes = scopesIn(query)
  if (scopes.length > MOST_SCOPES) return { code: 20063, reason: `more than ${MOST_SCOPES} scopes` }

  const missing = scopes.filter((scope) => !app.scopes.includes(scope))
  if (missing.length > 0) return { code: 20027, reason: `scopes that the app lacks: ${missing.join(' ')}` }

  const method = query.get('code_challenge_method')
  return method === null || method === 'S256' || method === 'plain'
    ? null
    : { code: 20063, reason: 'code_challenge_method is neither S256 nor plain' }
}

function issueCode({ grants, app }: PracticeState, query: URLSearchParams): string {
  const challenge = query.get('code_challenge')

  return grants.issueCode({
    clientId: app.appId,
    redirectUri: query.get('redirect_uri') ?? '',
    scopes: scopesIn(query),
    ...(challenge === null
      ? {}
      : {
          challenge: {
            value: challenge,
            method: query.get('code_challenge_method') === 'S256' ? 'S256' : 'plain',
          },
        }),
  })
}

function scopesIn(query: URLSearchParams): string[] {
  return (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '')
}

function redirect(query: URLSearchParams, result: Readonly<Record<string, string>>): Answer {
  const url = new URL(query.get('redirect_uri') ?? '')
  for (const [name, value] of Object.entries(result)) url.searchParams.set(name, value)

  const state = query.get('state')
  if (state !== null) url.searchParams.set('state', state)
  return textAnswer(302, 'text/plain', 'Found', { Location: url.href, 'Cache-Control': 'no-store' })
}

function consentPage(query: URLSearchParams): Answer {
  const hidden = [...query]
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('')
  const scopes = scopesIn(query)
    .map((scope) => `<li><code>${escaped(scope)}</code></li>`)
    .join('')

  return textAnswer(
    200,
    'text/html; charset=utf-8',
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>演练授权 / Practice consent</title>
<body style="font:16px system-ui;max-width:34em;margin:4em auto;padding:0 1em">
<h1>演练服务台：授权登录<br>Practice help desk: sign in</h1>
<p>这不是飞书，不需要任何账号。/ This is not Feishu; no account is needed.</p>
<p>应用请求以下权限 / The app asks for:</p><ul>${scopes}</ul>
<form method="get" action="/open-apis/authen/v1/authorize">${hidden}
<button name="practice_decision" value="allow">授权 / Allow</button>
<button name="practice_decision" value="deny">拒绝 / Deny</button></form></body></html>`,
    {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cache-Control': 'no-store',
    },
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
