import { defineMessages } from './define-messages'

/** The words around a card that was exported as a page, and why an export was not written. */
export const cardPageMessages = defineMessages({
  'card-page.errors': {
    zh: '这张卡片有 {errors} 处错误，飞书会拒绝它。请先改正，再确认定稿。',
    en: 'Errors in this card: {errors}. Feishu would refuse it. Have them corrected before you approve it.',
  },
  'card-page.made-from': {
    zh: '由 Pushcard Studio 于 {time} 根据“{file}”生成',
    en: 'Made by Pushcard Studio from “{file}” on {time}',
  },
  'card-page.made': { zh: '由 Pushcard Studio 于 {time} 生成', en: 'Made by Pushcard Studio on {time}' },
  'card-page.untitled': { zh: '推送预览', en: 'Preview of a push' },
  'card-page.links': { zh: '点击后打开的链接', en: 'What clicks open' },
  'card-page.whole-card': { zh: '整张卡片', en: 'The whole card' },
  'card-page.area': { zh: '无文字的区域', en: 'An area without words' },

  'card-page.unparsed': {
    zh: '卡片的 JSON 不完整，没有导出。请先改正编辑器中标出的位置。',
    en: 'The card is not whole JSON, so nothing was exported. First correct the place that the editor marks.',
  },
  'card-page.too-tall': {
    zh: '卡片太高（超过 {limit} 像素），无法导出为一张图片。请导出为 HTML。',
    en: 'The card is too tall for one picture (more than {limit} pixels). Export it as HTML instead.',
  },

  // Writing it.
  'card-page.onto-source': {
    zh: '“{file}”就是卡片所在的文件，导出会覆盖它，所以没有写入。请换一个文件名。',
    en: '“{file}” is the file that the card is in; the export would replace it, so nothing was written. Choose another name.',
  },
  'card-page.onto-draft': {
    zh: '“{file}”以草稿的扩展名结尾，为避免覆盖草稿，没有写入。请换一个扩展名，如 .html。',
    en: '“{file}” has the extension of a draft; so that no draft is replaced, nothing was written. Choose another one, such as .html.',
  },
  'card-page.folder-missing': {
    zh: '文件夹“{folder}”不存在，“{file}”没有写入。请先建立文件夹，或换一个位置。',
    en: 'There is no folder “{folder}”, so “{file}” was not written. Make the folder first, or choose another place.',
  },
  'card-page.not-a-file': {
    zh: '“{file}”是文件夹或设备，不是文件，没有写入。请换一个文件名。',
    en: '“{file}” is a folder or a device, not a file, so nothing was written. Choose another name.',
  },
  'card-page.no-permission': {
    zh: '没有权限写入“{file}”，什么也没有改动。请换一个位置，或更改权限。',
    en: '“{file}” may not be written, and nothing was changed. Choose another place, or change its permissions.',
  },
  'card-page.disk-full': {
    zh: '磁盘空间不足，“{file}”没有写入，原有的文件没有改动。请清理空间，或换一个位置。',
    en: 'The disk is full, so “{file}” was not written; a file that was there is as it was. Free some space, or choose another place.',
  },
  'card-page.not-written': {
    zh: '“{file}”没有写入（{reason}），原有的文件没有改动。请重试，或换一个位置。',
    en: '“{file}” was not written ({reason}); a file that was there is as it was. Try again, or choose another place.',
  },
})
