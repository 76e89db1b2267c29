import { defineMessages } from './define-messages'

/** Signing in and the setup assistant, in the settings. */
export const windowSignInMessages = defineMessages({
  'window.profile.accounts-url': { zh: '登录地址', en: 'Sign-in address' },
  'window.profile.accounts-url.hint': {
    zh: '公有云留空；私有化部署填写登录页所在的地址。浏览器只会被带到这里。',
    en: 'Leave empty for the public cloud. For a private deployment, where its sign-in page is; the browser is led there only.',
  },
  'window.profile.redirect-port': { zh: '重定向端口', en: 'Redirect port' },
  'window.profile.redirect-port.hint': {
    zh: '登录后浏览器回到 {address}。改端口后，要在应用的安全设置里登记新地址。',
    en: 'After signing in the browser comes back to {address}. After a change, register the new address in the app’s Security Settings.',
  },
  'window.profile.features': { zh: '附加功能', en: 'Also used for' },
  'window.profile.feature.names': {
    zh: '按姓名查找用户、部门和群',
    en: 'Finding people, departments and groups by name',
  },
  'window.profile.feature.images': { zh: '推送时上传图片', en: 'Uploading pictures when pushing' },
  'window.profile.features.hint': {
    zh: '登录时只请求已打开功能的权限。',
    en: 'A sign-in asks for the permissions of what is switched on, and no others.',
  },

  'window.credentials.appSecret': { zh: 'App Secret', en: 'App Secret' },
  'window.credentials.appSecret.hint': {
    zh: '开发者后台 → 凭证与基础信息。登录和续期需要；只粘贴令牌时可以不填。',
    en: 'Developer console → Credentials & Basic Info. Needed to sign in and to renew; not for a pasted token.',
  },

  'window.sign-in.title': { zh: '登录', en: 'Sign-in' },
  'window.sign-in.start': { zh: '用浏览器登录', en: 'Sign in with the browser' },
  'window.sign-in.again': { zh: '重新登录', en: 'Sign in again' },
  'window.sign-in.cancel': { zh: '取消登录', en: 'Cancel' },
  'window.sign-in.waiting': {
    zh: '正在等待浏览器：请在打开的网页上同意授权，然后回到这里。',
    en: 'Waiting for the browser: agree on the page that has opened, then come back here.',
  },
  'window.sign-in.copy-address': { zh: '复制登录网址', en: 'Copy the page’s address' },
  'window.sign-in.address-copied': {
    zh: '已复制，可以粘贴到另一个浏览器里打开。',
    en: 'Copied; paste it into another browser on this computer.',
  },
  'window.sign-in.none': { zh: '尚未登录。', en: 'Not signed in yet.' },
  'window.sign-in.pasted': {
    zh: '正在使用粘贴的令牌。它大约两小时后失效，不能自动续期。',
    en: 'A pasted token is in use. It lives about two hours and cannot be renewed.',
  },
  'window.sign-in.renews': {
    zh: '已登录：还有约 {left}；在 {until} 之前会自动续期。',
    en: 'Signed in: about {left} left; renews by itself until {until}.',
  },
  'window.sign-in.expired-renews': {
    zh: '已登录：下次使用时自动续期，最迟到 {until}。',
    en: 'Signed in: renews by itself at the next use, until {until}.',
  },
  'window.sign-in.does-not-renew': {
    zh: '已登录：还有约 {left}，不能自动续期。请在应用中开通 offline_access 并打开刷新开关。',
    en: 'Signed in: about {left} left; it cannot renew by itself. Enable offline_access and the refresh switch in the app.',
  },
  'window.sign-in.over': {
    zh: '登录已过期，请重新登录。草稿和排队的推送都还在。',
    en: 'The sign-in has run out; sign in again. Drafts and waiting pushes are all kept.',
  },
  'window.sign-in.missing-scopes': {
    zh: '还没有授权：{scopes}。请在应用中开通并发布，然后重新登录。',
    en: 'Not granted yet: {scopes}. Enable them in the app, publish, and sign in again.',
  },
  'window.sign-in.log-id': { zh: '日志 ID：{logId}', en: 'Log id: {logId}' },
  'window.sign-in.refused-at': {
    zh: '上次续期被拒绝（{time}）：',
    en: 'The last renewal was refused ({time}):',
  },
  'window.sign-in.hours-minutes': { zh: '{hours} 小时 {minutes} 分钟', en: '{hours} h {minutes} min' },
  'window.sign-in.minutes': { zh: '{minutes} 分钟', en: '{minutes} min' },

  'window.sign-in.status-good': { zh: '已登录', en: 'Signed in' },
  'window.sign-in.status-ending': { zh: '登录不会续期', en: 'Sign-in does not renew' },
  'window.sign-in.status-over': { zh: '需要重新登录', en: 'Sign in again' },
  'window.sign-in.status-none': { zh: '未登录', en: 'Not signed in' },

  'window.assistant.open': { zh: '配置助手', en: 'Setup assistant' },
  'window.assistant.back': { zh: '返回配置', en: 'Back to the profile' },
  'window.assistant.intro': {
    zh: '从零开始连接您的服务台。前四步由企业的管理员或开发者完成一次；每一步都可以当场测试，测试不会改动任何内容。',
    en: 'Connects your help desk from scratch. An administrator or developer does the first four steps once. Each credential can be tested on the spot; a test changes nothing.',
  },
  'window.assistant.copy': { zh: '复制', en: 'Copy' },
  'window.assistant.copied': { zh: '已复制', en: 'Copied' },
  'window.assistant.copy-failed': { zh: '无法复制，请手动选择文字', en: 'Could not copy; select the text' },
  'window.assistant.test': { zh: '测试', en: 'Test' },
  'window.assistant.testing': { zh: '正在测试…', en: 'Testing…' },
  'window.assistant.save-app-id': { zh: '保存 App ID', en: 'Save App ID' },
  'window.assistant.app-id': { zh: 'App ID', en: 'App ID' },

  'window.assistant.app.title': { zh: '创建企业自建应用', en: 'Create a custom app' },
  'window.assistant.app.text': {
    zh: '在开发者后台创建“企业自建应用”（不能用商店应用）。在“凭证与基础信息”中复制 App ID 和 App Secret，填到这里。App Secret 只保存在系统钥匙串里。',
    en: 'Create a custom app in the developer console (a store app will not do). Copy the App ID and the App Secret from Credentials & Basic Info. The secret is kept in the system’s keychain only.',
  },
  'window.assistant.app.open': { zh: '打开开发者后台', en: 'Open the developer console' },
  'window.assistant.permissions.title': { zh: '开通权限', en: 'Tick the permissions' },
  'window.assistant.permissions.text': {
    zh: '在“权限管理”中搜索并开通下面的权限（用户身份）。',
    en: 'In Permissions & Scopes, find and enable these (as user permissions).',
  },
  'window.assistant.permissions.app': {
    zh: '下面的权限由应用自己使用（应用身份），还需要打开“机器人”能力。',
    en: 'The app itself uses these (as tenant permissions); it needs the Bot capability, too.',
  },
  'window.assistant.security.title': { zh: '安全设置', en: 'Security Settings' },
  'window.assistant.security.text': {
    zh: '在“安全设置”的“重定向 URL”中原样添加下面的地址（localhost 不能写成 127.0.0.1），并打开“刷新 user_access_token”开关（看不到开关时表示已打开）。如果设置了 IP 白名单，请加入这台电脑的公网 IP。',
    en: 'Under Redirect URLs add this address letter by letter (localhost is not 127.0.0.1), and switch on “Refresh user_access_token” (when there is no switch, it is on). If there is an IP allow-list, add this computer’s public address.',
  },
  'window.assistant.security.open': { zh: '打开安全设置', en: 'Open Security Settings' },
  'window.assistant.publish.title': { zh: '发布版本', en: 'Publish a version' },
  'window.assistant.publish.text': {
    zh: '在“版本管理与发布”中创建版本，把会使用推送的人加入可用范围，提交并由管理员审核通过。之后每次改权限或开关，都要再发布一次才会生效。',
    en: 'Create a version under Version Management & Release, put everybody who will push into the availability range, submit it and have the administrator approve. Every later change of permissions or switches needs another version to take effect.',
  },
  'window.assistant.helpdesk.title': { zh: '服务台凭证', en: 'The help desk’s credentials' },
  'window.assistant.helpdesk.text': {
    zh: '服务台的创建者在服务台管理后台 → 设置中心 → API 凭证中能看到服务台 ID 和 token。服务台与应用必须属于同一个企业；重置 token 后旧的立即失效。当前服务台 ID：{id}。',
    en: 'The help desk’s creator finds its ID and token in the admin console → Settings Center → API credentials. Help desk and app must belong to the same organisation; a reset makes the old token useless at once. The profile’s help desk ID is {id}.',
  },
  'window.assistant.helpdesk.open': { zh: '打开服务台管理后台', en: 'Open the help desk’s admin console' },
  'window.assistant.helpdesk.push-id': {
    zh: '用来测试的推送 ID（可选）',
    en: 'ID of a push to test with (optional)',
  },
  'window.assistant.sign-in.title': { zh: '登录', en: 'Sign in' },
  'window.assistant.sign-in.text': {
    zh: '用有权创建推送的账号登录（服务台的管理员或所有者）。也可以在 API 调试台生成一个令牌，粘贴到配置里。',
    en: 'Sign in with an account that may create pushes (an administrator or owner of the help desk). Or make a token in the API Explorer and paste it into the profile.',
  },
  'window.assistant.sign-in.explorer': { zh: '打开 API 调试台', en: 'Open the API Explorer' },
  'window.assistant.codes.title': { zh: '看到错误码？', en: 'Seen an error code?' },
  'window.assistant.codes.text': {
    zh: '网页或结果里出现错误码时，在这里输入，查看它的含义和处理方法。',
    en: 'When a page or a result shows an error code, type it here to see what it means and what to do.',
  },
  'window.assistant.codes.field': { zh: '错误码', en: 'Error code' },
})
