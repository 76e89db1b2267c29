import { iconLibrary } from './icon-library'
import type { Words } from './model'

/** Icons that messages to colleagues use most, and what each shows, in the order to offer them (Card §6.5). */
export const commonIcons = {
  // Signs.
  info_outlined: { zh: '信息', en: 'Information' },
  warning_outlined: { zh: '警告', en: 'Warning' },
  done_outlined: { zh: '完成', en: 'Done' },
  close_outlined: { zh: '关闭', en: 'Close' },
  no_outlined: { zh: '禁止', en: 'No' },
  add_outlined: { zh: '添加', en: 'Add' },
  'add-bold_outlined': { zh: '添加（粗）', en: 'Add, bold' },
  'add-middle_outlined': { zh: '添加（中）', en: 'Add, medium' },
  'add-app_outlined': { zh: '添加应用', en: 'Add an app' },
  edit_outlined: { zh: '编辑', en: 'Edit' },
  'ccm-edit_outlined': { zh: '编辑文档', en: 'Edit a document' },
  'delete-trash_outlined': { zh: '删除', en: 'Delete' },
  replace_outlined: { zh: '替换', en: 'Replace' },
  search_outlined: { zh: '搜索', en: 'Search' },
  setting_outlined: { zh: '设置', en: 'Settings' },
  admin_outlined: { zh: '管理员', en: 'Administrator' },
  upload_outlined: { zh: '上传', en: 'Upload' },
  download_outlined: { zh: '下载', en: 'Download' },
  pin_outlined: { zh: '图钉', en: 'Pin' },
  'down-small-ccm_outlined': { zh: '向下小箭头', en: 'Small arrow down' },
  'expand-down_filled': { zh: '向下展开', en: 'Expand' },
  thumbsup_outlined: { zh: '点赞', en: 'Thumbs up' },
  'app-default_filled': { zh: '应用', en: 'App' },

  // Time.
  bell_outlined: { zh: '铃铛', en: 'Bell' },
  bell_filled: { zh: '铃铛（实心）', en: 'Bell, filled' },
  'alerts-off_outlined': { zh: '关闭提醒', en: 'Alerts off' },
  'alarm-clock_outlined': { zh: '闹钟', en: 'Alarm clock' },
  time_outlined: { zh: '时间', en: 'Time' },
  calendar_outlined: { zh: '日历', en: 'Calendar' },
  'calendar-add_outlined': { zh: '添加日程', en: 'Add to calendar' },
  day_outlined: { zh: '日期', en: 'Day' },
  calendar_colorful: { zh: '日历（彩色）', en: 'Calendar, in colour' },

  // People and talk.
  member_outlined: { zh: '成员', en: 'Member' },
  'member-add_outlined': { zh: '添加成员', en: 'Add a member' },
  group_outlined: { zh: '群组', en: 'Group' },
  'team-code_outlined': { zh: '团队码', en: 'Team code' },
  lowerhand_outlined: { zh: '放下手', en: 'Lower hand' },
  chat_outlined: { zh: '聊天', en: 'Chat' },
  'chat-forbidden_outlined': { zh: '禁止聊天', en: 'No chat' },
  mail_outlined: { zh: '邮件', en: 'Mail' },
  'reply-cn_filled': { zh: '回复', en: 'Reply' },
  share_outlined: { zh: '分享', en: 'Share' },
  'forward-com_outlined': { zh: '转发', en: 'Forward' },
  'link-copy_outlined': { zh: '链接', en: 'Link' },
  subscribe_outlined: { zh: '订阅', en: 'Subscribe' },

  // Work.
  attachment_outlined: { zh: '附件', en: 'Attachment' },
  approval_outlined: { zh: '审批', en: 'Approval' },
  approval_colorful: { zh: '审批（彩色）', en: 'Approval, in colour' },
  'tab-todo_outlined': { zh: '待办', en: 'To do' },
  todo_colorful: { zh: '待办（彩色）', en: 'To do, in colour' },
  'list-check-bold_outlined': { zh: '清单', en: 'Checklist' },
  vote_colorful: { zh: '投票（彩色）', en: 'Poll, in colour' },
  'file-form_colorful': { zh: '表单（彩色）', en: 'Form, in colour' },
  'file-lark-minutes_colorful': { zh: '妙记（彩色）', en: 'Minutes, in colour' },
  'wiki-bitable_colorful': { zh: '多维表格（彩色）', en: 'Base, in colour' },
  'msgcard-rectangle_outlined': { zh: '卡片', en: 'Card' },
  building_outlined: { zh: '楼宇', en: 'Building' },
  local_outlined: { zh: '地点', en: 'Place' },
  album_outlined: { zh: '相册', en: 'Album' },
  'bonus-payroll_outlined': { zh: '薪酬', en: 'Payroll' },
  'sheet-currency_outlined': { zh: '货币', en: 'Currency' },
  'sheet-iconsets-increase_filled': { zh: '上升', en: 'Rising' },
  'sheet-iconsets-stable_filled': { zh: '持平', en: 'Steady' },
  'sheet-iconsets-rightup-grey_filled': { zh: '略升', en: 'Rising slightly' },
  primary_filled: { zh: '主要', en: 'Primary' },
  'premium-gleam_filled': { zh: '尊享', en: 'Premium' },

  // Products.
  'lark-logo_colorful': { zh: '飞书标志', en: 'Feishu logo' },
  larkcommunity_colorful: { zh: '飞书社区', en: 'Feishu community' },
  hirelogo_colorful: { zh: '飞书招聘', en: 'Feishu Hire' },
  meego_colorful: { zh: '飞书项目', en: 'Feishu Project' },
  apaas_colorful: { zh: '飞书低代码', en: 'aPaaS' },
  myai_colorful: { zh: '智能伙伴', en: 'AI companion' },
  'ai-common_colorful': { zh: '通用 AI', en: 'AI' },
} as const satisfies Record<string, Words>

/** Every token of the library, those of {@link commonIcons} first. The library grows: one that is missing is no mistake. */
export const iconTokens: readonly string[] = [...new Set([...Object.keys(commonIcons), ...iconLibrary])]

const known: ReadonlySet<string> = new Set(iconTokens)

/** Whether a token is in the library as it was last looked at. */
export function isKnownIconToken(token: string): boolean {
  return known.has(token)
}

/** What an icon shows; `undefined` of those whose name has to say it. */
export function iconWords(token: string): Words | undefined {
  return Object.hasOwn(commonIcons, token) ? commonIcons[token as keyof typeof commonIcons] : undefined
}

/** Whether an icon takes a colour: `_colorful` ones keep their own (Card §6.5). */
export function iconTakesColour(token: string): boolean {
  return /_(?:outlined|filled)$/.test(token)
}
