import { say } from '../host'
import { GuardedEmitter } from './guarded-emitter'
import { MenuItem, type MenuItemOptions } from './menu-item'

/** Electron's `Menu`. It cannot be seen here; its items can be clicked by tests and by their accelerators. */
export class Menu extends GuardedEmitter {
  private static applicationMenu: Menu | null = null
  private static readonly listeners: (() => void)[] = []
  readonly items: MenuItem[] = []

  constructor() {
    super('Menu', ['menu-will-show', 'menu-will-close'])
  }

  static buildFromTemplate(template: readonly (MenuItem | MenuItemOptions)[]): Menu {
    const isList: boolean = Array.isArray(template)
    if (!isList) throw new TypeError('Invalid template for Menu: Menu template must be an array')
    const menu = new Menu()
    for (const entry of template) menu.append(isMenuItem(entry) ? entry : new MenuItem(entry))
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.applicationMenu = menu
    for (const listener of Menu.listeners) listener()
  }

  static getApplicationMenu(): Menu | null {
    return Menu.applicationMenu
  }

  /** For the host: the application menu is another one. */
  static onApplicationMenu(listener: () => void): void {
    Menu.listeners.push(listener)
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item)
  }

  insert(position: number, item: MenuItem): void {
    MenuItem.putInto(item, this)
    this.items.splice(position, 0, item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const found = item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup(): void {
    say('a context menu was asked for; it cannot be shown here')
    this.emit('menu-will-show')
  }

  closePopup(): void {
    this.emit('menu-will-close')
  }
}

// Menus and items know each other; the item learns here how to make its submenu.
MenuItem.buildSubmenu = (template) => Menu.buildFromTemplate(template)

const isMenuItem = (entry: MenuItem | MenuItemOptions): entry is MenuItem => entry instanceof MenuItem
