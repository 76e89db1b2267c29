import {
  boolean,
  icon,
  inBoth,
  inV2,
  oneOf,
  onPage,
  plainText,
  tagged,
  text,
  urlObject,
  words,
} from '../fields'
import { confirming, controlWidth, formName, oldCallbackData, tips } from '../interactive-fields'
import { cardLimits } from '../limits'
import type { CatalogueEntry } from '../model'
import { behaviours } from '../objects/behaviours'

/** The 2.0 page keeps the older fields in its outline, and leaves them out of its table (Card §8.12). */
const stillInSample = words(
  '2.0 页面的示例里还有它，字段表里没有',
  'The 2.0 page still has it in its sample, not in its table',
)

/** Card §8.12. */
export const button: CatalogueEntry = {
  name: 'button',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('按钮', 'Button'),
  doc: words('读者可以点击：打开链接，或回传数据', 'Readers click it: opens a link, or reports to a server'),
  push: 'safe',
  page: onPage('interactive-components/button'),
  placement: {
    '1.0': { in: ['action', 'column', 'form', 'collapsible_panel', 'extra', 'checker'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel', 'checker'] },
  },
  snippet: inBoth({
    text: { tag: 'plain_text', content: words('查看详情', 'Read more') },
    type: 'primary',
    behaviors: [{ type: 'open_url', default_url: words('https://example.com', 'https://example.com') }],
  }),
  fields: {
    text: {
      // Legacy and form pages allow `lark_md` in 1.0, the button page describes plain text (Card §19, 29).
      type: {
        '1.0': { ...tagged('plain_text', 'lark_md'), maxChars: cardLimits.buttonTextChars },
        '2.0': { ...plainText, unsure: ['lark_md'], maxChars: cardLimits.buttonTextChars },
      },
      doc: words('按钮上的文字，最多 100 个字符', 'The words on it, at most 100 characters'),
    },
    type: {
      type: oneOf({
        default: ['描边，深色字', 'Bordered, dark text'],
        primary: ['描边，蓝色字', 'Bordered, blue text'],
        danger: ['描边，红色字', 'Bordered, red text'],
        text: ['无边框，深色字', 'No border, dark text'],
        primary_text: ['无边框，蓝色字', 'No border, blue text'],
        danger_text: ['无边框，红色字', 'No border, red text'],
        primary_filled: ['蓝底白字', 'Blue, white text'],
        danger_filled: ['红底白字', 'Red, white text'],
        laser: ['彩色渐变', 'Colour gradient'],
      }),
      default: 'default',
      doc: words('外观', 'Look'),
    },
    size: {
      type: oneOf({
        tiny: ['超小，24px', 'Tiny, 24px'],
        small: ['小，28px', 'Small, 28px'],
        medium: ['中，32px', 'Medium, 32px'],
        large: ['大，40px', 'Large, 40px'],
      }),
      default: 'medium',
      doc: words('大小', 'Size'),
    },
    ...controlWidth,
    icon: { type: icon, doc: words('文字前的图标', 'Icon before the words') },
    ...tips,
    disabled: {
      type: boolean,
      default: false,
      doc: words('禁用：能看到，不能点击', 'Disabled: can be seen, not clicked'),
    },
    ...confirming,
    behaviors: { type: behaviours, doc: words('点击后做什么', 'What a click does') },
    url: {
      type: text('url'),
      versions: ['1.0'],
      history: { instead: 'behaviors' },
      doc: words('点击后打开的地址', 'Address that a click opens'),
      disputed: stillInSample,
    },
    multi_url: {
      type: urlObject,
      versions: ['1.0'],
      history: { instead: 'behaviors' },
      doc: words('各平台不同的地址', 'Addresses by platform'),
      disputed: stillInSample,
    },
    value: { ...oldCallbackData.value, disputed: stillInSample },
    complex_interaction: {
      type: boolean,
      default: false,
      versions: ['1.0'],
      history: { instead: 'behaviors' },
      doc: words('链接与回传同时生效', 'Both link and callback work'),
    },
    // Official 2.0 samples leave it out on submit buttons.
    name: { ...formName.name, missing: 'warning' },
    action_type: {
      type: oneOf({
        link: ['打开链接', 'Open a link'],
        request: ['回传', 'Callback'],
        multi: ['链接与回传', 'Link and callback'],
        form_submit: ['提交表单', 'Submit the form'],
        form_reset: ['清空表单', 'Reset the form'],
      }),
      // Deprecated in 2.0, but documented there.
      history: { instead: 'form_action_type' },
      doc: words('在表单里做什么', 'What it does in a form'),
    },
    form_action_type: {
      type: oneOf({ submit: ['提交表单', 'Submit the form'], reset: ['清空表单', 'Reset the form'] }),
      doc: words('在表单里做什么', 'What it does in a form'),
    },
    required: {
      type: boolean,
      default: false,
      versions: ['1.0'],
      doc: words('表单里必填', 'Must be filled in a form'),
    },
    ...inV2,
  },
}
