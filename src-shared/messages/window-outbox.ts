import { defineMessages } from './define-messages'

/** The outbox in the window; words for states as people know them from mail. */
export const windowOutboxMessages = defineMessages({
  'window.outbox.title': { zh: '发件箱', en: 'Outbox' },
  'window.outbox.state.queued': { zh: '已排队，联网后更新', en: 'Queued, will update when online' },
  'window.outbox.state.sending': { zh: '正在更新飞书', en: 'Updating Feishu' },
  'window.outbox.state.updated': { zh: '飞书已更新', en: 'Updated in Feishu' },
  'window.outbox.state.refused': { zh: '飞书拒绝了更新', en: 'Feishu refused the update' },
  'window.outbox.state.conflict': { zh: '飞书上有改动，请您决定', en: 'Changed on Feishu; your decision' },
  'window.outbox.state.unknown': { zh: '结果未知，请您查看', en: 'Result unknown; please look' },
  'window.outbox.state.waiting-for-sign-in': {
    zh: '等待凭证，登录后继续',
    en: 'Waiting for sign-in, then goes on',
  },
  'window.outbox.state.expired': { zh: '等待太久，请再确认', en: 'Waited too long; confirm again' },
  'window.outbox.settling': { zh: '结果未知，正在核对', en: 'Result unknown, checking' },
  'window.outbox.working': { zh: '正在核对并更新', en: 'Comparing and updating' },
  'window.outbox.in': { zh: '{what} · {time} 后再试', en: '{what} · next try in {time}' },
  'window.outbox.seconds': { zh: '{count} 秒', en: '{count} s' },
  'window.outbox.minutes': { zh: '{count} 分钟', en: '{count} min' },
  'window.outbox.invalid': { zh: '草稿有错误，没有发送', en: 'The draft has errors; not sent' },
  'window.outbox.send-now': { zh: '现在发送', en: 'Send now' },
  'window.outbox.again': { zh: '再试一次', en: 'Try again' },
  'window.outbox.look': { zh: '查看并决定', en: 'Look and decide' },
  'window.outbox.sign-in': { zh: '去设置凭证', en: 'Set up credentials' },
  'window.outbox.remove': { zh: '从发件箱移除“{name}”', en: 'Remove “{name}” from the outbox' },
  'window.outbox.updated': { zh: '飞书上的“{name}”已更新。', en: '“{name}” is updated in Feishu.' },
  'window.outbox.queue-it': { zh: '排队，联网后更新', en: 'Queue, update when online' },
  'window.outbox.in-background': { zh: '在后台继续', en: 'Go on in the background' },
  'window.outbox.as-last-read': { zh: '上次读取', en: 'As last read' },
  'window.outbox.was-queued': {
    zh: '已放进发件箱，还没有发送。联网后会先与飞书上的内容核对，再更新；若别人改过，会停下来再问您。关掉应用也不会丢失。',
    en: 'It is in the outbox and has not been sent yet. When you are online it is compared with Feishu, then updated; if somebody else changed it, you are asked again. Closing the app loses nothing.',
  },
  'window.outbox.waits.queued': {
    zh: '它留在发件箱里，会自己再试；不想发送的话，可以在那里移除。',
    en: 'It stays in the outbox and is tried again by itself; remove it there if you do not want that.',
  },
  'window.outbox.waits.unknown': {
    zh: '它留在发件箱里，应用会继续读回核对，不会盲目重复更新。',
    en: 'It stays in the outbox; the app goes on reading the push back, and does not blindly update it again.',
  },
  'window.outbox.waits.waiting-for-sign-in': {
    zh: '它留在发件箱里，凭证可用之后会自己继续。',
    en: 'It stays in the outbox and goes on by itself once there are credentials.',
  },
  'window.outbox.count': { zh: '发件箱 {count}', en: 'Outbox: {count}' },
  'window.status.work-offline': { zh: '离线工作', en: 'Working offline' },
  'window.status.unanswered': { zh: '飞书没有回应', en: 'Feishu does not answer' },
  'window.status.work-offline.hint': {
    zh: '点击切换“离线工作”：打开时什么都不发送，推送在发件箱里等待',
    en: 'Click to switch “work offline”: while it is on nothing is sent, and pushes wait in the outbox',
  },
  'window.settings.work-offline': { zh: '离线工作', en: 'Work offline' },
  'window.settings.work-offline.hint': {
    zh: '打开时什么都不读取也不发送，推送在发件箱里等待。',
    en: 'While this is on nothing is read or sent; pushes wait in the outbox.',
  },
  'window.settings.on': { zh: '打开', en: 'On' },
  'window.settings.off': { zh: '关闭', en: 'Off' },
  'window.settings.outbox-days': { zh: '发件箱保留天数', en: 'Days in the outbox' },
  'window.settings.outbox-days.hint': {
    zh: '推送等待超过这些天之后，会再问您，而不是自动发出。',
    en: 'A push that has waited longer asks you again instead of going out.',
  },
  'window.settings.days': { zh: '{count} 天', en: '{count} days' },
})
