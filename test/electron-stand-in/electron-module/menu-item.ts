import { guard, notImplemented } from '../not-implemented'
import type { BrowserWindow } from './browser-window'
import type { Menu } from './menu'
import { findRole } from './menu-roles'
import { openWindows } from './open-windows'

type ClickListener = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void

export interface MenuItemOptions {
  readonly id?: string
  readonly label?: string
  readonly sublabel?: string
  readonly toolTip?: string
  readonly type?: string
  readonly role?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly enabled?: boolean
  readonly visible?: boolean
  readonly checked?: boolean
  readonly click?: ClickListener
  readonly submenu?: Menu | readonly MenuItemOptions[]
}

const knownOptions = new Set<string>([
  'id',
  'label',
  'sublabel',
  'toolTip',
  'type',
  'role',
  'accelerator',
  'registerAccelerator',
  'enabled',
  'visible',
  'checked',
  'click',
  'submenu',
  'acceleratorWorksWhenHidden', // macOS only
])

/** Electron's `MenuItem`. */
export class MenuItem {
  static buildSubmenu: (template: readonly MenuItemOptions[]) => Menu
  readonly id: string | undefined
  readonly role: string | undefined
  readonly type: string
  readonly accelerator: string | undefined
  readonly registerAccelerator: boolean
  readonly submenu: Menu | undefined
  readonly sublabel: string
  readonly toolTip: string
  readonly click: (event?: object, window?: BrowserWindow) => void
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  menu: Menu | undefined

  constructor(options: MenuItemOptions) {
    for (const name of Object.keys(options)) {
      if (!knownOptions.has(name)) notImplemented(`MenuItem option '${name}'`)
    }
    const role = options.role === undefined ? undefined : findRole(options.role)
    if (options.role !== undefined && !role) notImplemented(`MenuItem role '${options.role}'`)
    const submenu = options.submenu ?? role?.submenu

    this.id = options.id
    this.role = options.role
    this.submenu = Array.isArray(submenu) ? MenuItem.buildSubmenu(submenu) : (submenu as Menu | undefined)
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    this.accelerator = options.accelerator ?? role?.accelerator
    this.registerAccelerator = options.registerAccelerator ?? true
    this.label = options.label ?? role?.label ?? ''
    this.sublabel = options.sublabel ?? ''
    this.toolTip = options.toolTip ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.menu = undefined
    this.click = (event = {}, window = openWindows.focused) => {
      this.flip()
      if (role?.actOnApp) role.actOnApp()
      else if (role?.act && window) role.act(window)
      else if (!role?.act) options.click?.(this, window, { triggeredByAccelerator: false, ...event })
    }
    return guard(this, 'MenuItem')
  }

  static putInto(item: MenuItem, menu: Menu): void {
    item.menu = menu
  }

  /** A click checks or unchecks the item; of radio items beside each other only one is checked. */
  private flip(): void {
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type !== 'radio') return
    for (const other of this.radioGroup()) other.checked = false
    this.checked = true
  }

  private radioGroup(): MenuItem[] {
    const items = this.menu?.items ?? []
    const own = items.findIndex((item) => item.click === this.click)
    const isEnd = (item: MenuItem) => item.type !== 'radio'
    const start = items.slice(0, own).findLastIndex(isEnd) + 1
    const length = items.slice(own).findIndex(isEnd)
    return items.slice(start, length < 0 ? undefined : own + length)
  }
}
