import { boolean, inV2, text, words } from './fields'
import { confirming, controlWidth, disabling, placeholder, reporting } from './interactive-fields'
import type { Field } from './model'
import { selectedValues, selectLook } from './select-fields'

/** Members of `multi_select_static` and `multi_select_person` beside their options (Card §8.15). */
export const multiSelectFields = {
  name: {
    type: text('name', { filled: true }),
    required: 'always',
    doc: words('表单提交时的名称，卡片内唯一', 'Its name when the form is sent, unique in the card'),
  },
  ...placeholder,
  ...selectedValues,
  ...selectLook,
  ...controlWidth,
  required: {
    type: boolean,
    // The 2.0 page presets `true`, everything else `false` (Card §19, 13): no default to rely on.
    doc: words('必须选择才能提交；请明确写出', 'Must be chosen before the form is sent; better stated'),
    disputed: words('默认值各页面说法不一', 'Pages differ on the default'),
  },
  ...disabling,
  ...confirming,
  ...reporting,
  ...inV2,
} satisfies Record<string, Field>
