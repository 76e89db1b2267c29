/** The scripts of page/, each bundled to one text by scripts/build-electron-stand-in.mjs. */
declare module 'page-script:page-world' {
  const source: string
  export default source
}

declare module 'page-script:preload-world' {
  const source: string
  export default source
}

declare module 'page-script:dialog/start' {
  const source: string
  export default source
}
