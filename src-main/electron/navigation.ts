import type { App } from 'electron'

/**
 * Every page, now and later, stays where it is: no navigation, no new window, no webview (security checklist 11–14).
 * Links open through the page's own call, which shows the address first.
 */
export function limitNavigation(app: App, isOwnPage: (url: string) => boolean): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => {
      // Vite's dev server reloads the page by navigating to the same address.
      if (!isOwnPage(event.url) || event.url !== contents.getURL()) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
