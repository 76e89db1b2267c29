/**
 * The three functions of keytar that the app may call. `findPassword` and `findCredentials` are left out on purpose:
 * with a locked keyring they end the whole process. This also lets the code compile where the optional dependency is
 * not installed.
 */
declare module 'keytar' {
  export function getPassword(service: string, account: string): Promise<string | null>
  export function setPassword(service: string, account: string, password: string): Promise<void>
  export function deletePassword(service: string, account: string): Promise<boolean>
}
