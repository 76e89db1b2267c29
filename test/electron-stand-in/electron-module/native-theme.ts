import { GuardedEmitter } from './guarded-emitter'

type ThemeSource = 'system' | 'light' | 'dark'

/** Electron's `nativeTheme`. The system counts as light: Chromium does not tell main of a desktop's wish. */
export class NativeTheme extends GuardedEmitter {
  /** Called before `updated`, to show the theme in the windows. */
  private readonly apply: () => void
  private source: ThemeSource = 'system'

  constructor(apply: () => void) {
    super('nativeTheme', ['updated'])
    this.apply = apply
  }

  get themeSource(): ThemeSource {
    return this.source
  }

  set themeSource(source: ThemeSource) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError('Error processing argument')
    if (source === this.source) return
    this.source = source
    this.apply()
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }

  readonly shouldUseHighContrastColors = false
}
