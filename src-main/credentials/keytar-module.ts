/** What the app calls of keytar. Never `findPassword` or `findCredentials`: a locked keyring ends the process there. */
export interface KeytarModule {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

/** keytar where a call that hangs can be given up, which in its own process nothing can do. */
export interface KeytarHost extends KeytarModule {
  /** Gives up every call that has not settled; they reject. */
  abandon?(): void
}
