/** A browser in a test: opens the page of a sign-in and follows it to where it leads, without a person. */
export interface Visit {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** Opens an address and returns where its page sends the browser. */
export async function redirectOf(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' })
  const location = answer.headers.get('location')
  if (location === null) throw new Error(`no redirect: ${answer.status} ${await answer.text()}`)
  return location
}

export async function visit(url: string, init: RequestInit = {}): Promise<Visit> {
  const answer = await fetch(url, { ...init, redirect: 'manual' })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
