import { defineMessages } from './define-messages'

/**
 * Why there was no answer of Feishu's to a request. Placeholders: `{host}`, `{status}` (of HTTP), `{detail}` (the
 * system's name of the failure, such as ENOTFOUND), `{seconds}`.
 */
export const feishuNoAnswerMessages = defineMessages({
  'feishu.unreachable': {
    zh: '连不上 {host}（{detail}）。电脑可能离线，或接口地址不对。请检查网络，联网后再试。',
    en: '{host} cannot be reached ({detail}). The computer may be offline, or the base address wrong. Check the network and try again once online.',
  },
  'feishu.connection-broken': {
    zh: '与 {host} 的连接中途断开（{detail}）。请检查网络后再试。',
    en: 'The connection to {host} broke ({detail}). Check the network and try again.',
  },
  'feishu.certificate-not-trusted': {
    zh: '{host} 的安全证书不可信（{detail}）。请检查电脑的时间；若公司网络会检查加密流量，请联系 IT 部门安装公司证书。',
    en: 'The certificate of {host} is not trusted ({detail}). Check this computer’s clock; if your company’s network inspects encrypted traffic, ask IT to install its certificate.',
  },
  'feishu.timeout': {
    zh: '{host} 在 {seconds} 秒内没有答完。请检查网络后再试。',
    en: '{host} did not answer in full within {seconds} seconds. Check the network and try again.',
  },
  'feishu.answer-too-large': {
    zh: '{host} 的回答超过 1 MB，不像飞书的回答，已停止读取。请检查接口地址和代理。',
    en: 'The answer of {host} is larger than 1 MB, which is not like Feishu; reading was stopped. Check the base address and the proxy.',
  },
  'feishu.answer-not-json': {
    zh: '{host} 的回答不是飞书的格式（HTTP {status}，不是 JSON）。可能被代理或上网登录页拦截。请检查网络和接口地址。',
    en: 'The answer of {host} is not in Feishu’s format (HTTP {status}, not JSON). A proxy or a sign-in page of the network may have stepped in. Check the network and the base address.',
  },
  'feishu.answer-not-an-envelope': {
    zh: '{host} 的回答不是飞书的格式（HTTP {status}，没有错误码）。请检查接口地址和代理。',
    en: 'The answer of {host} is not in Feishu’s format (HTTP {status}, no code). Check the base address and the proxy.',
  },
  'feishu.answer-without-push': {
    zh: '{host} 的回答里没有推送的内容（HTTP {status}）。请稍后再试。',
    en: 'The answer of {host} does not contain the push (HTTP {status}). Try again later.',
  },
  'feishu.http-status-only': {
    zh: '{host} 返回了 HTTP {status}，但没有飞书的错误码，可能来自代理或网关。请检查接口地址和代理，稍后再试。',
    en: '{host} answered HTTP {status} without an error code of Feishu’s; it may come from a proxy or gateway. Check the base address and the proxy, and try again later.',
  },
  'feishu.redirected': {
    zh: '{host} 要把请求转到别处（HTTP {status}）。为保护凭证，没有跟随。请检查接口地址，或先完成网络的上网登录。',
    en: '{host} redirected the request elsewhere (HTTP {status}). To protect the credentials this was not followed. Check the base address, or sign in to the network first.',
  },
  'feishu.request-cancelled': {
    zh: '请求已取消。',
    en: 'The request was cancelled.',
  },
})
