import { defineMessages } from './define-messages'

/** Pictures that are attached to drafts. */
export const imagesMessages = defineMessages({
  // Why a picture was not taken in
  'image.empty': {
    zh: '“{name}”是空文件，不是图片，没有插入。草稿没有改动；请换一张图片。',
    en: '“{name}” is an empty file and no picture, so it was not inserted. The draft is unchanged; choose another picture.',
  },
  'image.too-large': {
    zh: '“{name}”超过 {limit} MB，飞书不接收，没有插入。草稿没有改动；请压缩后重试，或换一张图片。',
    en: '“{name}” is larger than {limit} MB, which Feishu does not take, so it was not inserted. The draft is unchanged; make it smaller, or choose another picture.',
  },
  'image.unknown-format': {
    zh: '“{name}”不是飞书能接收的图片（JPG、PNG、WEBP、GIF、BMP、ICO、TIFF、HEIC），没有插入。草稿没有改动；请另存为其中一种格式后重试。',
    en: '“{name}” is not a picture that Feishu takes (JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC), so it was not inserted. The draft is unchanged; save it in one of these formats and try again.',
  },
  'image.damaged': {
    zh: '“{name}”看起来是 {format} 图片，但读不出它的大小，文件可能已损坏，没有插入。草稿没有改动；请用看图软件重新保存后重试。',
    en: '“{name}” looks like a {format} picture, but its size cannot be read: the file may be damaged, so it was not inserted. The draft is unchanged; save it anew with an image editor and try again.',
  },
  'image.too-many-pixels': {
    zh: '“{name}”有 {width}×{height} 像素，飞书最多接收 {limit}×{limit}，没有插入。草稿没有改动；请缩小后重试。',
    en: '“{name}” has {width} × {height} pixels, and Feishu takes {limit} × {limit} at most, so it was not inserted. The draft is unchanged; scale it down and try again.',
  },
  'image.unreadable': {
    zh: '无法读取图片“{name}”（{reason}）。草稿没有改动；请检查文件和权限后重试。',
    en: 'The picture “{name}” could not be read ({reason}). The draft is unchanged; check the file and its permissions, and try again.',
  },
  'image.not-kept': {
    zh: '没能保存图片“{name}”（{reason}），没有插入。草稿没有改动；请检查磁盘空间后重试。',
    en: 'The picture “{name}” could not be kept ({reason}), so it was not inserted. The draft is unchanged; check that the disk has room, and try again.',
  },
  'image.no-draft': {
    zh: '没有打开的草稿，图片“{name}”无处可放。请先打开或新建草稿，再插入图片。',
    en: 'No draft is open to put the picture “{name}” into. Open or create one first, then insert the picture.',
  },

  // A picture of a draft that is not where it should be
  'image.missing': {
    zh: '找不到图片“{name}”的文件（草稿旁边的 {file}），预览里只显示占位框。草稿的其他内容不受影响；请把文件放回原处，或重新选择图片。',
    en: 'The file of the picture “{name}” ({file} beside the draft) is not there, so the preview shows a box in its place. Nothing else is affected; put the file back, or choose the picture again.',
  },
  'image.linked': {
    zh: '图片“{name}”的文件（{file}）是指向别处的链接，出于安全没有读取。请把原文件放到该位置，或重新选择图片。',
    en: 'The file of the picture “{name}” ({file}) is a link to somewhere else, and was not read for safety. Put the file itself there, or choose the picture again.',
  },
  'image.folder-unsuitable': {
    zh: '草稿旁边的“{folder}”不是普通文件夹（可能是链接或文件），图片没有地方存放，因此没有保存。您的内容仍在窗口中，磁盘上的草稿也没有被改动；请移走它，或另存到别处。',
    en: '“{folder}” beside the draft is not an ordinary folder (but a link or a file), so its pictures have no place and nothing was saved. Your text is still in the window and the draft on disk is as it was; move it away, or save somewhere else.',
  },

  // What a picture says that no page can show
  'image.not-shown': {
    zh: '{format} 图片不能在预览里显示',
    en: '{format} pictures cannot be shown here',
  },

  'image.label-missing': { zh: '找不到图片文件', en: 'The file of this picture is not there' },

  // The window
  'window.command.insert-image': { zh: '插入图片…', en: 'Insert picture…' },
  'window.image.choose': { zh: '选择图片…', en: 'Choose picture…' },
  'window.image.choose-preview': { zh: '选择仅供预览的图片…', en: 'Choose picture for the preview…' },
  'window.image.choose-title': { zh: '选择图片', en: 'Choose a picture' },
  'window.image.kinds': { zh: '图片', en: 'Pictures' },
  'window.image.local': {
    zh: '还没有上传到飞书，推送前要换成真实的 img_key。',
    en: 'Not on Feishu yet: before a push, it needs a real img_key.',
  },
  'window.image.preview-only': {
    zh: '本机图片只用于预览；推送使用上面的 img_key。',
    en: 'The picture of this computer is for the preview only; the push uses the img_key above.',
  },
  'window.image.facts': {
    zh: '{name} · {width}×{height} · {size} KB',
    en: '{name} · {width} × {height} · {size} KB',
  },
})
