import { defineMessages } from './define-messages'

export const profileMessages = defineMessages({
  'profile.id-invalid': {
    zh: '配置的内部编号无效，没有保存。请新建一个配置，若再次出现请报告此问题。',
    en: 'The profile’s internal id is not valid, so it was not saved. Make a new profile, and report this if it happens again.',
  },
  'profile.name-empty': {
    zh: '配置需要一个名称。尚未保存；请填写名称。',
    en: 'A profile needs a name. It is not saved yet; enter one.',
  },
  'profile.name-too-long': {
    zh: '配置名称超过 {limit} 个字符，或含有换行。尚未保存；请改短一些，写成一行。',
    en: 'The profile’s name has more than {limit} characters, or a line break. It is not saved yet; use a shorter one on one line.',
  },
  'profile.name-taken': {
    zh: '已有名为“{name}”的配置。尚未保存；请换一个名称。',
    en: 'There already is a profile named “{name}”. It is not saved yet; choose another name.',
  },
  'profile.brand-unknown': {
    zh: '未知的平台。尚未保存；请选择飞书或 Lark。',
    en: 'This platform is not known. It is not saved yet; choose Feishu or Lark.',
  },
  'profile.base-url-has-endpoint': {
    zh: '“服务地址”只填接口路径之前的部分，不要带 /open-apis。尚未保存；例如应填写 {example}。',
    en: 'The base address is only what comes before the path of an endpoint, without /open-apis. It is not saved yet; enter one like {example}.',
  },
  'profile.base-url-other-brand': {
    zh: '“服务地址”属于另一个平台（飞书与 Lark 的租户、应用和令牌互不相通）。尚未保存；请改为 {example}，或更改平台。',
    en: 'The base address belongs to the other platform (tenants, apps and tokens of Feishu and Lark are separate). It is not saved yet; use {example}, or change the platform.',
  },
  'profile.redirect-port-invalid': {
    zh: '重定向端口应是 1024 到 65535 之间的整数。尚未保存；请改正（一般用 18080）。',
    en: 'The redirect port must be a whole number from 1024 to 65535. It is not saved yet; correct it (18080 is usual).',
  },
  'profile.feature-unknown': {
    zh: '配置中有这个版本不认识的功能。尚未保存；请更新应用。',
    en: 'The profile names a feature that this version does not know. It is not saved yet; update the app.',
  },
  'profile.app-id-invalid': {
    zh: '应用 ID 中有空格或其他不允许的字符。尚未保存；请重新复制（形如 cli_…），没有可留空。',
    en: 'The app id holds a space or another character that is not allowed. It is not saved yet; copy it again (like cli_…), or leave it empty.',
  },
  'profile.helpdesk-id-not-digits': {
    zh: '服务台 ID 应全部是数字（令牌请填在令牌一栏）。尚未保存；请在服务台管理后台 → 设置中心 → API 凭证中复制。',
    en: 'A help desk id is digits only (the token goes into its own field). It is not saved yet; copy it from the help desk admin console → Settings Center → API credentials.',
  },
  'profile.user-id-type-unknown': {
    zh: '未知的用户 ID 类型。尚未保存；请选择 open_id、union_id 或 user_id。',
    en: 'This user id type is not known. It is not saved yet; choose open_id, union_id or user_id.',
  },
  'profile.not-found': {
    zh: '找不到配置“{name}”。没有改动任何内容；请在设置中查看已有的配置。',
    en: 'There is no profile “{name}”. Nothing was changed; see the settings for the profiles that exist.',
  },
  'profile.file-unreadable': {
    zh: '无法读取配置文件 {path}（{reason}）。文件没有改动；请检查权限，然后再试。',
    en: 'The profiles file {path} cannot be read ({reason}). The file is untouched; check its permissions, then try again.',
  },
  'profile.file-not-written': {
    zh: '无法写入配置文件 {path}（{reason}）。原来的配置没有变；请检查磁盘空间和权限，然后再试。',
    en: 'The profiles file {path} cannot be written ({reason}). The profiles are as before; check disk space and permissions, then try again.',
  },
  'profile.file-newer': {
    zh: '配置文件 {path} 由更新版本的应用写入。文件没有改动；请更新应用。',
    en: 'The profiles file {path} was written by a newer version of the app. The file is untouched; update the app.',
  },
  'profile.file-set-aside': {
    zh: '配置文件已损坏，无法读取。它已原样保留为 {path}；请重新建立配置，或修复该文件后放回。',
    en: 'The profiles file was damaged and could not be read. It is kept as it was at {path}; set up the profiles again, or repair that file and put it back.',
  },
  'profile.entries-skipped': {
    zh: '配置文件 {path} 中有 {count} 个条目无法识别，已略过（仍保留在文件中）。请检查该文件。',
    en: 'The profiles file {path} holds {count} entries that could not be understood. They are skipped and stay in the file; check it.',
  },
  'profile.folder-not-writable': {
    zh: '无法在应用的设置文件夹 {path} 中写入（{reason}）。没有改动任何内容；请检查磁盘空间和权限，然后再试。',
    en: 'The app’s settings folder {path} cannot be written to ({reason}). Nothing was changed; check disk space and permissions, then try again.',
  },
  'profile.file-busy': {
    zh: '另一个 Pushcard Studio 进程正在写入配置。没有改动任何内容；请稍候再试。',
    en: 'Another Pushcard Studio process is writing the profiles. Nothing was changed; try again in a moment.',
  },
})
