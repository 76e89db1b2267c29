import type { CdpPayload } from '../cdp-protocol'
import { host } from '../host'
import type { PageTarget } from '../page-target'
import type { WebRequest } from './web-request'

type PausedRequest = CdpPayload<'Fetch.requestPaused'>

export interface NavigationQuestions {
  /** The address that the page shows now, as Chromium has it. */
  readonly currentAddress: () => string
  /** Before a document is fetched. */
  readonly beforeDocument: (address: string) => Promise<void>
  /** Whether the page may go there; asks the app's `will-navigate` and `will-redirect`. */
  readonly mayNavigate: (url: string, isMainFrame: boolean, isRedirect: boolean) => boolean
}

/** Holds every request for a document, and whatever the app's `webRequest` wants to see, until the app was asked. */
export class PageNavigation {
  /** The address that main itself asked for: `loadURL` does not ask the app. */
  private expected: string | undefined

  constructor(
    private readonly target: PageTarget,
    private readonly questions: NavigationQuestions,
    private readonly webRequest: WebRequest,
  ) {
    target.session.on('Fetch.requestPaused', (request) => {
      this.decide(request).catch((error: unknown) => {
        process.stderr.write(`electron stand-in: ${String(error)}\n`)
        target.session.sendIfAlive('Fetch.failRequest', {
          requestId: request.requestId,
          errorReason: 'Failed',
        })
      })
    })
  }

  async install(): Promise<void> {
    await this.target.session.send('Fetch.enable', {
      patterns: [{ resourceType: 'Document' }, ...this.webRequest.patterns()],
    })
  }

  /** @returns Chromium's words when it could not be loaded. */
  async load(address: string): Promise<string | undefined> {
    // As Chromium writes it: a bare host gets a slash behind it.
    this.expected = URL.canParse(address) ? new URL(address).href : address
    const { errorText } = await this.target.session.send('Page.navigate', { url: address })
    return errorText
  }

  private async decide(request: PausedRequest): Promise<void> {
    const { session } = this.target
    const { requestId } = request
    const isResponse = request.responseStatusCode !== undefined || request.responseErrorReason !== undefined

    if (!isResponse && request.resourceType === 'Document') {
      await this.questions.beforeDocument(request.request.url)
      if (!this.mayLoad(request)) {
        session.sendIfAlive('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        return
      }
    }
    const verdict = isResponse
      ? await this.webRequest.askHeadersReceived(request)
      : await this.webRequest.askBeforeRequest(request)

    if (verdict.cancel) {
      session.sendIfAlive('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    } else if (verdict.redirectURL !== undefined) {
      session.sendIfAlive('Fetch.fulfillRequest', {
        requestId,
        responseCode: 307,
        responseHeaders: [{ name: 'location', value: host().schemes.toLoopback(verdict.redirectURL) }],
      })
    } else if (verdict.responseHeaders && request.responseStatusCode !== undefined) {
      session.sendIfAlive('Fetch.continueResponse', {
        requestId,
        responseCode: request.responseStatusCode,
        responseHeaders: verdict.responseHeaders,
      })
    } else {
      session.sendIfAlive('Fetch.continueRequest', { requestId })
    }
  }

  private mayLoad(request: PausedRequest): boolean {
    const isMainFrame = request.frameId === this.target.targetId
    const isRedirect = request.redirectedRequestId !== undefined
    const address = request.request.url + (request.request.urlFragment ?? '')
    if (isMainFrame && this.expected === address) {
      this.expected = undefined
      return true
    }
    // A reload goes nowhere; main's own and a test's cannot be told from the page's.
    if (isMainFrame && !isRedirect && withoutHash(address) === withoutHash(this.questions.currentAddress())) {
      return true
    }
    return this.questions.mayNavigate(host().schemes.fromLoopback(address), isMainFrame, isRedirect)
  }
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '')
