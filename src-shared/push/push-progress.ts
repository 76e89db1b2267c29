/**
 * What a push is doing. `seconds` is how long it waits before it tries again; `canStop` says that giving up now keeps
 * the next try from being made.
 */
export type PushProgress =
  | { readonly step: 'reading' | 'sending' | 'checking' }
  | { readonly step: 'waiting'; readonly seconds: number; readonly canStop?: boolean }
