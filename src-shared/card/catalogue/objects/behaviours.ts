import { oneOf, text, words } from '../fields'
import type { CatalogueEntry, Field, ListType } from '../model'

const page = {
  '1.0': 'feishu-cards/configuring-card-interactions',
  '2.0': 'feishu-cards/configuring-card-interactions',
}

const platformUrl = (zh: string, en: string): Field => ({
  type: text('url'),
  doc: words(`${zh}上打开的地址；留空则用默认地址`, `Address on ${en}; the default one when empty`),
})

/** Card §6.10. */
export const behaviourObjects = {
  'behavior.open_url': {
    name: 'behavior.open_url',
    kind: 'object',
    versions: ['1.0', '2.0'],
    evidence: 'O',
    title: words('打开链接', 'Open a link'),
    doc: words('点击后打开一个网址', 'A click opens an address'),
    push: 'safe',
    page,
    fields: {
      type: {
        type: { is: 'constant', value: 'open_url' },
        required: 'always',
        doc: words('行为类型', 'Kind of behaviour'),
      },
      default_url: {
        type: text('url'),
        required: { unless: ['pc_url', 'ios_url', 'android_url'] },
        doc: words('默认打开的地址', 'The address to open'),
      },
      pc_url: platformUrl('电脑', 'a computer'),
      ios_url: platformUrl('iPhone、iPad ', 'iPhone and iPad'),
      android_url: platformUrl('安卓设备', 'Android'),
    },
  },
  'behavior.callback': {
    name: 'behavior.callback',
    kind: 'object',
    versions: ['1.0', '2.0'],
    evidence: 'O',
    title: words('回传', 'Callback'),
    doc: words('点击后把数据发给应用的服务器', 'A click reports to the app’s server'),
    push: 'needs-receiver',
    page,
    fields: {
      type: {
        type: { is: 'constant', value: 'callback' },
        required: 'always',
        doc: words('行为类型', 'Kind of behaviour'),
      },
      value: {
        type: { is: 'either', of: [{ is: 'free', as: 'object' }, text()] },
        doc: words('回传给服务器的数据', 'What the server is told'),
        disputed: words(
          '个别示例用字符串；SDK 只处理对象',
          'One sample uses a string; the SDKs handle objects only',
        ),
      },
    },
  },
  'behavior.form_action': {
    name: 'behavior.form_action',
    kind: 'object',
    versions: ['1.0', '2.0'],
    evidence: 'O',
    title: words('表单操作', 'Form action'),
    doc: words('提交或重置所在的表单', 'Submits or resets the form around it'),
    push: 'needs-receiver',
    page,
    fields: {
      type: {
        type: { is: 'constant', value: 'form_action' },
        required: 'always',
        doc: words('行为类型', 'Kind of behaviour'),
      },
      behavior: {
        type: oneOf({ submit: ['提交表单', 'Submit the form'], reset: ['清空表单', 'Reset the form'] }),
        required: 'always',
        doc: words('对表单做什么', 'What happens to the form'),
      },
    },
  },
} as const satisfies Record<string, CatalogueEntry>

/** The type of every `behaviors` member. */
export const behaviours = {
  is: 'list',
  of: {
    is: 'variant',
    by: 'type',
    of: { open_url: 'behavior.open_url', callback: 'behavior.callback', form_action: 'behavior.form_action' },
  },
} as const satisfies ListType
