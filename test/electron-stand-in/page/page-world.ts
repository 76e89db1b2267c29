import type { PageSettings } from './messages'
import { joinWorlds } from './world-link'

declare const standInSettings: PageSettings

// Frames inside the page have no preload, as in Electron.
if (window.top === window) joinWorlds('page', standInSettings.secret)
