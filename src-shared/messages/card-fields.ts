import { defineMessages } from './define-messages'

/** What the checker says of a card's fields, values and components: what is wrong, and what to write instead. */
export const cardFieldsMessages = defineMessages({
  // Unknown fields: 2.0 refuses the card
  'card.unknown-field': {
    zh: '“{owner}”没有“{field}”这个字段，飞书会拒收整张 2.0 卡片。请删除它。',
    en: '“{owner}” has no field “{field}”, and Feishu would refuse the whole 2.0 card. Remove it.',
  },
  'card.unknown-field-similar': {
    zh: '“{owner}”没有“{field}”这个字段，飞书会拒收整张 2.0 卡片。请改写成 {similar}。',
    en: '“{owner}” has no field “{field}”, and Feishu would refuse the whole 2.0 card. Write {similar} instead.',
  },
  'card.field-of-other-version': {
    zh: '{version} 卡片的“{owner}”没有“{field}”（另一版本才有），飞书会拒收整张卡片。请删除它。',
    en: 'In a {version} card “{owner}” has no “{field}” (only the other version does), and Feishu would refuse the card. Remove it.',
  },
  'card.field-of-other-version-instead': {
    zh: '{version} 卡片的“{owner}”没有“{field}”（另一版本才有），飞书会拒收整张卡片。请改用“{instead}”。',
    en: 'In a {version} card “{owner}” has no “{field}” (only the other version does), and Feishu would refuse the card. Use “{instead}”.',
  },
  'card.field-belongs-elsewhere': {
    zh: '“{field}”不属于“{owner}”，飞书会拒收整张 2.0 卡片。它应写在 {place}。',
    en: '“{field}” does not belong to “{owner}”, and Feishu would refuse the whole 2.0 card. Its place is {place}.',
  },
  'card.markdown-colour': {
    zh: "markdown 没有“{field}”这个字段，飞书会拒收整张 2.0 卡片。请在文字里写 <font color='grey'>…</font>。",
    en: "markdown has no field “{field}”, and Feishu would refuse the whole 2.0 card. Write <font color='grey'>…</font> in its text.",
  },

  // Unknown fields: 1.0 ignores them
  'card.ignored-field': {
    zh: '“{owner}”没有“{field}”这个字段，飞书会忽略它。可以删除。',
    en: '“{owner}” has no field “{field}”; Feishu ignores it. You can remove it.',
  },
  'card.ignored-field-similar': {
    zh: '“{owner}”没有“{field}”这个字段，飞书会忽略它。您要写的可能是 {similar}。',
    en: '“{owner}” has no field “{field}”; Feishu ignores it. You may have meant {similar}.',
  },
  'card.ignored-field-of-other-version': {
    zh: '{version} 卡片的“{owner}”没有“{field}”，飞书会忽略它；它只在另一版本里有效。',
    en: 'In a {version} card “{owner}” has no “{field}”, so Feishu ignores it; only the other version knows it.',
  },
  'card.ignored-field-of-other-version-instead': {
    zh: '{version} 卡片的“{owner}”没有“{field}”，飞书会忽略它。请改用“{instead}”。',
    en: 'In a {version} card “{owner}” has no “{field}”, so Feishu ignores it. Use “{instead}”.',
  },
  'card.ignored-field-elsewhere': {
    zh: '“{field}”不属于“{owner}”，飞书会忽略它。它应写在 {place}。',
    en: '“{field}” does not belong to “{owner}”, so Feishu ignores it. Its place is {place}.',
  },
  'card.ignored-markdown-colour': {
    zh: "markdown 没有“{field}”这个字段，飞书会忽略它。要给文字上色，请写 <font color='grey'>…</font>。",
    en: "markdown has no field “{field}”, so Feishu ignores it. To colour words, write <font color='grey'>…</font>.",
  },

  // Fields without effect
  'card.idle-field': {
    zh: '“{field}”现在不起作用：只有当“{other}”为 {values} 时才有效。',
    en: '“{field}” has no effect here: it counts only when “{other}” is {values}.',
  },
  'card.older-field': {
    zh: '“{field}”是旧写法，仍然有效；现在的写法是“{instead}”。',
    en: '“{field}” is the older way and still works; today it is “{instead}”.',
  },
  'card.null-value': {
    zh: '“{field}”是 null，等于没有写。请填上值，或删除这个字段。',
    en: '“{field}” is null, which says nothing. Give it a value, or remove it.',
  },

  // Missing
  'card.missing-field': {
    zh: '“{owner}”缺少必填的“{field}”。请加上它。',
    en: '“{owner}” lacks “{field}”, which it must have. Add it.',
  },
  'card.missing-field-in-form': {
    zh: '表单里的“{owner}”必须有“{field}”，否则无法提交。请加上它。',
    en: 'Inside a form “{owner}” must have “{field}”, or the form cannot be submitted. Add it.',
  },
  'card.missing-one-of': {
    zh: '“{owner}”缺少“{field}”（或 {instead}）。请至少写一个。',
    en: '“{owner}” lacks “{field}” (or {instead}). Write at least one of them.',
  },
  'card.empty-text-field': {
    zh: '“{field}”是空的，必须填写。',
    en: '“{field}” is empty and must be filled in.',
  },

  // Wrong JSON types
  'card.not-text': {
    zh: '“{field}”应为带英文双引号的文字，现在是 {value}。',
    en: '“{field}” must be text in double quotes; here it is {value}.',
  },
  'card.not-a-number': {
    zh: '“{field}”应为数字，不带引号，现在是 {value}。',
    en: '“{field}” must be a number without quotes; here it is {value}.',
  },
  'card.not-a-boolean': {
    zh: '“{field}”应为 true 或 false，不带引号，现在是 {value}。',
    en: '“{field}” must be true or false without quotes; here it is {value}.',
  },
  'card.not-a-text-object': {
    zh: '“{field}”应为文本对象，例如 { "tag": "plain_text", "content": "文字" }；直接写成文字会让飞书读不出卡片。',
    en: '“{field}” must be a text object such as { "tag": "plain_text", "content": "Text" }; Feishu cannot read a card with bare text here.',
  },
  'card.field-not-an-object': {
    zh: '“{field}”应为对象 { … }，现在是 {value}。',
    en: '“{field}” must be an object { … }; here it is {value}.',
  },

  // Values
  'card.unknown-value': {
    zh: '“{field}”不能是“{value}”。可用的值：{values}。',
    en: '“{field}” cannot be “{value}”. It takes: {values}.',
  },
  'card.unknown-value-similar': {
    zh: '“{field}”不能是“{value}”，应为“{similar}”。可用的值：{values}。',
    en: '“{field}” cannot be “{value}”; write “{similar}”. It takes: {values}.',
  },
  'card.value-of-other-version': {
    zh: '{version} 卡片里“{field}”不能是“{value}”。可用的值：{values}。',
    en: 'In a {version} card “{field}” cannot be “{value}”. It takes: {values}.',
  },
  'card.unknown-text-size': {
    zh: '没有“{value}”这个字号，会按 normal 显示。可用的值：{values}。',
    en: 'There is no text size “{value}”; it is drawn as normal. It takes: {values}.',
  },
  'card.unknown-text-size-similar': {
    zh: '没有“{value}”这个字号，会按 normal 显示。您要写的可能是“{similar}”。',
    en: 'There is no text size “{value}”; it is drawn as normal. You may have meant “{similar}”.',
  },
  'card.unknown-variant': {
    zh: '“{owner}”里的“{field}”必须是其中之一：{values}。',
    en: 'In “{owner}”, “{field}” must be one of: {values}.',
  },
  'card.hex-colour': {
    zh: '飞书不接受“{value}”这样的十六进制颜色。请写颜色名，最接近的是“{similar}”。',
    en: 'Feishu takes no hex colours such as “{value}”. Write a colour name; the nearest is “{similar}”.',
  },
  'card.unknown-colour': {
    zh: '“{value}”不是这里可用的颜色。请从中选择：{names}。',
    en: '“{value}” is no colour that may stand here. Choose one of: {names}.',
  },
  'card.unknown-colour-similar': {
    zh: '“{value}”不是这里可用的颜色，应为“{similar}”。可用：{names}。',
    en: '“{value}” is no colour that may stand here; write “{similar}”. Possible: {names}.',
  },
  'card.rgba-not-here': {
    zh: '“{field}”不接受 rgba 颜色。请写颜色名：{names}。',
    en: '“{field}” takes no rgba colours. Write a name: {names}.',
  },
  'card.bad-rgba': {
    zh: '“{value}”写法不对。请写成 rgba(20,86,240,1)：前三个数 0–255，最后一个 0–1。',
    en: '“{value}” is malformed. Write it as rgba(20,86,240,1): three numbers of 0–255, then one of 0–1.',
  },
  'card.bad-length': {
    zh: '“{field}”不能是“{value}”。可用：{expected}。',
    en: '“{field}” cannot be “{value}”. It takes: {expected}.',
  },
  'card.length-out-of-range': {
    zh: '“{field}”的“{value}”超出范围。可用：{expected}。',
    en: '“{value}” is out of range for “{field}”. It takes: {expected}.',
  },
  'card.length-without-unit': {
    zh: '“{field}”缺少单位。请写成“{better}”。',
    en: '“{field}” lacks its unit. Write “{better}”.',
  },
  'card.length-misspelt': {
    zh: '“{field}”的写法不规范。请写成“{better}”。',
    en: '“{field}” is written in an unusual way. Write “{better}”.',
  },
  'card.bad-spacing': {
    zh: '“{field}”不能是“{value}”。请写像素值，例如 "4px 12px"，每个值 {range}。',
    en: '“{field}” cannot be “{value}”. Write pixels such as "4px 12px", each of {range}.',
  },
  'card.spacing-count': {
    zh: '“{field}”有 {count} 个值，只能是 {counts} 个（四个值依次为上、右、下、左）。',
    en: '“{field}” has {count} values; it takes {counts} (four are top, right, bottom, left).',
  },
  'card.spacing-out-of-range': {
    zh: '“{field}”的“{value}”超出范围，每个值应为 {range}。',
    en: '“{value}” is out of range for “{field}”; each value must be {range}.',
  },
  'card.bad-size': {
    zh: '“{field}”不能是“{value}”。可用：{expected}。',
    en: '“{field}” cannot be “{value}”. It takes: {expected}.',
  },
  'card.number-out-of-range': {
    zh: '“{field}”是 {value}，超出范围 {range}。',
    en: '“{field}” is {value}, out of the range {range}.',
  },
  'card.not-an-integer': {
    zh: '“{field}”应为整数，现在是 {value}。',
    en: '“{field}” must be a whole number; here it is {value}.',
  },
  'card.too-many-items': {
    zh: '“{field}”有 {count} 项，最多 {limit} 项。请删去多余的。',
    en: '“{field}” has {count} items; {limit} at most are allowed. Remove the others.',
  },
  'card.too-few-items': {
    zh: '“{field}”有 {count} 项，至少要有 {limit} 项。',
    en: '“{field}” has {count} items; it needs {limit} at least.',
  },
  'card.text-too-long': {
    zh: '“{field}”有 {count} 个字符，最多 {limit} 个。请缩短。',
    en: '“{field}” has {count} characters; {limit} at most are allowed. Shorten it.',
  },
  'card.bad-element-id': {
    zh: 'element_id“{value}”不对：要以字母开头，只含字母、数字、下划线，最多 20 个字符。',
    en: 'The element_id “{value}” is malformed: it starts with a letter, holds letters, digits and underscores only, at most 20 characters.',
  },
  'card.bad-format': {
    zh: '“{field}”的“{value}”格式不对。请写成 {format}。',
    en: '“{value}” is malformed for “{field}”. Write it as {format}.',
  },

  // Tags and places
  'card.read-back-tag': {
    zh: '“{tag}”只出现在飞书读出的卡片里，不能用来写卡片，飞书会拒收。这里可用：{expected}。',
    en: '“{tag}” appears only in cards that Feishu reads back; a card that is sent with it is refused. Possible here: {expected}.',
  },
  'card.read-back-tag-similar': {
    zh: '“{tag}”不能用来写卡片，飞书会拒收。请改用“{similar}”。',
    en: '“{tag}” cannot be written in a card; Feishu would refuse it. Use “{similar}” instead.',
  },
  'card.unsure-tag': {
    zh: '文档没有说这里可以用“{tag}”，可能不生效或被拒收。稳妥的写法：{expected}。',
    en: 'No page says that “{tag}” may stand here; it may have no effect or be refused. Safe: {expected}.',
  },
  'card.unsure-place': {
    zh: '“{tag}”能否放在 {place} 里，文档说法不一。请先试发，或换个位置。',
    en: 'Sources disagree whether “{tag}” may stand in {place}. Try it first, or put it elsewhere.',
  },
  'card.outside-form': {
    zh: '“{tag}”要放在表单（form）里，放在外面可能被拒收。请移到表单里。',
    en: '“{tag}” belongs in a form; outside of one it may be refused. Move it into a form.',
  },
  'card.needs-action': {
    zh: '1.0 卡片里“{tag}”不能直接放在最外层。请包在 { "tag": "action", "actions": [ … ] } 里。',
    en: 'In a 1.0 card “{tag}” cannot stand at the top by itself. Wrap it in { "tag": "action", "actions": [ … ] }.',
  },
  'card.div-in-form': {
    zh: '1.0 表单里不能直接放“{tag}”。请放进分栏（column_set 的 column）里，或改用 markdown。',
    en: 'A 1.0 form takes no “{tag}” directly. Put it into a column of a column_set, or use markdown.',
  },
  'card.column-outside-set': {
    zh: '“{tag}”只能放在 column_set 的 columns 里。请用 { "tag": "column_set", "columns": [ … ] } 包起来。',
    en: '“{tag}” stands only in the columns of a column_set. Wrap it in { "tag": "column_set", "columns": [ … ] }.',
  },
  'card.not-a-column': {
    zh: 'column_set 的 columns 里只能放 column，不能直接放“{tag}”。请用 { "tag": "column", "elements": [ … ] } 包起来。',
    en: 'The columns of a column_set hold column only, not “{tag}”. Wrap it in { "tag": "column", "elements": [ … ] }.',
  },
  'card.text-among-components': {
    zh: '“{tag}”是组件里的文字，不能单独放在这里。请放进 { "tag": "div", "text": … }，或改用 markdown。',
    en: '“{tag}” is text inside a component and cannot stand here by itself. Put it into { "tag": "div", "text": … }, or use markdown.',
  },
  'card.root-only': {
    zh: '“{tag}”只能放在最外层的 {root}，不能放在 {place} 里。请把它移到外面。',
    en: '“{tag}” stands only in {root} at the top, not in {place}. Move it out.',
  },
  'card.action-in-column': {
    zh: '分栏的列里不能放“action”，飞书会拒收卡片。请去掉它，把里面的按钮直接写进列的 elements。',
    en: 'A column cannot hold an “action”, and Feishu refuses the card. Leave it out and put its buttons straight into the column’s elements.',
  },
  'card.misplaced-component': {
    zh: '“{tag}”不能放在 {place} 里。它可以放在：{places}。',
    en: '“{tag}” cannot stand in {place}. It may stand in: {places}.',
  },
  'card.not-a-component': {
    zh: '“{tag}”不是组件，不能单独放在这里；它只用在组件的字段里。',
    en: '“{tag}” is no component and cannot stand here by itself; it belongs into a field of one.',
  },

  // Fixes
  'card.fix-replace': { zh: '改为 {value}', en: 'Change to {value}' },
  'card.fix-rename': { zh: '改为 {name}', en: 'Rename to {name}' },
  'card.fix-remove': { zh: '删除 {name}', en: 'Remove {name}' },
  'card.fix-insert': { zh: '加上 {name}', en: 'Add {name}' },
  'card.fix-move': { zh: '移到 {place}', en: 'Move to {place}' },
  'card.fix-wrap': { zh: '用 {name} 包起来', en: 'Wrap in {name}' },
  'card.fix-unwrap': { zh: '去掉 {name}，保留里面的内容', en: 'Take {name} away and keep what is in it' },
  'card.fix-convert': { zh: '换成 {name}', en: 'Turn it into {name}' },
  'card.fix-take-card': { zh: '只保留卡片本身', en: 'Keep only the card' },
  'card.fix-delete-text': { zh: '删除这一段', en: 'Delete it' },
  'card.fix-escape': { zh: '改写成 {value}', en: 'Write it as {value}' },
})
