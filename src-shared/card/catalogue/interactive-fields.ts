import { boolean, length, object, plainText, text, words } from './fields'
import { cardLimits } from './limits'
import type { Field, FieldType } from './model'
import { behaviours } from './objects/behaviours'

/** What several components with which a reader does something have in common (Card §8.12–8.19). */

/** How wide a control is (Card §11.2). */
export const controlWidth = {
  width: {
    type: length(100, undefined, {
      default: ['默认宽度', 'The usual width'],
      fill: ['占满', 'All the width'],
    }),
    default: 'default',
    doc: words('宽度；自定义时最小 100px', 'Width; 100px at least when you set your own'),
  },
} satisfies Record<string, Field>

/** What a reader sees instead of acting, or before it. */
export const tips = {
  hover_tips: {
    type: plainText,
    doc: words('电脑上鼠标悬停时的提示', 'Tip when the mouse rests on it, on a computer'),
  },
  disabled_tips: {
    type: plainText,
    doc: words('禁用时的悬停提示，优先于 hover_tips', 'Tip on hover while disabled; wins over hover_tips'),
  },
} satisfies Record<string, Field>

export const disabling = {
  disabled: {
    type: boolean,
    default: false,
    minClient: '7.4',
    doc: words('禁用：能看到，不能操作', 'Disabled: can be seen, not used'),
  },
} satisfies Record<string, Field>

export const confirming = {
  confirm: { type: object('confirm'), doc: words('操作前先弹窗确认', 'Asks before it acts') },
} satisfies Record<string, Field>

/** What a form reports an entry under (Card §8.21). */
export const formName = {
  name: {
    type: text('name', { filled: true }),
    required: 'in-form',
    doc: words(
      '表单提交时的名称，卡片内唯一；在表单里必填',
      'Its name when the form is sent, unique in the card; needed in a form',
    ),
  },
} satisfies Record<string, Field>

/** A part of a form that a reader may have to fill in. */
export const formEntry = {
  ...formName,
  required: {
    type: boolean,
    default: false,
    doc: words('必须填写才能提交；只用于表单', 'Must be filled before the form is sent; in forms only'),
  },
} satisfies Record<string, Field>

/** Words that stand in a field until it is filled (Card §6.2). */
export const placeholder = {
  placeholder: {
    type: { ...plainText, maxChars: cardLimits.placeholderChars },
    doc: words('填写前显示的提示，最多 100 个字符', 'Words before it is filled, at most 100 characters'),
  },
} satisfies Record<string, Field>

/** Reports to the app’s server what the reader did. */
export const reporting = {
  behaviors: {
    type: behaviours,
    doc: words('操作后做什么：回传数据', 'What happens then: it reports to the app’s server'),
  },
} satisfies Record<string, Field>

/** Data of the author's own that a callback repeats: an object, or a text as a few pages write it. */
export const callbackData: FieldType = { is: 'either', of: [{ is: 'free', as: 'object' }, text()] }

/** `value` where {@link reporting} took its place (Card §8.12, "history"). */
export const oldCallbackData = {
  value: {
    type: callbackData,
    versions: ['1.0'],
    history: { instead: 'behaviors' },
    doc: words('操作后回传的数据（旧写法）', 'What it reports, the older way'),
  },
} satisfies Record<string, Field>

/** What old clients show in place of a component (Card §8.17, §8.21). */
export const fallbackForOldClients = {
  fallback: {
    type: {
      is: 'either',
      of: [
        { is: 'tagged', tags: ['fallback_text'] },
        { is: 'constant', value: 'drop' },
      ],
    },
    doc: words(
      '旧版飞书显示不了时用什么代替；"drop" 表示不显示',
      'What clients that are too old show instead; "drop" for nothing',
    ),
    disputed: words(
      '2.0 的字段表没有列出它，官方示例里有',
      'The 2.0 tables do not list it, official samples have it',
    ),
  },
} satisfies Record<string, Field>
