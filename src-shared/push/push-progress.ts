/** What a push is doing. `seconds` is how long it waits before it tries again. */
export type PushProgress =
  | { readonly step: 'reading' | 'sending' | 'checking' }
  | { readonly step: 'waiting'; readonly seconds: number }
