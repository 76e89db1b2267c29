import { list, object, oneOf, text, words } from './fields'
import type { Field, Placement, SnippetObject } from './model'

/** What the four kinds of drop-down choice have in common (Card §8.14, §8.15). */

export const selectLook = {
  type: {
    type: oneOf({
      default: ['有边框', 'With a border'],
      text: ['纯文字', 'Words only'],
    }),
    default: 'default',
    doc: words('外观', 'Look'),
  },
} satisfies Record<string, Field>

/** Options that the card itself lists. */
export const listedOptions = {
  options: {
    type: list(object('select.option')),
    required: 'always',
    missing: 'warning',
    doc: words('可选的各项', 'What there is to choose from'),
  },
} satisfies Record<string, Field>

/** People to choose from. */
export const listedPeople = {
  options: {
    type: list(object('select_person.option')),
    doc: words(
      '候选人；留空时可选会话里的所有成员',
      'Whom there is to choose from; all members of the chat when left out',
    ),
  },
} satisfies Record<string, Field>

export const selectedValues = {
  selected_values: {
    type: list(text()),
    doc: words('一开始选中的值，须在 options 里', 'Values chosen at first; they must be among the options'),
  },
} satisfies Record<string, Field>

export const initialOption = {
  initial_option: {
    type: text(),
    doc: words('一开始选中的值，须在 options 里', 'The value chosen at first; it must be among the options'),
    disputed: words(
      '1.0 的页面说填选项的文字，其余资料说填选项的 value；请填 value',
      'The 1.0 page asks for the words of the option, others for its value; write the value',
    ),
  },
} satisfies Record<string, Field>

/** Where a choice of one may stand, pickers of dates and times too (Card §10). */
export const singleChoicePlacement = {
  '1.0': { in: ['action', 'column', 'form', 'collapsible_panel', 'extra'] },
  '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
} as const satisfies Record<string, Placement>

/** The pages say: in a form only; official material elsewhere shows other places (Card §19, 12). */
export const multiChoicePlacement = {
  '1.0': { in: ['form', 'column'], onlyInForm: true },
  '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'], onlyInForm: true },
} as const satisfies Record<string, Placement>

export const sampleOptions: readonly SnippetObject[] = [
  { text: { tag: 'plain_text', content: words('上午场', 'Morning') }, value: 'morning' },
  { text: { tag: 'plain_text', content: words('下午场', 'Afternoon') }, value: 'afternoon' },
]

export const samplePeople: readonly SnippetObject[] = [
  { value: words('ou_第一位的open_id', 'ou_open_id_of_the_first') },
  { value: words('ou_第二位的open_id', 'ou_open_id_of_the_second') },
]

export const pleaseChoose = words('请选择', 'Please choose')
