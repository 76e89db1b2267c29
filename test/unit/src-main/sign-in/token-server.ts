import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server answers in place of its own answer. */
export interface ScriptedAnswer {
  readonly status?: number
  readonly body?: object | string
  /** Breaks the connection after the call was carried out. */
  readonly drop?: boolean
}

/** A token endpoint on a real socket whose refresh tokens work once, and which can be told what to answer. */
export class TokenServer {
  readonly app = { id: 'cli_test', secret: 'app-secret-canary' }
  readonly requests: Record<string, unknown>[] = []
  /** Answers in place of the next ones. */
  readonly script: ScriptedAnswer[] = []
  refreshToken = `refresh-canary-${randomUUID()}`
  accessToken = `access-canary-${randomUUID()}`
  expiresIn = 7200
  scope = 'helpdesk:all helpdesk:all:readonly offline_access'
  /** Set by whoever plays the authorisation page. */
  pending: { code: string; challenge: string; redirectUri: string } | undefined
  /** Lets other work go on while the server thinks. */
  pause: () => Promise<void> = () => Promise.resolve()
  readonly #used = new Set<string>()
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.answer(request).then((answer) => {
        if (answer.drop === true) return response.destroy()
        const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
        response.writeHead(answer.status ?? 200, {
          'Content-Type': 'application/json',
          'X-Tt-Logid': `log-${this.requests.length}`,
        })
        return response.end(text)
      })
    })
  }

  static async start(): Promise<TokenServer> {
    const server = new TokenServer()
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  private async answer(request: IncomingMessage): Promise<ScriptedAnswer> {
    const text = await bodyOf(request)
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
    this.requests.push({ path: request.url, ...body })
    await this.pause()
    const scripted = this.script.shift()
    if (scripted !== undefined && scripted.drop !== true) return scripted
    const own = request.url === '/open-apis/authen/v2/oauth/token' ? this.grant(body) : this.tenantToken(body)
    return scripted === undefined ? own : { ...own, drop: true }
  }

  private grant(body: Record<string, unknown>): ScriptedAnswer {
    if (body.client_id !== this.app.id) return refusal(20048)
    if (body.client_secret !== this.app.secret) return refusal(20002)
    if (body.grant_type === 'authorization_code') {
      const { pending } = this
      this.pending = undefined
      const challenge = createHash('sha256').update(String(body.code_verifier)).digest('base64url')
      if (pending === undefined || body.code !== pending.code) return refusal(20003)
      if (challenge !== pending.challenge) return refusal(20049)
      if (body.redirect_uri !== pending.redirectUri) return refusal(20071)
      return this.newPair()
    }
    if (this.#used.has(String(body.refresh_token))) return refusal(20073)
    return body.refresh_token === this.refreshToken ? this.newPair() : refusal(20026)
  }

  private newPair(): ScriptedAnswer {
    this.#used.add(this.refreshToken)
    this.refreshToken = `refresh-canary-${randomUUID()}`
    this.accessToken = `access-canary-${randomUUID()}`
    return {
      body: {
        code: 0,
        access_token: this.accessToken,
        expires_in: this.expiresIn,
        refresh_token: this.refreshToken,
        refresh_token_expires_in: 604800,
        token_type: 'Bearer',
        scope: this.scope,
      },
    }
  }

  private tenantToken(body: Record<string, unknown>): ScriptedAnswer {
    const isRight = body.app_id === this.app.id && body.app_secret === this.app.secret
    return isRight
      ? { body: { code: 0, msg: 'ok', tenant_access_token: 't-canary-token', expire: 7200 } }
      : { body: { code: 10014, msg: 'app secret invalid' } }
  }
}

export function refusal(code: number): ScriptedAnswer {
  return { status: 400, body: { code, error: 'invalid', error_description: `refused with ${code}` } }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
