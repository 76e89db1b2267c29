const email = /^[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,24}$/i

/** Whether a text is an address of e-mail and nothing else, which no user id is. */
export function isEmail(text: string): boolean {
  return email.test(text)
}
