import { defineMessages } from './define-messages'

/** What the system's menus have of their own: editing, zoom, the window, the app on macOS. */
export const menuMessages = defineMessages({
  'menu.about': { zh: '关于 Pushcard Studio', en: 'About Pushcard Studio' },
  'menu.services': { zh: '服务', en: 'Services' },
  'menu.hide': { zh: '隐藏 Pushcard Studio', en: 'Hide Pushcard Studio' },
  'menu.hide-others': { zh: '隐藏其他', en: 'Hide Others' },
  'menu.show-all': { zh: '全部显示', en: 'Show All' },
  'menu.quit': { zh: '退出', en: 'Quit' },

  'menu.undo': { zh: '撤销', en: 'Undo' },
  'menu.redo': { zh: '重做', en: 'Redo' },
  'menu.cut': { zh: '剪切', en: 'Cut' },
  'menu.copy': { zh: '复制', en: 'Copy' },
  'menu.paste': { zh: '粘贴', en: 'Paste' },
  'menu.select-all': { zh: '全选', en: 'Select All' },

  'menu.actual-size': { zh: '实际大小', en: 'Actual Size' },
  'menu.zoom-in': { zh: '放大', en: 'Zoom In' },
  'menu.zoom-out': { zh: '缩小', en: 'Zoom Out' },
  'menu.full-screen': { zh: '切换全屏', en: 'Toggle Full Screen' },
  'menu.developer-tools': { zh: '开发者工具', en: 'Developer Tools' },

  'menu.window': { zh: '窗口', en: 'Window' },
  'menu.minimize': { zh: '最小化', en: 'Minimize' },
  'menu.zoom-window': { zh: '缩放', en: 'Zoom' },
  'menu.maximize': { zh: '最大化 / 还原', en: 'Maximize or Restore' },
  'menu.bring-to-front': { zh: '前置全部窗口', en: 'Bring All to Front' },
})
