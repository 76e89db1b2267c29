import { defineMessages } from './define-messages'

/** The history of a push: every attempt to update it. */
export const historyMessages = defineMessages({
  'history.damaged': {
    zh: '推送历史的文件损坏了，已原样另存为“{file}”。草稿和推送不受影响，历史从现在重新记录。',
    en: 'The file of a push’s history is damaged and was put aside as “{file}”. Drafts and pushes are not affected; history begins anew.',
  },
  'history.not-kept': {
    zh: '这次推送没能记入历史（{reason}）。推送本身不受影响；请检查磁盘空间和权限。',
    en: 'This attempt could not be kept in the history ({reason}). The push itself is not affected; check disk space and permissions.',
  },
  'history.busy': {
    zh: '另一个程序正占用推送历史，这次推送没有记入。推送本身不受影响。',
    en: 'Another program holds the history of pushes, so this attempt was not kept in it. The push itself is not affected.',
  },
  'history.unreadable': {
    zh: '读不出推送历史（{reason}）。草稿和推送不受影响；请检查磁盘权限。',
    en: 'The history of pushes cannot be read ({reason}). Drafts and pushes are not affected; check disk permissions.',
  },
  'history.not-exported': {
    zh: '历史没能导出（{reason}）。请检查磁盘空间和权限，再试一次。',
    en: 'The history could not be exported ({reason}). Check disk space and permissions and try again.',
  },
  'window.command.show-history': { zh: '显示历史', en: 'Show history' },
  'window.tab.history': { zh: '历史', en: 'History' },
  'window.history.none': {
    zh: '还没有推送过。每次推送都会记在这里。',
    en: 'Not pushed yet. Every attempt is kept here.',
  },
  'window.history.export-csv': { zh: '导出为 CSV…', en: 'Export as CSV…' },
  'window.history.export-json': { zh: '导出为 JSON…', en: 'Export as JSON…' },
  'window.history.exported': { zh: '历史已导出为“{file}”。', en: 'The history was exported as “{file}”.' },
  'window.history.copy-log-id': { zh: '复制 {id}', en: 'Copy {id}' },
  'window.history.copied': { zh: '已复制', en: 'Copied' },
  'window.history.changed': { zh: '改动：{fields}', en: 'Changed: {fields}' },
  'window.history.nothing-changed': { zh: '没有改动', en: 'Changed nothing' },
  'window.history.times': { zh: '连续 {count} 次', en: '{count} times in a row' },
  'window.history.source.window': { zh: '窗口', en: 'window' },
  'window.history.source.command-line': { zh: '命令行', en: 'command line' },
  'window.dialog.csv': { zh: 'CSV 表格', en: 'CSV tables' },
  'window.dialog.json': { zh: 'JSON 文件', en: 'JSON files' },
})
