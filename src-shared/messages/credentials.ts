import { defineMessages } from './define-messages'

/** What was pasted as a credential and cannot be one. Nothing is stored then. */
const inputMessages = defineMessages({
  'credentials.user-token-empty': {
    zh: '没有填写用户访问令牌（user_access_token）。原来保存的内容没有变；请粘贴令牌后再保存。',
    en: 'There is no user access token in the field. What was stored before is unchanged; paste the token and save again.',
  },
  'credentials.user-token-white-space': {
    zh: '用户访问令牌中间有空格或换行，可能没有复制完整。原来保存的内容没有变；请重新复制整个令牌。',
    en: 'The user access token has a space or a line break inside, so it was probably not copied whole. What was stored before is unchanged; copy the whole token again.',
  },
  'credentials.user-token-character': {
    zh: '用户访问令牌中有令牌里不可能出现的字符（{character}）。原来保存的内容没有变；请重新复制整个令牌。',
    en: 'The user access token holds a character that no token can have ({character}). What was stored before is unchanged; copy the whole token again.',
  },
  'credentials.helpdesk-token-empty': {
    zh: '没有填写服务台令牌。原来保存的内容没有变；请粘贴令牌后再保存。',
    en: 'There is no help desk token in the field. What was stored before is unchanged; paste the token and save again.',
  },
  'credentials.helpdesk-token-colon': {
    zh: '服务台令牌中有冒号，可能把“服务台 ID:令牌”一起粘贴了。原来保存的内容没有变；请只粘贴令牌。',
    en: 'The help desk token holds a colon; perhaps “id:token” was pasted as one. What was stored before is unchanged; paste the token alone.',
  },
  'credentials.helpdesk-token-white-space': {
    zh: '服务台令牌中间有空格或换行，可能没有复制完整。原来保存的内容没有变；请重新复制整个令牌。',
    en: 'The help desk token has a space or a line break inside, so it was probably not copied whole. What was stored before is unchanged; copy the whole token again.',
  },
  'credentials.helpdesk-token-character': {
    zh: '服务台令牌中有令牌里不可能出现的字符（{character}）。原来保存的内容没有变；请重新复制整个令牌。',
    en: 'The help desk token holds a character that no token can have ({character}). What was stored before is unchanged; copy the whole token again.',
  },
  'credentials.helpdesk-id-empty': {
    zh: '没有填写服务台 ID。没有发送任何内容；请在配置中填写服务台 ID（服务台管理后台 → 设置中心 → API 凭证）。',
    en: 'The help desk id is missing. Nothing was sent; enter it in the profile (help desk admin console → Settings Center → API credentials).',
  },
  'credentials.helpdesk-id-colon': {
    zh: '服务台 ID 中有冒号，可能把“服务台 ID:令牌”一起粘贴了。没有发送任何内容；请只填写 ID。',
    en: 'The help desk id holds a colon; perhaps “id:token” was pasted as one. Nothing was sent; enter the id alone.',
  },
  'credentials.helpdesk-id-white-space': {
    zh: '服务台 ID 中间有空格或换行。没有发送任何内容；请重新复制整个 ID。',
    en: 'The help desk id has a space or a line break inside. Nothing was sent; copy the whole id again.',
  },
  'credentials.helpdesk-id-character': {
    zh: '服务台 ID 中有不允许的字符（{character}）。没有发送任何内容；请重新复制整个 ID。',
    en: 'The help desk id holds a character that is not allowed ({character}). Nothing was sent; copy the whole id again.',
  },
  'credentials.app-secret-empty': {
    zh: '没有填写 App Secret。原来保存的内容没有变；请在开发者后台 → 凭证与基础信息中复制。',
    en: 'There is no App Secret in the field. What was stored before is unchanged; copy it from the developer console → Credentials & Basic Info.',
  },
  'credentials.app-secret-white-space': {
    zh: 'App Secret 中间有空格或换行，可能没有复制完整。原来保存的内容没有变；请重新复制。',
    en: 'The App Secret has a space or a line break inside, so it was probably not copied whole. What was stored before is unchanged; copy it again.',
  },
  'credentials.app-secret-character': {
    zh: 'App Secret 中有不可能出现的字符（{character}）。原来保存的内容没有变；请重新复制。',
    en: 'The App Secret holds a character that none can have ({character}). What was stored before is unchanged; copy it again.',
  },
  'credentials.too-long': {
    zh: '这段内容超过 {limit} 字节，不会是令牌。原来保存的内容没有变；请检查粘贴的内容。',
    en: 'This is longer than {limit} bytes, so it cannot be a token. What was stored before is unchanged; check what was pasted.',
  },
  'credentials.unsuitable-text': {
    zh: '这段内容为空，或含有系统钥匙串无法保存的字符。原来保存的内容没有变；请重新复制。',
    en: 'This is empty or holds characters that a keychain cannot keep. What was stored before is unchanged; copy it again.',
  },
})

/** Why a single call to the keychain failed. */
const keychainMessages = defineMessages({
  'credentials.keychain-absent': {
    zh: '此安装中没有钥匙串模块，无法使用系统钥匙串。钥匙串里的内容没有变；请重新安装应用（从源码运行时：先安装 libsecret-1-dev，再运行 npm ci）。',
    en: 'This installation has no keychain module, so the system keychain cannot be used. What it holds is unchanged; install the app again (from source: install libsecret-1-dev, then run npm ci).',
  },
  'credentials.keychain-no-library': {
    zh: '缺少系统库 libsecret，无法使用系统钥匙串。钥匙串里的内容没有变；请安装 libsecret-1-0 后重启应用。',
    en: 'The system library libsecret is missing, so the system keychain cannot be used. What it holds is unchanged; install libsecret-1-0 and restart the app.',
  },
  'credentials.keychain-no-session-bus': {
    zh: '当前登录会话没有 D-Bus 会话总线，无法使用系统钥匙串。钥匙串里的内容没有变；请在桌面会话中启动应用，或用 dbus-run-session 启动。',
    en: 'This login session has no D-Bus session bus, so the system keychain cannot be used. What it holds is unchanged; start the app from a desktop session, or with dbus-run-session.',
  },
  'credentials.keychain-no-service': {
    zh: '系统中没有运行钥匙串服务。没有丢失任何内容；请安装并启动 gnome-keyring 或 KWallet，然后再试。',
    en: 'No keychain service runs on this system. Nothing was lost; install and start gnome-keyring or KWallet, then try again.',
  },
  'credentials.keychain-locked': {
    zh: '系统钥匙串已锁定或尚未创建。钥匙串里的内容没有变；请解锁（或创建）钥匙串，然后再试。',
    en: 'The system keychain is locked, or was never created. What it holds is unchanged; unlock (or create) it, then try again.',
  },
  'credentials.keychain-timeout': {
    zh: '系统钥匙串没有回应，可能正在等待您在某个窗口中输入密码。为避免卡住，应用暂停使用钥匙串；请回应该窗口或解锁钥匙串，然后点“重试”。若仍无回应，请重启应用。',
    en: 'The system keychain does not answer; perhaps it waits for a password in another window. The app has paused its use so as not to hang; answer that window or unlock the keychain, then choose “Try again”. If it still does not answer, restart the app.',
  },
  'credentials.keychain-failed': {
    zh: '系统钥匙串报告了一个错误，此操作没有完成。钥匙串里原有的内容没有被应用改动；请检查系统钥匙串，然后再试。',
    en: 'The system keychain reported an error and the operation was not done. The app changed nothing in it; check the system keychain, then try again.',
  },
  'credentials.keychain-busy': {
    zh: '另一个 Pushcard Studio 进程正在改动保存的凭证。没有改动任何内容；请稍候再试。',
    en: 'Another Pushcard Studio process is changing the stored credentials. Nothing was changed; try again in a moment.',
  },
})

/** Why secrets are kept in memory only, shown for as long as that is so. */
const sessionMessages = defineMessages({
  'credentials.session-absent': {
    zh: '令牌只保留到应用关闭：此安装中没有钥匙串模块。要长期保存，请重新安装应用（从源码运行时：先安装 libsecret-1-dev，再运行 npm ci）。',
    en: 'Tokens are kept until the app closes: this installation has no keychain module. To keep them longer, install the app again (from source: install libsecret-1-dev, then run npm ci).',
  },
  'credentials.session-no-library': {
    zh: '令牌只保留到应用关闭：缺少系统库 libsecret。要长期保存，请安装 libsecret-1-0 后重启应用。',
    en: 'Tokens are kept until the app closes: the system library libsecret is missing. To keep them longer, install libsecret-1-0 and restart the app.',
  },
  'credentials.session-no-session-bus': {
    zh: '令牌只保留到应用关闭：当前登录会话没有 D-Bus 会话总线。要长期保存，请在桌面会话中启动应用。',
    en: 'Tokens are kept until the app closes: this login session has no D-Bus session bus. To keep them longer, start the app from a desktop session.',
  },
  'credentials.session-no-service': {
    zh: '令牌只保留到应用关闭：系统中没有运行钥匙串服务。要长期保存，请安装并启动 gnome-keyring 或 KWallet，然后点“重试”。',
    en: 'Tokens are kept until the app closes: no keychain service runs on this system. To keep them longer, install and start gnome-keyring or KWallet, then choose “Try again”.',
  },
  'credentials.session-locked': {
    zh: '令牌只保留到应用关闭：系统钥匙串已锁定或尚未创建。要长期保存，请解锁（或创建）钥匙串，然后点“重试”。',
    en: 'Tokens are kept until the app closes: the system keychain is locked, or was never created. To keep them longer, unlock (or create) it, then choose “Try again”.',
  },
  'credentials.session-timeout': {
    zh: '令牌只保留到应用关闭：系统钥匙串没有回应，可能正在等待您输入密码。要长期保存，请回应该窗口，然后点“重试”。',
    en: 'Tokens are kept until the app closes: the system keychain does not answer; perhaps it waits for a password. To keep them longer, answer it, then choose “Try again”.',
  },
  'credentials.session-failed': {
    zh: '令牌只保留到应用关闭：系统钥匙串报告了一个错误。要长期保存，请检查系统钥匙串，然后点“重试”。',
    en: 'Tokens are kept until the app closes: the system keychain reported an error. To keep them longer, check the system keychain, then choose “Try again”.',
  },
})

/** What became of a stored secret. */
const storeMessages = defineMessages({
  'credentials.damaged': {
    zh: '钥匙串中保存的凭证不完整，或由更新版本的应用写入，无法使用。没有改动任何内容；请重新粘贴并保存该令牌。',
    en: 'The credential in the keychain is not whole, or was written by a newer version of the app, so it is not used. Nothing was changed; paste the token and save it again.',
  },
  'credentials.not-saved': {
    zh: '钥匙串没有完整保存新的凭证。原来保存的内容没有变；请再试一次。',
    en: 'The keychain did not keep the new credential whole. What was stored before is unchanged; try again.',
  },
  'credentials.not-deleted': {
    zh: '钥匙串没有删除该凭证，它仍保存在钥匙串中。请解锁钥匙串，然后再试。',
    en: 'The keychain did not delete the credential, which is still stored in it. Unlock the keychain, then try again.',
  },
  'credentials.outcome-unknown': {
    zh: '保存凭证时钥匙串停止回应。现在保存的是完整的旧值或完整的新值；请解锁钥匙串，再保存一次以确定。',
    en: 'The keychain stopped answering while a credential was being saved. It holds either the old value or the new one, whole; unlock the keychain and save once more to be sure.',
  },
  'credentials.locked-or-missing': {
    zh: '配置“{profile}”的凭证应在系统钥匙串中，但现在读不到：钥匙串可能已锁定，或条目已被删除。没有改动任何内容；请解锁钥匙串后再试，或重新粘贴令牌。',
    en: 'The credential of profile “{profile}” should be in the system keychain but cannot be read: the keychain may be locked, or the entry was removed. Nothing was changed; unlock the keychain and try again, or paste the token again.',
  },
  'credentials.other-address': {
    zh: '配置“{profile}”的令牌是为地址 {stored} 保存的，而配置现在指向 {current}。为了安全，没有向新地址发送令牌；请为新地址重新粘贴令牌，或改回原地址。',
    en: 'The token of profile “{profile}” was stored for {stored}, but the profile now points to {current}. To be safe it was not sent there; paste the token again for the new address, or change the address back.',
  },
  'credentials.no-user-token': {
    zh: '配置“{profile}”还没有登录，也没有粘贴用户访问令牌。没有发送任何内容；请在设置中登录，或粘贴令牌。',
    en: 'Profile “{profile}” has no user access token yet. Nothing was sent; sign in, or paste one, in the settings.',
  },
  'credentials.no-helpdesk-token': {
    zh: '配置“{profile}”还没有服务台令牌。没有发送任何内容；请在设置中粘贴令牌（服务台管理后台 → 设置中心 → API 凭证）。',
    en: 'Profile “{profile}” has no help desk token yet. Nothing was sent; paste one in the settings (help desk admin console → Settings Center → API credentials).',
  },
  'credentials.kept-in-keychain': {
    zh: '配置“{profile}”本次使用的令牌已清除，但系统钥匙串现在不可用，其中保存的令牌没有删除。请解锁钥匙串，点“重试”，再清除一次。',
    en: 'The tokens of profile “{profile}” for this session are forgotten, but the system keychain is not available now and still keeps its own. Unlock it, choose “Try again”, and forget them once more.',
  },
})

export const credentialsMessages = {
  ...inputMessages,
  ...keychainMessages,
  ...sessionMessages,
  ...storeMessages,
}
