import { defineMessages } from './define-messages'

export const ipcMessages = defineMessages({
  'ipc.bad-arguments': {
    zh: '窗口发出了一个不合规的请求（{channel}），已被拒绝。您的草稿没有受影响；请重启应用，若再次出现请报告此问题。',
    en: 'The window made a malformed request ({channel}), which was refused. Your drafts are untouched; restart the app, and report this if it happens again.',
  },
  'ipc.internal-error': {
    zh: '应用内部出错（{channel}）。磁盘上的草稿没有受影响；请再试一次，若再次出现请报告此问题。',
    en: 'Something went wrong inside the app ({channel}). Drafts on disk are untouched; try again, and report this if it happens again.',
  },
})
