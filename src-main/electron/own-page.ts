import { app } from 'electron'
import { isOwnPage } from './app-url'

/** The address of electron-vite's dev server; never in a packaged app, whatever the environment says. */
export function devServerUrl(): string | undefined {
  return app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
}

/** Tells our own page from any other. */
export function ownPageCheck(): (url: string) => boolean {
  const devServer = devServerUrl()
  return (url) => isOwnPage(url, devServer)
}
