import { defineMessages } from './define-messages'

export const practiceMessages = defineMessages({
  'practice.port-in-use': {
    zh: '演练服务台无法启动：端口 {port} 已被其他程序占用。草稿没有受到影响。请换一个端口，或不指定端口以自动选择空闲端口。',
    en: 'The practice help desk did not start: another program uses port {port}. Your drafts are not affected. Choose another port, or name none and a free one is taken.',
  },
  'practice.port-not-allowed': {
    zh: '演练服务台无法启动：系统不允许使用端口 {port}。草稿没有受到影响。请选择 1024 以上的端口，或不指定端口以自动选择空闲端口。',
    en: 'The practice help desk did not start: the system does not allow port {port}. Your drafts are not affected. Choose a port above 1024, or name none and a free one is taken.',
  },
  'practice.port-invalid': {
    zh: '演练服务台没有启动：{port} 不是端口号。草稿没有受到影响。请填写 0 到 65535 之间的整数，0 表示自动选择空闲端口。',
    en: 'The practice help desk did not start: {port} is not a port. Your drafts are not affected. Give a whole number from 0 to 65535, where 0 takes any free port.',
  },
  'practice.cannot-start': {
    zh: '演练服务台无法在端口 {port} 上启动，系统报告 {code}。草稿没有受到影响，可以继续离线编辑。请重试或换一个端口；如果仍然失败，请检查本机的安全软件是否禁止程序监听 127.0.0.1。',
    en: 'The practice help desk could not start on port {port}: the system says {code}. Your drafts are not affected and you can go on writing offline. Try again or choose another port; if it still fails, check whether security software forbids programs to listen on 127.0.0.1.',
  },
})
