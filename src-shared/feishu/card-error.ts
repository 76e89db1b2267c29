/** What Feishu says about a card inside the text of a refusal. */
export interface CardError {
  readonly code: number
  /** For example `ROOT -> elements -> [2](tag: chart)`. */
  readonly path?: string
}

/** Finds `ErrCode: <n>; ErrPath: …` in the text of a refusal (API §9.4). */
export function cardErrorIn(msg: string): CardError | undefined {
  const code = /ErrCode:\s*(\d+)/.exec(msg)?.[1]
  if (code === undefined) return undefined

  const path = /ErrPath:\s*([^;]+)/.exec(msg)?.[1]?.trim()

  return path === undefined || path === '' ? { code: Number(code) } : { code: Number(code), path }
}
