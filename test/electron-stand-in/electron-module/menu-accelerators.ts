import type { BrowserWindow } from './browser-window'
import { Menu } from './menu'
import type { MenuItem } from './menu-item'

/** The shortcuts of the application menu, as the items have them. */
export function menuAccelerators(): string[] {
  return activeItems(Menu.getApplicationMenu()).flatMap(({ accelerator }) => accelerator ?? [])
}

/** The page of the window did not use this shortcut itself, so the menu item gets it. */
export function pressAccelerator(accelerator: string, window: BrowserWindow): void {
  const item = activeItems(Menu.getApplicationMenu()).find((each) => each.accelerator === accelerator)
  item?.click({ triggeredByAccelerator: true }, window)
}

function activeItems(menu: Menu | null | undefined): MenuItem[] {
  const items = menu?.items.filter(({ enabled, visible }) => enabled && visible) ?? []
  return items.flatMap((item) => [...(item.registerAccelerator ? [item] : []), ...activeItems(item.submenu)])
}
