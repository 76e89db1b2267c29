import { defineMessages } from './define-messages'
import { feishuNoAnswerMessages } from './feishu-no-answers'
import { feishuRefusalMessages } from './feishu-refusals'

export const feishuMessages = {
  ...feishuRefusalMessages,
  ...feishuNoAnswerMessages,

  ...defineMessages({
    'feishu.base-url-unreadable': {
      zh: '接口地址“{url}”不是网址。请填写类似 https://open.feishu.cn 的地址。',
      en: 'The base address "{url}" is not a web address. Enter one like https://open.feishu.cn.',
    },
    'feishu.base-url-not-https': {
      zh: '接口地址“{url}”不安全：凭证只能经 https 发送（本机地址可以用 http）。请改成以 https:// 开头的地址。',
      en: 'The base address "{url}" is not safe: credentials go over https only (http is allowed for this computer itself). Use an address that starts with https://.',
    },
    'feishu.base-url-with-credentials': {
      zh: '接口地址里不能有用户名或密码。请去掉 @ 及其前面的部分。',
      en: 'The base address must not contain a user name or password. Remove the part up to the @.',
    },
    'feishu.base-url-with-query': {
      zh: '接口地址里不能有 ? 或 # 及其后面的部分。请去掉。',
      en: 'The base address must not have a ? or # part. Remove it.',
    },
  }),
}
