import type { Draft } from '@shared/draft/draft'

/** How the program reaches the help desk from now on. */
export interface ProgramConnection {
  readonly baseUrl: string
  readonly userAccessToken: string
  readonly helpdeskToken: string
}

/** What the program with the outbox is told, one JSON a line. */
export type ToProgram =
  | { readonly connection: ProgramConnection }
  | { readonly confirm: { readonly draft: Draft; readonly options: { readonly noCheck?: boolean } } }
  | { readonly token: string; readonly question: number }
  /** A person says that an item shall go out. */
  | { readonly retry: string }
  /** Sets the clock, by milliseconds. */
  | { readonly jump: number }

export interface ItemState {
  readonly id: string
  /** The push's notification id. */
  readonly push: string
  readonly state: string
}

/** What it tells, one JSON a line. */
export type FromProgram =
  | { readonly states: readonly ItemState[] }
  /** It is on disk. */
  | { readonly confirmed: string; readonly id: string }
  | { readonly refresh: number }
  | { readonly notice: string }
