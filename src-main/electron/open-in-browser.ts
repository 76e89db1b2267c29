import { shell } from 'electron'
import { checkBaseUrl } from '@shared/feishu/check-base-url'

/**
 * Opens the page of a sign-in in the system's browser, without asking first: the person has just asked for it, and its
 * host is one that the profile names.
 * @returns whether it was opened; never for what is neither `https` nor on this computer
 */
export async function openInBrowser(url: string): Promise<boolean> {
  if (!URL.canParse(url) || !checkBaseUrl(new URL(url).origin).ok) return false
  try {
    await shell.openExternal(url)
    return true
  } catch {
    return false
  }
}
