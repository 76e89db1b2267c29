import { defineMessages, type MessageEntry } from './define-messages'

/** A refusal in one language: what it means, and what to do about it. */
interface Told {
  readonly means: string
  readonly todo: string
}

function refusal(zh: Told, en: Told): MessageEntry {
  return { zh: `${zh.means}（错误码 {code}）。${zh.todo}`, en: `${en.means} (code {code}). ${en.todo}` }
}

/**
 * What Feishu's error codes mean and what to do (API §1.6, §6.4, §9.4). Which code has which message is in
 * `feishu/error-codes.ts`. Placeholders: `{code}`, `{msg}` (Feishu's own words), `{scopes}`, `{ids}`, `{place}` (in
 * the card), `{status}` (of HTTP).
 */
export const feishuRefusalMessages = defineMessages({
  /* Help desk */
  'feishu.bad-request': refusal(
    {
      means: '飞书认为请求不合法',
      todo: '请检查推送设置和卡片内容；也可能这个推送已不再是草稿。飞书的原话：{msg}',
    },
    {
      means: 'Feishu says that the request is not valid',
      todo: 'Check the push settings and the card; perhaps the push is no longer a draft. Feishu’s words: {msg}',
    },
  ),
  'feishu.help-desk-unauthorized': refusal(
    {
      means: '服务台没有通过认证',
      todo: '请检查服务台 ID、服务台 token（可能已被重置）和登录凭证，并确认应用与服务台属于同一个租户。',
    },
    {
      means: 'The help desk did not accept the credentials',
      todo: 'Check the help desk id, the help desk token (it may have been reset) and the user access token; the app and the help desk must be in one tenant.',
    },
  ),
  'feishu.help-desk-forbidden': refusal(
    {
      means: '没有访问这个服务台的权限',
      todo: '请让开发者为应用开通权限 {scopes} 并发布版本，然后重新获取 user_access_token。',
    },
    {
      means: 'This app or person may not access the help desk',
      todo: 'Have the developer enable {scopes} for the app and publish a version, then get a new user access token.',
    },
  ),
  'feishu.push-not-found': refusal(
    {
      means: '飞书上找不到这个推送',
      todo: '请检查推送 ID（notificationId），并确认它属于这个服务台。',
    },
    {
      means: 'Feishu does not find this push',
      todo: 'Check the push id (notificationId) and that the push belongs to this help desk.',
    },
  ),
  'feishu.push-forbidden': refusal(
    {
      means: '不允许这样操作这个推送',
      todo: '请确认您在这个服务台有创建推送的权限；也可能这个推送已不再是草稿（例如已提交审核）。',
    },
    {
      means: 'This operation on the push is not allowed',
      todo: 'Make sure that you may create pushes in this help desk; perhaps the push is no longer a draft (submitted for approval, for example).',
    },
  ),
  'feishu.help-desk-internal-error': refusal(
    {
      means: '飞书服务台内部出错',
      todo: '请稍后再试；若持续出现，请把日志 ID 提供给飞书技术支持。',
    },
    {
      means: 'Feishu’s help desk had an internal error',
      todo: 'Try again later; if it goes on, quote the log id to Feishu’s support.',
    },
  ),

  /* Addresses, limits, licences */
  'feishu.path-not-found': refusal(
    { means: '飞书没有这个接口地址', todo: '请检查配置中的接口地址（Base URL）是否正确。' },
    { means: 'Feishu has no such address', todo: 'Check the base address in the profile.' },
  ),
  'feishu.method-not-right': refusal(
    { means: '请求方法不对', todo: '这是本应用的缺陷，请报告此问题。' },
    { means: 'The HTTP method is not right', todo: 'This is a defect of this app; please report it.' },
  ),
  'feishu.too-frequent-for': refusal(
    {
      means: '调用太频繁，超过了飞书的频率限制，{seconds} 秒后恢复',
      todo: '同一应用的所有人共用额度，请在 {seconds} 秒之后再试。',
    },
    {
      means: 'Too many calls: Feishu’s rate limit was exceeded and resets in {seconds} seconds',
      todo: 'Everybody who uses the same app shares it; try again after {seconds} seconds.',
    },
  ),
  'feishu.too-frequent': refusal(
    {
      means: '调用太频繁，超过了飞书的频率限制',
      todo: '同一应用的所有人共用每分钟的额度，请等一分钟再试。',
    },
    {
      means: 'Too many calls: Feishu’s rate limit is reached',
      todo: 'All users of an app share the quota of a minute; wait a minute and try again.',
    },
  ),
  'feishu.ip-denied': refusal(
    {
      means: '这台电脑的 IP 地址不在应用的白名单里',
      todo: '请让开发者在应用的“安全设置”里加入这台电脑的公网 IPv4 地址，立即生效。',
    },
    {
      means: 'This computer’s IP address is not on the app’s allow-list',
      todo: 'Have the developer add its public IPv4 address in the app’s Security Settings; that takes effect at once.',
    },
  ),
  'feishu.monthly-quota-used-up': refusal(
    {
      means: '本月的接口调用额度已用完',
      todo: '额度在每月 1 日恢复；更早需要管理员升级飞书版本。',
    },
    {
      means: 'The monthly quota of calls is used up',
      todo: 'It is renewed on the 1st; before that an administrator would have to upgrade the edition.',
    },
  ),
  'feishu.edition-limit': refusal(
    { means: '企业的飞书版本或许可不支持此操作', todo: '请联系管理员。' },
    { means: 'The organisation’s edition or licence does not allow this', todo: 'Ask the administrator.' },
  ),
  'feishu.internal-error': refusal(
    { means: '飞书内部出错', todo: '请稍后再试；若持续出现，请把日志 ID 提供给飞书技术支持。' },
    {
      means: 'Feishu had an internal error',
      todo: 'Try again later; if it goes on, quote the log id to Feishu’s support.',
    },
  ),

  /* Apps and tokens */
  'feishu.app-credentials-wrong': refusal(
    { means: 'App ID 或 App Secret 不正确', todo: '请重新填写。' },
    { means: 'The app id or app secret is wrong', todo: 'Enter it again.' },
  ),
  'feishu.no-token': refusal(
    { means: '请求里没有登录凭证', todo: '请在配置里填写 user_access_token。' },
    { means: 'The request had no token', todo: 'Enter a user access token in the profile.' },
  ),
  'feishu.app-unavailable': refusal(
    { means: '应用已停用，或在这个企业不可用', todo: '请管理员启用或安装这个应用。' },
    {
      means: 'The app is disabled or not available in this organisation',
      todo: 'Ask the administrator to enable or install it.',
    },
  ),
  'feishu.access-token-invalid': refusal(
    {
      means: '登录凭证的种类不对或已失效',
      todo: '推送需要 user_access_token（不是 tenant_access_token）。请重新获取并填写。',
    },
    {
      means: 'The access token is of the wrong kind or no longer valid',
      todo: 'A push needs a user access token (not a tenant access token). Get a new one and enter it.',
    },
  ),
  'feishu.app-token-invalid': refusal(
    { means: '应用的访问凭证无效', todo: '请重新获取；推送需要的是 user_access_token。' },
    {
      means: 'The app’s or tenant’s token is not valid',
      todo: 'Get a new one; a push needs a user access token.',
    },
  ),
  'feishu.user-token-invalid': refusal(
    {
      means: 'user_access_token 无效',
      todo: '请重新获取并填写。若飞书说不支持 user access token，则这个接口不接受它。飞书的原话：{msg}',
    },
    {
      means: 'The user access token is not valid',
      todo: 'Get a new one and enter it. If Feishu says that it is not supported, the endpoint does not take it. Feishu’s words: {msg}',
    },
  ),
  'feishu.refresh-token-invalid': refusal(
    { means: '用于续期的 refresh_token 无效', todo: '请重新登录，获取新的凭证。' },
    { means: 'The refresh token is not valid', todo: 'Sign in again.' },
  ),
  'feishu.token-format-wrong': refusal(
    {
      means: '登录凭证的格式不对',
      todo: '请只粘贴 token 本身，不要带引号或 “Bearer”。',
    },
    { means: 'The token’s format is wrong', todo: 'Paste the bare token, without quotes or "Bearer".' },
  ),
  'feishu.app-lacks-scope': refusal(
    {
      means: '应用没有开通所需的权限：{scopes}',
      todo: '请开发者在开发者后台开通其中任意一项并发布版本，由管理员通过后再试。仅重新登录没有用。',
    },
    {
      means: 'The app lacks the scope: {scopes}',
      todo: 'Have its developer enable any one of these and publish a version that the administrator approves. Signing in again does not help.',
    },
  ),
  'feishu.user-lacks-scope': refusal(
    {
      means: '您还没有授权所需的权限：{scopes}',
      todo: '请重新登录并授权其中任意一项，再填写新的 user_access_token。',
    },
    {
      means: 'You have not granted the scope: {scopes}',
      todo: 'Sign in again granting any one of these, then enter the new user access token.',
    },
  ),
  'feishu.user-type-unsupported': refusal(
    {
      means: '飞书不认识这种用户 ID',
      todo: '请检查用户 ID 类型（user_id_type）和成员的 ID。飞书的原话：{msg}',
    },
    {
      means: 'Feishu does not understand the user ids',
      todo: 'Check the user id type (user_id_type) and the ids of the people. Feishu’s words: {msg}',
    },
  ),
  'feishu.token-without-permission': refusal(
    { means: '这个登录凭证没有权限', todo: '请检查应用是否有权限 {scopes}，并重新获取 user_access_token。' },
    {
      means: 'The token has no permission for this',
      todo: 'Check that the app has {scopes} and get a new user access token.',
    },
  ),
  'feishu.user-token-expired': refusal(
    { means: 'user_access_token 已过期', todo: '请获取新的并填写，然后再次推送。' },
    { means: 'The user access token has expired', todo: 'Get a new one, enter it and push again.' },
  ),

  /* Ids of recipients */
  'feishu.open-id-unknown': refusal(
    { means: '有 open_id 不存在：{ids}', todo: '请在成员列表里改正或删掉它们。' },
    { means: 'An open_id does not exist: {ids}', todo: 'Correct or remove it in the list of people.' },
  ),
  'feishu.chat-id-unknown': refusal(
    { means: '有群 ID 不存在：{ids}', todo: '请在群列表里改正或删掉它们。' },
    { means: 'A group id does not exist: {ids}', todo: 'Correct or remove it in the list of groups.' },
  ),
  'feishu.department-id-unknown': refusal(
    { means: '有部门 ID 不存在：{ids}', todo: '请在部门列表里改正或删掉它们。' },
    {
      means: 'A department id does not exist: {ids}',
      todo: 'Correct or remove it in the list of departments.',
    },
  ),
  'feishu.user-id-unknown': refusal(
    { means: '有 user_id 不存在：{ids}', todo: '请在成员列表里改正或删掉它们。' },
    { means: 'A user_id does not exist: {ids}', todo: 'Correct or remove it in the list of people.' },
  ),
  'feishu.open-id-of-another-app': refusal(
    {
      means: '有 open_id 属于另一个应用：{ids}',
      todo: '这份草稿是用别的 App ID 写的。请重新选择成员，或改用 user_id 或 union_id。',
    },
    {
      means: 'An open_id belongs to another app: {ids}',
      todo: 'The draft was written with a different app id. Choose the people again, or use user_id or union_id.',
    },
  ),
  'feishu.union-id-unknown': refusal(
    { means: '有 union_id 不存在，或有 user_id 属于其他租户：{ids}', todo: '请在成员列表里改正或删掉它们。' },
    {
      means: 'A union_id does not exist, or a user_id is of another tenant: {ids}',
      todo: 'Correct or remove it in the list of people.',
    },
  ),
  'feishu.union-id-of-another-tenant': refusal(
    { means: '有 union_id 属于其他租户：{ids}', todo: '请在成员列表里改正或删掉它们。' },
    { means: 'A union_id is of another tenant: {ids}', todo: 'Correct or remove it in the list of people.' },
  ),
  'feishu.field-validation-failed': refusal(
    { means: '有字段没有通过飞书的校验', todo: '请按飞书的原话修改：{msg}' },
    { means: 'A field failed Feishu’s validation', todo: 'Correct it as Feishu says: {msg}' },
  ),
  'feishu.parameter-invalid': refusal(
    { means: '参数不正确，通常是 JSON 格式或类型不对', todo: '请检查推送设置和卡片内容。飞书的原话：{msg}' },
    {
      means: 'A parameter is not valid, usually malformed JSON or a wrong type',
      todo: 'Check the push settings and the card. Feishu’s words: {msg}',
    },
  ),

  /* Cards */
  'feishu.card-refused': refusal(
    { means: '飞书无法创建卡片内容', todo: '位置：{place}。请检查卡片的这一处。飞书的原话：{msg}' },
    {
      means: 'Feishu could not create the card',
      todo: 'Place: {place}. Check this part of the card. Feishu’s words: {msg}',
    },
  ),
  'feishu.card-unreadable': refusal(
    {
      means: '飞书解析不了卡片 JSON',
      todo: '位置：{place}。请查看本应用列出的问题；常见原因是嵌套不对或重复编码。',
    },
    {
      means: 'Feishu cannot parse the card’s JSON',
      todo: 'Place: {place}. See the problems that this app lists; wrong nesting and double encoding are common causes.',
    },
  ),
  'feishu.card-image-key-invalid': refusal(
    { means: '卡片里的图片 key 无效', todo: '位置：{place}。请重新上传图片，或使用卡片搭建工具里的图片。' },
    {
      means: 'An image key in the card is not valid',
      todo: 'Place: {place}. Upload the image again, or use one from the card builder.',
    },
  ),
  'feishu.card-user-invalid': refusal(
    {
      means: '卡片里 @ 的人或人员组件的用户 ID 无效',
      todo: '位置：{place}。请检查 ID 和 ID 类型；建议使用 user_id。',
    },
    {
      means: 'A person that the card mentions or shows is not valid',
      todo: 'Place: {place}. Check the ids and their type; user_id is the safest.',
    },
  ),
  'feishu.card-several-limits': refusal(
    {
      means: '卡片超出了某项限制，或用到的模板不可用',
      todo: '位置：{place}。原因可能是元素过多、表格过多、模板不可见或卡片已锁定，以飞书的原话为准：{msg}',
    },
    {
      means: 'The card breaks a limit or uses something unavailable',
      todo: 'Place: {place}. Too many elements or tables, an invisible template or a locked card; Feishu’s words tell which: {msg}',
    },
  ),
  'feishu.card-chart-invalid': refusal(
    { means: '卡片里的图表定义不正确', todo: '位置：{place}。请修改 chart_spec。' },
    { means: 'A chart in the card is not valid', todo: 'Place: {place}. Correct its chart_spec.' },
  ),
  'feishu.card-component-removed': refusal(
    { means: '卡片 JSON 2.0 已不支持其中的一个组件', todo: '位置：{place}。请换掉它，或改回 JSON 1.0。' },
    {
      means: 'A component was removed in card JSON 2.0',
      todo: 'Place: {place}. Replace it, or go back to JSON 1.0.',
    },
  ),
  'feishu.card-table-invalid': refusal(
    { means: '卡片里的表格不正确', todo: '位置：{place}。请检查行数据；行里的名称都要在列里声明。' },
    {
      means: 'A table in the card is not valid',
      todo: 'Place: {place}. Check its rows; each name in a row must be declared as a column.',
    },
  ),
  'feishu.card-template-unavailable': refusal(
    {
      means: '卡片模板不存在，或发送方看不到它',
      todo: '推送由服务台机器人发送，请不要使用模板，直接写出卡片内容。',
    },
    {
      means: 'The card template is missing or not visible to the sender',
      todo: 'The help desk bot sends the push, so write the card out instead of using a template.',
    },
  ),
  'feishu.card-template-variable-invalid': refusal(
    { means: '卡片模板的变量类型或格式不对', todo: '请不要使用模板，直接写出卡片内容。' },
    {
      means: 'A variable of the card template has a wrong type or format',
      todo: 'Write the card out instead of using a template.',
    },
  ),
  'feishu.card-too-complex': refusal(
    { means: '飞书创建卡片失败', todo: '可能是飞书的故障，也可能是卡片太大。请简化卡片，或稍后再试。' },
    {
      means: 'Feishu failed to create the card',
      todo: 'It may be trouble at Feishu or a very large card. Simplify the card or try again later.',
    },
  ),
  'feishu.card-audio-invalid': refusal(
    { means: '卡片里的音频组件有问题', todo: '位置：{place}。请删掉音频组件。' },
    { means: 'An audio component of the card has a problem', todo: 'Place: {place}. Remove it.' },
  ),
  'feishu.card-too-many-elements': refusal(
    { means: '卡片里的元素太多', todo: '请减少元素。' },
    { means: 'The card has too many elements', todo: 'Reduce them.' },
  ),
  'feishu.card-too-long': refusal(
    { means: '卡片太大，超过了 30 KB', todo: '请缩短内容或减少元素。' },
    { means: 'The card is too large: more than 30 KB', todo: 'Shorten it or use fewer elements.' },
  ),
  'feishu.card-sensitive-content': refusal(
    { means: '卡片里有敏感内容', todo: '请修改文字。飞书的原话：{msg}' },
    { means: 'The card has sensitive content', todo: 'Change the wording. Feishu’s words: {msg}' },
  ),
  'feishu.card-data-leak': refusal(
    { means: '卡片没有通过防泄密审查', todo: '请去掉其中直接写出的电话号码或邮箱地址等。' },
    {
      means: 'The card failed the data-leak audit',
      todo: 'Remove plain phone numbers, e-mail addresses and the like.',
    },
  ),
  'feishu.card-parameter-invalid': refusal(
    { means: '卡片里有参数不正确', todo: '位置：{place}。链接只能以 http 或 https 开头。飞书的原话：{msg}' },
    {
      means: 'A parameter of the card is not valid',
      todo: 'Place: {place}. Links must start with http or https. Feishu’s words: {msg}',
    },
  ),
  'feishu.sending-too-frequent': refusal(
    { means: '卡片发送太频繁', todo: '请等一会儿再试，避开整点和半点。' },
    { means: 'Cards are sent too frequently', todo: 'Wait a while; avoid the hour and the half-hour.' },
  ),

  /* Codes that are in no table */
  'feishu.unknown-code': refusal(
    {
      means: '飞书拒绝了请求，这个错误码没有公开说明',
      todo: '飞书的原话：{msg}。请据此检查；若不明白，请把错误码和日志 ID 提供给飞书技术支持。',
    },
    {
      means: 'Feishu refused the request with a code that is not documented',
      todo: 'Feishu’s words: {msg}. Check accordingly, or quote the code and the log id to Feishu’s support.',
    },
  ),
  'feishu.unknown-code-unauthorized': refusal(
    {
      means: '飞书没有通过认证（HTTP {status}）',
      todo: '请检查 user_access_token 和服务台凭证。飞书的原话：{msg}',
    },
    {
      means: 'Feishu did not accept the credentials (HTTP {status})',
      todo: 'Check the user access token and the help desk credentials. Feishu’s words: {msg}',
    },
  ),
  'feishu.unknown-code-forbidden': refusal(
    {
      means: '飞书说没有权限（HTTP {status}）',
      todo: '请检查应用的权限和您在服务台的角色。飞书的原话：{msg}',
    },
    {
      means: 'Feishu says that this is not permitted (HTTP {status})',
      todo: 'Check the app’s scopes and your role in the help desk. Feishu’s words: {msg}',
    },
  ),
  'feishu.unknown-code-not-found': refusal(
    {
      means: '飞书说找不到（HTTP {status}）',
      todo: '请检查推送 ID 和配置中的接口地址。飞书的原话：{msg}',
    },
    {
      means: 'Feishu did not find it (HTTP {status})',
      todo: 'Check the push id and the base address in the profile. Feishu’s words: {msg}',
    },
  ),
  'feishu.unknown-code-server-error': refusal(
    {
      means: '飞书内部出错（HTTP {status}）',
      todo: '请稍后再试；若持续出现，请把错误码和日志 ID 提供给飞书技术支持。飞书的原话：{msg}',
    },
    {
      means: 'Feishu had an internal error (HTTP {status})',
      todo: 'Try again later; if it goes on, quote the code and the log id to Feishu’s support. Feishu’s words: {msg}',
    },
  ),
})
