import { defineMessages } from './define-messages'

export const cliMessages = defineMessages({
  // Arguments.
  'cli.no-command': {
    zh: '没有指定命令，什么也没有做。请从下面的命令中选择一个。',
    en: 'No command was given, so nothing was done. Choose one of the commands below.',
  },
  'cli.unknown-command': {
    zh: '没有名为“{command}”的命令，什么也没有做。请从下面的命令中选择一个。',
    en: 'There is no command “{command}”, so nothing was done. Choose one of the commands below.',
  },
  'cli.unknown-option': {
    zh: '不认识选项 {option}，什么也没有做。请对照下面的用法。',
    en: 'The option {option} is not known, so nothing was done. See the usage below.',
  },
  'cli.credentials-in-arguments': {
    zh: '凭证不能写在命令参数里，因为本机的其他用户能看到参数；什么也没有做。请改用环境变量 PUSHCARD_USER_ACCESS_TOKEN、PUSHCARD_HELPDESK_ID、PUSHCARD_HELPDESK_TOKEN，或钥匙串中的配置（--profile）。',
    en: 'Credentials are never taken from arguments, which other users of this computer can see, so nothing was done. Set PUSHCARD_USER_ACCESS_TOKEN, PUSHCARD_HELPDESK_ID and PUSHCARD_HELPDESK_TOKEN, or use a profile in the keychain (--profile).',
  },
  'cli.option-needs-value': {
    zh: '选项 {option} 需要一个值，什么也没有做。请对照下面的用法。',
    en: 'The option {option} needs a value, so nothing was done. See the usage below.',
  },
  'cli.option-takes-no-value': {
    zh: '选项 {option} 不带值，什么也没有做。请对照下面的用法。',
    en: 'The option {option} takes no value, so nothing was done. See the usage below.',
  },
  'cli.language-unknown': {
    zh: '--lang 只能是 zh 或 en，什么也没有做。',
    en: '--lang is zh or en, so nothing was done.',
  },
  'cli.file-missing': {
    zh: '没有指定文件，什么也没有做。请对照下面的用法。',
    en: 'No file was named, so nothing was done. See the usage below.',
  },
  'cli.too-many-arguments': {
    zh: '多了一个参数“{argument}”，什么也没有做。请对照下面的用法。',
    en: '“{argument}” is one argument too many, so nothing was done. See the usage below.',
  },
  'cli.port-invalid': {
    zh: '“{port}”不是端口号，演练服务台没有启动。请填写 0 到 65535 之间的整数，0 表示自动选择空闲端口。',
    en: '“{port}” is not a port, so the practice help desk did not start. Give a whole number from 0 to 65535, where 0 takes any free port.',
  },
  // Help.
  'cli.help-usage': { zh: '用法：{usage}', en: 'Usage: {usage}' },
  'cli.summary-validate': {
    zh: '检查草稿（.pushcard）和卡片 JSON（.json），列出所有问题',
    en: 'checks drafts (.pushcard) and cards (.json) and lists every problem',
  },
  'cli.summary-push': {
    zh: '用草稿更新飞书上的推送：检查、读取、比较、更新、再读取核对',
    en: 'updates the push on Feishu from a draft: check, read, compare, update, read back',
  },
  'cli.summary-rehearse': {
    zh: '在临时的演练服务台上完整推送一次，显示请求和应答；不需要凭证，不改动草稿',
    en: 'makes the whole push to a practice help desk of its own and shows request and answer; needs no credentials and leaves the draft as it is',
  },
  'cli.summary-practice': {
    zh: '在本机运行演练服务台，直到按下 Ctrl-C',
    en: 'runs the practice help desk on this computer until Ctrl-C',
  },
  'cli.summary-render': {
    zh: '将卡片预览存为一个 HTML 文件，可直接发给他人确认；有错误的卡片照样生成，错误写在文件里和标准错误输出上',
    en: 'saves the preview as one HTML file to send for approval; a card with errors is drawn all the same, and the errors are told in the file and on standard error',
  },
  'cli.option-json': {
    zh: '在标准输出上只输出一个 JSON 文档，供程序读取',
    en: 'prints exactly one JSON document on standard output, for programs',
  },
  'cli.option-profile': {
    zh: '使用这个配置（名称）保存在钥匙串中的凭证',
    en: 'uses the credentials of this profile (its name) from the keychain',
  },
  'cli.option-base-url': {
    zh: '接口地址：https://…，或本机的 http://127.0.0.1:…',
    en: 'address of the API: https://…, or http://127.0.0.1:… on this computer',
  },
  'cli.option-dry-run': {
    zh: '只显示将要改变的内容，不发送更新',
    en: 'shows what would change and sends no update',
  },
  'cli.option-no-check': {
    zh: '即使飞书不允许读取这条推送，也照样更新',
    en: 'updates although Feishu refuses to let the push be read',
  },
  'cli.option-force': {
    zh: '即使他人修改过推送，也用草稿覆盖',
    en: 'overwrites what somebody else changed in the push meanwhile',
  },
  'cli.option-yes': { zh: '不询问，直接更新', en: 'updates without asking' },
  'cli.option-port': {
    zh: '端口；不指定则自动选择空闲端口',
    en: 'port; any free one when it is not given',
  },
  'cli.help-options': {
    zh: '所有命令都接受：--lang zh|en（输出语言）、--help、--version。',
    en: 'Every command takes: --lang zh|en (language of the output), --help, --version.',
  },
  'cli.help-credentials': {
    zh: 'push 的凭证：--profile 指定的配置；否则是环境变量 PUSHCARD_USER_ACCESS_TOKEN、PUSHCARD_HELPDESK_ID、PUSHCARD_HELPDESK_TOKEN；否则是钥匙串中与草稿的平台和服务台相符的配置。',
    en: 'Credentials for push: the profile named by --profile; else the variables PUSHCARD_USER_ACCESS_TOKEN, PUSHCARD_HELPDESK_ID and PUSHCARD_HELPDESK_TOKEN; else the profile in the keychain that fits the draft’s platform and help desk.',
  },
  'cli.help-exit-codes': {
    zh: '退出码：0 完成；1 草稿有错误，没有发送；2 用法错误、缺少凭证或文件无法读取；3 飞书拒绝；4 没有应答，或结果不明；5 冲突：推送在飞书上被改过，或已不是草稿；130 被中止，没有发送。',
    en: 'Exit codes: 0 done; 1 the draft has errors, nothing was sent; 2 wrong usage, missing credentials or unreadable file; 3 Feishu refused; 4 no answer, or outcome unknown; 5 conflict: the push changed on Feishu, or is no longer a draft; 130 stopped, nothing was sent.',
  },

  // Problems.
  'cli.severity-error': { zh: '错误', en: 'error' },
  'cli.severity-warning': { zh: '警告', en: 'warning' },
  'cli.severity-hint': { zh: '提示', en: 'hint' },
  'cli.no-problems': { zh: '没有问题', en: 'no problems' },
  'cli.problem-count': {
    zh: '共 {files} 个文件：错误 {errors}，警告 {warnings}，提示 {hints}',
    en: 'files: {files}; errors: {errors}; warnings: {warnings}; hints: {hints}',
  },

  // Credentials and addresses.
  'cli.credentials-missing': {
    zh: '没有凭证，什么也没有发送：没有设置环境变量 {missing}，也没有与服务台 {helpdeskId} 相符的配置。请设置这些变量，或用 --profile 指定配置，或在窗口的设置中保存凭证。',
    en: 'There are no credentials, so nothing was sent: {missing} not set, and no profile fits the help desk {helpdeskId}. Set these variables, name a profile with --profile, or store the credentials in the window’s settings.',
  },
  'cli.variables-missing': {
    zh: '凭证不完整，什么也没有发送：还缺少环境变量 {missing}。请补上，或清除其余的 PUSHCARD_… 变量以使用钥匙串中的配置。',
    en: 'The credentials are incomplete, so nothing was sent: {missing} not set. Set what is missing, or unset the other PUSHCARD_… variables to use a profile from the keychain.',
  },
  'cli.variable-empty': {
    zh: '环境变量 {variable} 里没有凭证（只有空白或引号），什么也没有发送。请填写它的值。',
    en: 'The variable {variable} holds no credential (only white space or quotes), so nothing was sent. Set its value.',
  },
  'cli.variable-white-space': {
    zh: '环境变量 {variable} 的值中间有空格或换行，可能没有复制完整，什么也没有发送。请重新设置它。',
    en: 'The value of the variable {variable} has a space or a line break inside, so it was probably not copied whole; nothing was sent. Set it anew.',
  },
  'cli.variable-character': {
    zh: '环境变量 {variable} 的值里有凭证中不可能出现的字符（{character}），什么也没有发送。请重新设置它。',
    en: 'The value of the variable {variable} holds a character that no credential can have ({character}), so nothing was sent. Set it anew.',
  },
  'cli.variable-colon': {
    zh: '环境变量 {variable} 的值里有冒号，可能把“服务台 ID:令牌”放在了一起，什么也没有发送。请只填写其中一个。',
    en: 'The value of the variable {variable} holds a colon; perhaps “id:token” was put there as one. Nothing was sent; set one of the two alone.',
  },
  'cli.variable-long': {
    zh: '环境变量 {variable} 的值超过 {limit} 字节，不会是凭证，什么也没有发送。请检查它的值。',
    en: 'The value of the variable {variable} is longer than {limit} bytes, so it cannot be a credential; nothing was sent. Check its value.',
  },
  'cli.variable-unusable': {
    zh: '环境变量 {variable} 的值不能用作凭证，什么也没有发送。请检查它的值。',
    en: 'The value of the variable {variable} cannot be used as a credential, so nothing was sent. Check its value.',
  },
  'cli.profiles-ambiguous': {
    zh: '有多个配置与草稿的服务台 {helpdeskId} 相符（{names}），什么也没有发送。请用 --profile 指定其中一个。',
    en: 'Several profiles fit the draft’s help desk {helpdeskId} ({names}), so nothing was sent. Name one of them with --profile.',
  },
  'cli.other-help-desk': {
    zh: '注意：凭证属于服务台 {credentials}，而草稿写的是 {draft}。推送会发往凭证所属的服务台。',
    en: 'Note: the credentials belong to the help desk {credentials}, but the draft names {draft}. The push goes to the one of the credentials.',
  },
  'cli.base-url-not-of-profile': {
    zh: '配置“{name}”的令牌只用于 {own}，不会发往 {asked}，什么也没有发送。请去掉 --base-url，或改用环境变量中的凭证。',
    en: 'The tokens of the profile “{name}” are for {own} and are not sent to {asked}, so nothing was sent. Leave --base-url out, or take credentials from the environment.',
  },
  'cli.other-brand': {
    zh: '配置“{name}”属于 {profile}，而草稿的平台是 {draft}，两者互不相通，什么也没有发送。请选择另一个配置，或修改草稿的平台。',
    en: 'The profile “{name}” is for {profile}, but the draft is for {draft}; the two are separate, so nothing was sent. Choose another profile, or change the draft’s platform.',
  },

  // Practice.
  'cli.practice-runs': {
    zh: '演练服务台正在 {url} 运行，只有本机可以访问。',
    en: 'The practice help desk runs at {url}; only this computer can reach it.',
  },
  'cli.practice-how': {
    zh: '在另一个终端中设置这些变量（仅用于演练，不是真实凭证），然后推送：',
    en: 'Set these variables in another terminal (for practice only, no real credentials), then push:',
  },
  'cli.practice-stop': { zh: '按 Ctrl-C 停止。', en: 'Ctrl-C stops it.' },

  // Push.
  'cli.fact': { zh: '{label}：{value}', en: '{label}: {value}' },
  'cli.heading': { zh: '{text}：', en: '{text}:' },
  'cli.rehearsed': {
    zh: '以上是在演练服务台上的演练：飞书和草稿文件都没有改动。',
    en: 'This was a rehearsal on a practice help desk: neither Feishu nor the draft’s file was changed.',
  },
  'cli.push-is-no-draft': {
    zh: '“{file}”是一条推送的内容（记录、请求体或查询结果），但不是推送草稿（.pushcard），什么也没有发送。请在 Pushcard Studio 的窗口中打开它，核对要更新的推送和服务台，另存为草稿后再推送。',
    en: '“{file}” holds a push (a record, a request body or an answer) but is not a push draft (.pushcard); nothing was sent. Open it in the window of Pushcard Studio, check which push and help desk are meant, save it as a draft, then push that.',
  },
  'cli.card-is-no-draft': {
    zh: '“{file}”只有卡片，不是推送草稿（.pushcard）：缺少推送 ID、推送名称、推送类型和推送范围，什么也没有发送。请在 Pushcard Studio 的窗口中打开它，补全这些内容，另存为草稿后再推送。',
    en: '“{file}” holds a card only and is not a push draft (.pushcard): the push id, the push name, the push type and the scope are missing; nothing was sent. Open it in the window of Pushcard Studio, fill these in, save it as a draft, then push that.',
  },
  'cli.output-lost': {
    zh: '标准输出无法写入（{reason}），结果没有全部显示。命令已照常执行，退出码不受影响；请清理磁盘空间或更换输出位置。',
    en: 'Standard output could not be written ({reason}), so the result is not shown in full. The command ran all the same, and its exit code tells how it ended; free some space or send the output elsewhere.',
  },
  'cli.push-question': { zh: '更新飞书上的这条推送吗？[y/N] ', en: 'Update this push on Feishu? [y/N] ' },
  'cli.push-stop-too-late': {
    zh: '更新已经发出，正在读取结果，请稍候；再按一次 Ctrl-C 立即退出（结果不明）。',
    en: 'The update is on its way already; its outcome is being read. Press Ctrl-C again to leave at once (the outcome is then unknown).',
  },
  'cli.push-stop-between-tries': {
    zh: '已停止等待，更新不会再次发送。到目前为止的结果如下。',
    en: 'The wait was stopped; the update is not sent again. How it stands so far:',
  },
  'cli.base-not-kept-changed': {
    zh: '推送已完成，但草稿文件 {file} 在此期间被改动或移走，因此没有写入飞书上的最新副本，文件保持原样。下次推送时会重新读取；如果提示冲突，请先核对。',
    en: 'The push is done, but the draft’s file {file} was changed or moved meanwhile, so Feishu’s latest copy was not written into it and the file is as it was. The next push reads it anew; should it report a conflict, compare first.',
  },
  'cli.base-not-kept': {
    zh: '推送已完成，但飞书上的最新副本没能写入草稿文件 {file}（{reason}），文件保持原样。下次推送时会重新读取；如果提示冲突，请先核对。',
    en: 'The push is done, but Feishu’s latest copy could not be written into the draft’s file {file} ({reason}), which is as it was. The next push reads it anew; should it report a conflict, compare first.',
  },
  'cli.waiting': { zh: '等待 {seconds} 秒后重试……', en: 'Waiting {seconds} s before the next try …' },
})
