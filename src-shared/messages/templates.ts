import { defineMessages } from './define-messages'

/** What can go wrong with a person's own templates. */
export const templatesMessages = defineMessages({
  'templates.name-empty': {
    zh: '模板需要一个名称。尚未保存；请填写名称。',
    en: 'A template needs a name. It is not saved yet; enter one.',
  },
  'templates.name-too-long': {
    zh: '模板名称超过 {limit} 个字符。尚未保存；请改短一些。',
    en: 'The name of the template has more than {limit} characters. It is not saved yet; use a shorter one.',
  },
  'templates.too-large': {
    zh: '卡片超过 {limit}，没有存为模板。草稿没有受影响；请先缩短卡片。',
    en: 'The card is larger than {limit}, so it was not saved as a template. Your draft is untouched; make the card shorter first.',
  },
  'templates.too-many': {
    zh: '“我的模板”已满 {limit} 个，没有保存。草稿没有受影响；请先删除不再使用的模板。',
    en: 'There are {limit} templates of yours already, so this one was not saved. Your draft is untouched; delete templates that you no longer use first.',
  },
  'templates.not-saved': {
    zh: '无法在 {path} 中保存模板（{reason}）。草稿和已有的模板没有受影响；请检查磁盘空间和权限，然后再试。',
    en: 'The template cannot be saved in {path} ({reason}). Your draft and your other templates are untouched; check disk space and permissions, then try again.',
  },
  'templates.not-removed': {
    zh: '无法删除模板 {path}（{reason}）。模板仍在；请检查权限，然后再试。',
    en: 'The template {path} cannot be deleted ({reason}). It is still there; check its permissions, then try again.',
  },
  'templates.unreadable': {
    zh: '无法读取模板文件夹 {path}（{reason}）。文件没有改动；请检查权限，然后再试。自带模板仍可使用。',
    en: 'The folder of your templates, {path}, cannot be read ({reason}). The files are untouched; check its permissions, then try again. The templates that come with the app still work.',
  },
  'templates.skipped': {
    zh: '模板文件 {file} 无法识别（{reason}），已略过。文件没有改动；请修复它，或将其移出该文件夹。',
    en: 'The template file {file} could not be understood ({reason}) and is skipped. The file is untouched; repair it, or move it out of that folder.',
  },
})
