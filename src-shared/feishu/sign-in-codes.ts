/**
 * Refusals that a new sign-in mends (API §6.4): the user access token is missing, expired, of another form or kind, or
 * was granted without a scope.
 */
const signInCodes: readonly number[] = [99991661, 99991663, 99991668, 99991669, 99991671, 99991677, 99991679]

/** Whether the same request would be taken once the person has signed in again. */
export function isMendedBySignIn(code: number | null): boolean {
  return code !== null && signInCodes.includes(code)
}
