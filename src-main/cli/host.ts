import type { Readable } from 'node:stream'
import type { LoadCardRenderer } from '@shared/card-page'
import type { PrintStream } from './output'

/** What surrounds the command line: the process, or a test's own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: PrintStream
  readonly stderr: PrintStream
  /** The locale of the system, as a BCP 47 tag, for systems without `LANG`. */
  readonly systemLocale: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Loads what draws cards; only `render` waits for it. */
  readonly loadCardRenderer: LoadCardRenderer
  /** Calls back at Ctrl-C and at a request to end; @returns how to stop listening. */
  onStop(listener: () => void): () => void
}
