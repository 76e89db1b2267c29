import { host } from './host'

/** Whether somebody looks at the windows: they are on a screen, and Playwright does not drive them. */
export function isPersonThere(): boolean {
  const { chromium, commandLine } = host()
  return chromium?.headless === false && !commandLine.drivenByPlaywright
}
