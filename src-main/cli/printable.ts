/**
 * A text from outside (a file, a server) as a terminal may show it: control characters, which could move the cursor,
 * hide text or change the window's title, and marks that turn the direction of writing, are shown as `\u{…}`. Tabs and
 * line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- exactly these are looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}
