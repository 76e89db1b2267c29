/** Every style of the bundle as a text; see card-page.vite.config.mts. */
declare module 'virtual:card-page-styles' {
  const styles: string
  export default styles
}
