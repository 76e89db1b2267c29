/**
 * Credentials are never taken from arguments, which other users of the computer can see (design §3.3). Who tries is told
 * so, and what was typed is not repeated: standard error may end in a log.
 */

/** Whether somebody means to hand over a credential by an option of this name. */
export function namesCredential(option: string): boolean {
  return /token|secret|password|authorization|credential|help-?desk/i.test(option)
}

/** Whether an argument looks like a token: of a help desk, a user or an app, old or new (API §5.3, §5.4). */
export function looksLikeToken(argument: string): boolean {
  return /^(?:ht-|[ut]-|eyJ|bearer\s)/i.test(argument.trim())
}
