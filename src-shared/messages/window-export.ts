import { defineMessages } from './define-messages'

/** Exporting a card from the window. */
export const windowExportMessages = defineMessages({
  'window.command.export-html': { zh: '导出为 HTML…', en: 'Export as HTML…' },
  'window.command.export-png': { zh: '导出为 PNG…', en: 'Export as PNG…' },
  'window.dialog.export-html': { zh: '导出为 HTML', en: 'Export as HTML' },
  'window.dialog.export-png': { zh: '导出为 PNG', en: 'Export as PNG' },
  'window.dialog.html': { zh: 'HTML 网页', en: 'HTML pages' },
  'window.dialog.png': { zh: 'PNG 图片', en: 'PNG pictures' },
  'window.exported': { zh: '已导出“{file}”。', en: '“{file}” was exported.' },
  'window.exported-with-errors': {
    zh: '已导出“{file}”。注意：这张卡片有 {errors} 处错误，飞书会拒绝它。',
    en: '“{file}” was exported. Note that Feishu would refuse this card; errors in it: {errors}.',
  },
})
