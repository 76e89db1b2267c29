/** A secret that says which version it is and of which nothing can be missing: 3 to 7 KB, in two or three entries. */
export function versionText(version: number): string {
  const words = `${version} 密 `
  return words.repeat(Math.ceil((3000 + ((version * 997) % 4000)) / Buffer.byteLength(words)))
}

/** The version of a whole secret; `undefined` for anything else. */
export function versionOf(text: string): number | undefined {
  const version = Number.parseInt(text, 10)
  return versionText(version) === text ? version : undefined
}
