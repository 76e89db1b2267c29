import { defineMessages, type MessageEntry } from './define-messages'

function refusal(zh: readonly [means: string, todo: string], en: readonly [string, string]): MessageEntry {
  return { zh: `${zh[0]}（错误码 {code}）。${zh[1]}`, en: `${en[0]} (code {code}). ${en[1]}` }
}

/**
 * What the codes of signing in, renewing and the app's own token mean (API §5.6, §5.7, §8.1). Which code has which
 * message is in `feishu/token-codes.ts`. Placeholders: `{code}`, `{msg}` (Feishu's own words), `{status}` (of HTTP).
 */
export const tokenRefusalMessages = defineMessages({
  'sign-in.code-bad-request': refusal(
    [
      '飞书认为登录请求缺少参数或参数不正确',
      '请检查 App ID 是否完整；若仍然出现，请报告此问题。飞书的原话：{msg}',
    ],
    [
      'Feishu says that the sign-in request lacks something or is malformed',
      'Check that the App ID is complete; if it goes on, report this. Feishu’s words: {msg}',
    ],
  ),
  'sign-in.code-app-secret-wrong': refusal(
    [
      'App Secret 不正确',
      '请在开发者后台 → 凭证与基础信息中重新复制 App Secret（可能已被重置），保存后再试。',
    ],
    [
      'The App Secret is wrong',
      'Copy it again from the developer console → Credentials & Basic Info (it may have been reset), store it, and try again.',
    ],
  ),
  'sign-in.code-code-unusable': refusal(
    ['这次登录的授权码无效、已过期或已用过', '授权码只有 5 分钟有效，且只能用一次。请重新登录。'],
    [
      'The code of this sign-in is unknown, expired or used',
      'A code lives five minutes and works once. Sign in again.',
    ],
  ),
  'sign-in.code-user-unusable': refusal(
    ['这个飞书账号不存在或状态异常', '请确认账号没有被停用或离职；必要时联系管理员。'],
    [
      'This Feishu account does not exist or is not active',
      'Check that the account is not suspended; ask the administrator if needed.',
    ],
  ),
  'sign-in.code-app-unusable': refusal(
    ['应用不存在、没有安装到这个企业，或没有启用', '请检查 App ID；并请管理员发布、启用该应用。'],
    [
      'The app does not exist, is not installed in this organisation, or is not enabled',
      'Check the App ID, and ask the administrator to publish and enable the app.',
    ],
  ),
  'sign-in.code-user-not-in-range': refusal(
    [
      '这个账号不能使用该应用',
      '请管理员把您加入应用的可用范围（开发者后台 → 版本管理与发布），发布后再登录。',
    ],
    [
      'This account may not use the app',
      'Ask the administrator to add you to the app’s availability range (developer console → Version Management & Release), publish, and sign in again.',
    ],
  ),
  'sign-in.code-other-app': refusal(
    ['授权码或刷新凭证属于另一个应用', '不同应用的凭证不能混用。请核对 App ID，然后重新登录。'],
    [
      'The code or refresh token belongs to another app',
      'Credentials of different apps cannot be mixed. Check the App ID and sign in again.',
    ],
  ),
  'sign-in.code-refresh-token-invalid': refusal(
    ['刷新凭证无效', '请重新登录。草稿和排队的推送都还在。'],
    ['The refresh token is not valid', 'Sign in again. Drafts and waiting pushes are all kept.'],
  ),
  'sign-in.code-scope-not-enabled': refusal(
    [
      '请求的权限还没有在应用中开通',
      '请在开发者后台 → 权限管理中勾选配置助手列出的权限，发布新版本，再登录。',
    ],
    [
      'A requested permission is not enabled in the app',
      'In the developer console → Permissions & Scopes tick those that the setup assistant lists, publish a version, and sign in again.',
    ],
  ),
  'sign-in.code-redirect-not-registered': refusal(
    [
      '重定向地址没有在应用中登记',
      '请把配置助手显示的地址原样添加到开发者后台 → 安全设置 → 重定向 URL，再登录。',
    ],
    [
      'The redirect address is not registered in the app',
      'Add the address that the setup assistant shows, letter by letter, under developer console → Security Settings → Redirect URLs, and sign in again.',
    ],
  ),
  'sign-in.code-grant-type': refusal(
    ['飞书不接受这种登录方式', '这是应用的缺陷，请报告此问题。可以先粘贴令牌使用。'],
    [
      'Feishu does not take this kind of sign-in',
      'This is a defect of the app; report it. Pasting a token works meanwhile.',
    ],
  ),
  'sign-in.code-refresh-token-expired': refusal(
    ['登录已过期：刷新凭证到期，或距上次授权已满 365 天', '请重新登录。草稿和排队的推送都还在。'],
    [
      'The sign-in has run out: the refresh token expired, or 365 days have passed since you agreed',
      'Sign in again. Drafts and waiting pushes are all kept.',
    ],
  ),
  'sign-in.code-pkce-failed': refusal(
    ['登录的安全校验没有通过', '登录页和应用必须属于同一次登录。请从头再登录一次。'],
    [
      'The security check of the sign-in failed',
      'The page and the app must belong to the same sign-in. Start it once more.',
    ],
  ),
  'sign-in.code-server-trouble': refusal(
    ['飞书的登录服务出了问题', '应用已重试一次。已保存的内容没有变；请稍后再试。'],
    [
      'Feishu’s sign-in service has trouble',
      'The app tried once more. What is stored is unchanged; try again later.',
    ],
  ),
  'sign-in.code-refresh-token-revoked': refusal(
    ['刷新凭证已被撤销', '可能在别处重新登录过，或管理员撤销了授权。请重新登录。草稿和排队的推送都还在。'],
    [
      'The refresh token was revoked',
      'Perhaps you signed in elsewhere, or an administrator withdrew it. Sign in again. Drafts and waiting pushes are all kept.',
    ],
  ),
  'sign-in.code-refresh-token-used': refusal(
    [
      '刷新凭证已经用过',
      '刷新凭证只能用一次；上次续期时应用或网络可能中断，新凭证没有收到。请重新登录。草稿和排队的推送都还在。',
    ],
    [
      'The refresh token was used before',
      'It works once; perhaps the app or the network broke off during the last renewal, and the new one never arrived. Sign in again. Drafts and waiting pushes are all kept.',
    ],
  ),
  'sign-in.code-scope-twice': refusal(
    ['权限列表中有重复', '这是应用的缺陷，请报告此问题。'],
    ['The list of permissions names one twice', 'This is a defect of the app; report it.'],
  ),
  'sign-in.code-scope-not-granted': refusal(
    ['要求的权限没有得到授权', '请重新登录并同意列出的权限。'],
    ['A permission was asked for that was not granted', 'Sign in again and agree to the permissions listed.'],
  ),
  'sign-in.code-two-secrets': refusal(
    ['应用密钥被以两种方式重复发送', '可能有代理改动了请求；否则这是应用的缺陷，请报告此问题。'],
    [
      'The app’s secret was sent in two ways',
      'Perhaps a proxy changes requests; else this is a defect of the app; report it.',
    ],
  ),
  'sign-in.code-redirect-differs': refusal(
    ['登录前后的重定向地址不一致', '登录期间请不要修改端口。请从头再登录一次。'],
    [
      'The redirect address differs from that of the first step',
      'Do not change the port during a sign-in. Start it once more.',
    ],
  ),
  'sign-in.code-refresh-switched-off': refusal(
    [
      '应用没有打开“刷新 user_access_token”开关',
      '请管理员在开发者后台 → 安全设置中打开它并发布版本，然后重新登录。',
    ],
    [
      '“Refresh user_access_token” is switched off for the app',
      'Have the administrator switch it on under developer console → Security Settings and publish a version, then sign in again.',
    ],
  ),
  'sign-in.code-access-policy': refusal(
    ['被企业的访问策略拦截', '请完成飞书要求的验证，或联系管理员。飞书的原话：{msg}'],
    [
      'Your organisation’s access policy blocked this',
      'Complete the check that Feishu asks for, or contact the administrator. Feishu’s words: {msg}',
    ],
  ),
  'sign-in.code-app-credentials-wrong': refusal(
    [
      'App ID 或 App Secret 不正确',
      '请在开发者后台 → 凭证与基础信息中重新复制两者，并确认平台（飞书 / Lark）选对了。',
    ],
    [
      'The App ID or the App Secret is wrong',
      'Copy both again from the developer console → Credentials & Basic Info, and check that the platform (Feishu or Lark) is the right one.',
    ],
  ),
  'sign-in.code-user-token-invalid': refusal(
    ['用户访问令牌无效或已过期', '请重新登录，或粘贴新的令牌。'],
    ['The user access token is not valid or has expired', 'Sign in again, or paste a new token.'],
  ),
  'sign-in.code-user-gone': refusal(
    ['令牌所属的账号已离职、被冻结或尚未激活', '请用状态正常的账号登录，或联系管理员。'],
    [
      'The account of the token has left, is frozen or was never activated',
      'Sign in with an active account, or contact the administrator.',
    ],
  ),
})

/** How a sign-in or a renewal can end before Feishu's token service says anything. */
const flowMessages = defineMessages({
  'sign-in.app-id-missing': {
    zh: '还没有填写 App ID。没有打开登录页；请先在配置中填写自建应用的 App ID（形如 cli_…）并保存。',
    en: 'There is no App ID yet. No page was opened; enter the App ID of your custom app (like cli_…) in the profile and save it.',
  },
  'sign-in.app-secret-missing': {
    zh: '还没有保存 App Secret。没有打开登录页；请先在配置助手中保存 App Secret。',
    en: 'There is no App Secret yet. No page was opened; store it in the setup assistant first.',
  },
  'sign-in.accounts-address-missing': {
    zh: '接口地址 {baseUrl} 不是飞书或 Lark 的公有云，应用不知道它的登录页在哪里。没有打开任何网页；请在配置中填写登录地址。',
    en: 'The API address {baseUrl} is not of Feishu’s or Lark’s cloud, so the app does not know where its sign-in page is. No page was opened; enter the sign-in address in the profile.',
  },
  'sign-in.port-busy': {
    zh: '本机端口 {port} 正被别的程序使用（{reason}），无法接收登录结果。没有打开登录页；请关闭那个程序，或在配置中换一个端口，并在应用的安全设置里登记新的重定向地址。',
    en: 'Port {port} of this computer is taken by another program ({reason}), so the result of the sign-in could not arrive. No page was opened; end that program, or choose another port in the profile and register the new redirect address in the app’s Security Settings.',
  },
  'sign-in.already-waiting': {
    zh: '已经有一次登录在等待浏览器。请在浏览器中完成它，或先取消。',
    en: 'A sign-in already waits for the browser. Finish it there, or cancel it first.',
  },
  'sign-in.browser-failed': {
    zh: '无法打开系统浏览器。没有登录；请设置默认浏览器后再试。',
    en: 'The system’s browser could not be opened. You are not signed in; set a default browser and try again.',
  },
  'sign-in.denied': {
    zh: '您在登录页上拒绝了授权。没有登录，原来保存的凭证没有变。',
    en: 'You declined on the sign-in page. You are not signed in; what was stored before is unchanged.',
  },
  'sign-in.page-error': {
    zh: '登录页报告了错误“{error}”。没有登录，原来保存的凭证没有变；请再试一次，或把错误告诉管理员。',
    en: 'The sign-in page reported the error “{error}”. You are not signed in; what was stored before is unchanged. Try again, or tell your administrator.',
  },
  'sign-in.timed-out': {
    zh: '{minutes} 分钟内没有等到浏览器的登录结果，已停止等待。原来保存的凭证没有变；若浏览器显示错误码，请在配置助手中查看含义，然后重新登录。',
    en: 'No result came from the browser within {minutes} minutes, so the app stopped waiting. What was stored before is unchanged. If the browser shows an error code, look it up in the setup assistant, then sign in again.',
  },
  'sign-in.cancelled': {
    zh: '登录已取消。原来保存的凭证没有变。',
    en: 'The sign-in was cancelled. What was stored before is unchanged.',
  },
  'sign-in.answer-unusable': {
    zh: '{host} 的回答里没有令牌。原来保存的凭证没有变；请检查接口地址和代理，然后重新登录。',
    en: 'The answer of {host} holds no token. What was stored before is unchanged; check the API address and the proxy, then sign in again.',
  },
  'sign-in.profile-changed': {
    zh: '登录期间配置的地址或 App ID 被改动。为了安全，没有保存这次登录；请重新登录。',
    en: 'The profile’s address or App ID was changed during the sign-in. To be safe this sign-in was not kept; sign in again.',
  },
  'sign-in.busy': {
    zh: '另一个 Pushcard Studio 进程正在为这个配置续期登录。没有改动任何内容；请稍候再试。',
    en: 'Another Pushcard Studio process is renewing this profile’s sign-in. Nothing was changed; try again in a moment.',
  },
  'sign-in.pasted-cannot-renew': {
    zh: '粘贴的令牌不能续期，大约两小时后失效。请粘贴新的令牌，或改用登录。',
    en: 'A pasted token cannot be renewed; it lives about two hours. Paste a new one, or sign in instead.',
  },
  'sign-in.no-refresh-token': {
    zh: '这次登录没有得到刷新凭证，不能自动续期。请在应用中开通权限 offline_access，打开“刷新 user_access_token”开关并发布，然后重新登录。',
    en: 'This sign-in came without a refresh token, so it cannot be renewed. Enable the permission offline_access and “Refresh user_access_token” in the app, publish, and sign in again.',
  },
  'sign-in.other-app': {
    zh: '保存的登录属于应用 {stored}，而配置现在是 {current}。没有续期；请重新登录，或改回原来的 App ID。',
    en: 'The stored sign-in belongs to the app {stored}, but the profile now names {current}. It was not renewed; sign in again, or change the App ID back.',
  },
})

/** What came of testing a credential with one harmless call. */
const checkMessages = defineMessages({
  'sign-in.check-app-good': {
    zh: 'App ID 和 App Secret 正确：飞书发给了应用自己的令牌。',
    en: 'App ID and App Secret are right: Feishu gave the app a token of its own.',
  },
  'sign-in.check-user-good': {
    zh: '登录有效，账号：{name}。',
    en: 'The sign-in works; the account is {name}.',
  },
  'sign-in.check-user-scopes': {
    zh: '登录有效（账号：{name}），但还没有授权这些权限：{scopes}。请在应用中开通并发布，然后重新登录。',
    en: 'The sign-in works (account: {name}), but these permissions were not granted: {scopes}. Enable them in the app, publish, and sign in again.',
  },
  'sign-in.check-helpdesk-good': {
    zh: '服务台凭证正确：已读到推送“{name}”。',
    en: 'The help desk’s credentials are right: the push “{name}” was read.',
  },
  'sign-in.check-helpdesk-accepted': {
    zh: '服务台凭证被接受：飞书只是说没有编号为 {id} 的推送。填写一个真实的推送 ID 可以完整验证。',
    en: 'The help desk’s credentials were accepted: Feishu only says that there is no push {id}. Enter the id of a real push to be quite sure.',
  },
})

/** What the browser shows once the app has the answer. */
const pageMessages = defineMessages({
  'sign-in.page-title': { zh: 'Pushcard Studio 登录', en: 'Pushcard Studio sign-in' },
  'sign-in.page-arrived': {
    zh: '登录结果已交给 Pushcard Studio，它会显示是否成功。可以关闭此页，回到应用。',
    en: 'Pushcard Studio has received the answer and shows whether it worked. You can close this page and go back to the app.',
  },
  'sign-in.page-denied': {
    zh: '您拒绝了授权，没有登录。可以关闭此页，回到应用。',
    en: 'You declined, so you are not signed in. You can close this page and go back to the app.',
  },
  'sign-in.page-foreign': {
    zh: '这不是 Pushcard Studio 正在等待的登录，已忽略。请从应用中重新登录。',
    en: 'This is not the sign-in that Pushcard Studio waits for, and was ignored. Start it from the app.',
  },
})

export const signInMessages = { ...tokenRefusalMessages, ...flowMessages, ...checkMessages, ...pageMessages }
