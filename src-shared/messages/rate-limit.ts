import { defineMessages } from './define-messages'

export const rateLimitMessages = defineMessages({
  'rate-limit.waiting': {
    zh: '等待飞书的频率限制：{count} 个请求，{seconds} 秒后继续',
    en: 'Waiting for Feishu’s rate limit: {count} to go, on in {seconds} s',
  },
  'rate-limit.waiting-for-answer': {
    zh: '等待飞书的频率限制：{count} 个请求，前一个完成后继续',
    en: 'Waiting for Feishu’s rate limit: {count} to go, on after the one before',
  },
  'rate-limit.own-rate': {
    zh: '飞书限制每个应用每分钟的调用次数。应用会自动等待并继续，不需要任何操作，也不会丢失任何内容。',
    en: 'Feishu limits how often an app may call in a minute. This waits and goes on by itself; there is nothing to do, and nothing is lost.',
  },
  'rate-limit.told': {
    zh: '飞书要求稍候：同一应用的所有用户共用这个额度，同事也可能正在使用。应用会在飞书给出的时间后自动继续，不会丢失任何内容。',
    en: 'Feishu asked to wait: everybody who uses the same app shares the quota, and colleagues may be using it now. This goes on by itself after the time that Feishu named; nothing is lost.',
  },
})
