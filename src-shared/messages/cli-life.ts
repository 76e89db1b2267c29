import { defineMessages } from './define-messages'

export const cliLifeMessages = defineMessages({
  'cli.summary-fetch': {
    zh: '按推送 ID 或链接取得飞书上的推送，写成一个草稿文件',
    en: 'fetches a push from Feishu by its ID or link and writes it as a draft file',
  },
  'cli.summary-preview': {
    zh: '让飞书把推送（飞书上的内容）发给自己预览',
    en: 'has Feishu send the push, as Feishu holds it, to yourself',
  },
  'cli.summary-status': {
    zh: '显示推送在飞书上的状态、人数和发送时间；不改动任何内容',
    en: 'shows how the push stands on Feishu: status, counts, time of sending; changes nothing',
  },
  'cli.option-brand': { zh: '推送所在的平台，默认 feishu', en: 'where the push is; feishu when not given' },
  'cli.option-user-id-type': {
    zh: '用户 ID 的类型：open_id（默认）、union_id 或 user_id',
    en: 'kind of user ids: open_id (the default), union_id or user_id',
  },
  'cli.option-overwrite': { zh: '覆盖已经存在的文件', en: 'replaces a file that exists already' },
  'cli.out-exists': {
    zh: '文件 {file} 已经存在，没有写入。请换一个名字；要覆盖它，请加 --overwrite。',
    en: 'The file {file} exists, so nothing was written. Choose another name, or add --overwrite to replace it.',
  },
  'cli.brand-unknown': {
    zh: '--brand 只能是 feishu 或 lark，什么也没有做。',
    en: '--brand is feishu or lark, so nothing was done.',
  },
  'cli.user-id-type-unknown': {
    zh: '--user-id-type 只能是 open_id、union_id 或 user_id，什么也没有做。',
    en: '--user-id-type is open_id, union_id or user_id, so nothing was done.',
  },
  'cli.fetched-into': { zh: '已写入 {file}。', en: 'Written to {file}.' },
  'cli.preview-question': { zh: '发给自己预览吗？[y/N] ', en: 'Send it to yourself as a preview? [y/N] ' },
})
