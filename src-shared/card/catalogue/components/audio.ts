import {
  boolean,
  byLanguage,
  colour,
  inV2,
  length,
  object,
  oneOf,
  plainText,
  spacing,
  tagged,
  text,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'

const fileKey = text('plain', { filled: true })

/** Newer than Card §18, which knows its name only: the 2.0 page “音频” of August 2025. */
export const audio: CatalogueEntry = {
  name: 'audio',
  kind: 'display',
  versions: ['2.0'],
  evidence: 'O',
  title: words('音频', 'Audio'),
  doc: words(
    '一段可以播放的声音；带音频的卡片不能转发',
    'A sound that readers can play; a card with one cannot be forwarded',
  ),
  push: 'unverified',
  minClient: '7.49',
  page: { '2.0': 'content-components/audio' },
  placement: {
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: {
    '2.0': { file_key: words('file_v3_音频的key', 'file_v3_key_of_the_sound'), width: 'fill' },
  },
  fields: {
    file_key: {
      type: fileKey,
      required: 'always',
      doc: words(
        '音频文件的 key，由上传文件接口得到，只支持 OPUS 格式',
        'Key of the file, from the file upload API; OPUS only',
      ),
    },
    i18n_file_key: {
      type: byLanguage(fileKey),
      doc: words('各语言的音频文件', 'Files by language; each reader hears their own'),
    },
    audio_id: {
      type: text(),
      doc: words(
        '这段音频的唯一标识，卡片更新后继续播放',
        'Names it, so that it plays on when the card is updated',
      ),
    },
    style: {
      type: oneOf({
        normal: ['圆底播放按钮', 'A play button in a circle'],
        flat: ['播放按钮，没有圆底', 'A play button without a circle'],
        speak: ['语音样式', 'A voice message'],
      }),
      default: 'normal',
      doc: words('播放按钮的样式', 'Look of the play button'),
    },
    width: {
      type: length(100, undefined, {
        default: ['默认宽度', 'The usual width'],
        fill: ['占满', 'All the width'],
      }),
      default: 'default',
      doc: words('宽度，最小 100px', 'Width, 100px at least'),
    },
    show_progress_bar: { type: boolean, default: true, doc: words('显示进度条', 'Shows how far it is') },
    show_time: { type: boolean, default: true, doc: words('显示时间', 'Shows the time') },
    time_display: {
      type: oneOf({
        default: ['播放前显示总时长，播放时显示已播放时长', 'The whole time, then the time played'],
        both: ['同时显示两个时长', 'Both times'],
      }),
      default: 'default',
      onlyWith: { field: 'show_time', values: [true] },
      doc: words('显示哪个时长', 'Which time it shows'),
    },
    time_position: {
      type: oneOf({
        end: ['进度条右侧', 'After the bar'],
        start: ['进度条左侧', 'Before the bar'],
        both_sides: ['两侧各一个', 'One on each side'],
      }),
      default: 'end',
      onlyWith: { field: 'show_time', values: [true] },
      doc: words('时间显示在哪里', 'Where the time stands'),
    },
    background_style: {
      type: colour('default'),
      default: 'default',
      doc: words('背景色，默认浅灰', 'Background; light grey by default'),
    },
    fill_color: {
      type: colour(),
      default: 'grey-800',
      doc: words('按钮、进度和时间的颜色', 'Colour of the button, the bar and the time'),
    },
    border: { type: object('audio.border'), doc: words('边框，默认没有', 'Border; none by default') },
    padding: { type: spacing(-99, 99), default: '12px', doc: words('内边距', 'Space inside') },
    disabled: { type: boolean, default: false, doc: words('禁用，不能播放', 'Cannot be played') },
    disabled_tips: { type: plainText, doc: words('禁用时的提示', 'Tip while disabled') },
    fallback: {
      type: { is: 'either', of: [tagged('fallback_text'), { is: 'constant', value: 'drop' }] },
      doc: words(
        '旧版飞书显示的文字；"drop" 表示不显示',
        'What old clients show instead; "drop" for nothing',
      ),
    },
    ...inV2,
  },
}
