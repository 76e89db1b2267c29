import { defineMessages } from './define-messages'

/** What the editing commands of a card say: why one could not be done, and what converting to 2.0 did. */
export const cardEditMessages = defineMessages({
  // Why an edit was not made; the card is untouched in every case
  'card-edit.not-json': {
    zh: '卡片文本现在不是有效的 JSON，无法修改，内容没有变动。请先修正“问题”里列出的语法错误，再试一次。',
    en: 'The text is not valid JSON right now, so nothing was changed. Mend the syntax errors listed under Problems, then try again.',
  },
  'card-edit.nothing-selected': {
    zh: '没有选中组件。请在预览里点一下要修改的组件，或把光标放进它的 JSON。',
    en: 'No component is selected. Click on one in the preview, or put the cursor into its JSON.',
  },
  'card-edit.copied': { zh: '已复制到剪贴板。', en: 'Copied to the clipboard.' },
  'card-edit.copy-failed': {
    zh: '没能复制到剪贴板：{reason}。卡片没有改动，请再试一次。',
    en: 'Could not copy to the clipboard: {reason}. The card is unchanged; try again.',
  },
  'card-edit.nothing-to-fix': {
    zh: '没有能自动修正的问题。',
    en: 'There is nothing that can be fixed automatically.',
  },
  'card-edit.fixed': {
    zh: '已自动修正 {count} 处。撤销可以全部还原。',
    en: 'Fixed {count} places. Undo takes all of it back.',
  },
  'card-edit.not-a-card': {
    zh: '这段 JSON 不是卡片，无法这样修改，内容没有变动。请先写成含 elements（1.0）或 body（2.0）的卡片。',
    en: 'This JSON is not a card, so nothing was changed. Make it a card first, with elements (1.0) or body (2.0).',
  },
  'card-edit.nothing-there': {
    zh: '卡片里已经没有“{pointer}”，内容没有变动。请重新选择要修改的地方。',
    en: 'The card no longer has anything at “{pointer}”, so nothing was changed. Select the place again.',
  },
  'card-edit.not-a-component': {
    zh: '“{pointer}”不是可以这样操作的组件，内容没有变动。请选择正文里的一个组件。',
    en: '“{pointer}” is not a component that this works on, so nothing was changed. Select a component of the content.',
  },
  'card-edit.not-allowed-there': {
    zh: '“{tag}”不能放在这里（{place}），内容没有变动。请选择另一个位置。',
    en: '“{tag}” may not stand there ({place}), so nothing was changed. Choose another place.',
  },
  'card-edit.no-place': {
    zh: '这张 {version} 卡片里没有能放“{tag}”的位置，内容没有变动。请换一个组件，或先加上它需要的容器。',
    en: 'This {version} card has no place for “{tag}”, so nothing was changed. Choose another component, or add the container that it needs first.',
  },
  'card-edit.into-itself': {
    zh: '组件不能移到它自己里面，内容没有变动。请选择另一个位置。',
    en: 'A component cannot move into itself, so nothing was changed. Choose another place.',
  },
  'card-edit.already-first': {
    zh: '它已经是所在列表的第一个，内容没有变动。要移到别的容器，请拖动它。',
    en: 'It is the first of its list already, so nothing was changed. Drag it to move it into another container.',
  },
  'card-edit.already-last': {
    zh: '它已经是所在列表的最后一个，内容没有变动。要移到别的容器，请拖动它。',
    en: 'It is the last of its list already, so nothing was changed. Drag it to move it into another container.',
  },
  'card-edit.no-columns-here': {
    zh: '这里不能放分栏，内容没有变动。请选择可以放 column_set 的位置上的组件。',
    en: 'Columns may not stand here, so nothing was changed. Select a component where a column_set may stand.',
  },
  'card-edit.not-in-column': {
    zh: '“{tag}”不能放进分栏，内容没有变动。请选择另一个组件。',
    en: '“{tag}” may not stand in a column, so nothing was changed. Select another component.',
  },
  'card-edit.not-a-paste': {
    zh: '这段文字里没有找到卡片，内容没有变动。可以粘贴卡片 JSON、push_content 字符串，或含卡片的消息。',
    en: 'No card was found in this text, so nothing was changed. Paste card JSON, a push_content string, or a message that holds a card.',
  },
  'card-edit.unwrapped-draft': {
    zh: '内容是整份草稿文件：只取出其中的卡片，这份草稿的推送设置不变。',
    en: 'The text was a whole draft file: only its card is taken; the push settings of this draft stay as they are.',
  },
  'card-edit.unwrapped-record': {
    zh: '内容是一条推送的记录：只取出其中的卡片，这份草稿的推送设置不变。',
    en: 'The text was the record of a push: only its card is taken; the push settings of this draft stay as they are.',
  },
  'card-edit.unwrapped-push-content': {
    zh: '卡片是 push_content 字段的值，经过转义：会还原成卡片 JSON。',
    en: 'The card was the escaped value of push_content: it becomes card JSON again.',
  },
  'card-edit.already-v2': {
    zh: '这已经是 2.0 卡片，内容没有变动。',
    en: 'This is a 2.0 card already, so nothing was changed.',
  },

  // What converting to 2.0 did
  'card-edit.v2-root': {
    zh: '已标明 "schema": "2.0"，正文移到 body.elements。',
    en: 'Marked as "schema": "2.0"; the content moved to body.elements.',
  },
  'card-edit.v2-push': {
    zh: '2.0 卡片能否用于服务台推送没有依据；推送请继续使用 1.0。',
    en: 'Nothing says that a help desk push takes 2.0 cards; keep 1.0 for pushes.',
  },
  'card-edit.v2-languages-merged': {
    zh: '各语言的正文（{languages}）已合并成一份，译文写在 i18n_content 等字段里。',
    en: 'The contents in {languages} became one, with the translations in i18n_content and its like.',
  },
  'card-edit.v2-elements-hidden': {
    zh: 'elements 原本就被 i18n_elements 覆盖，没有保留。',
    en: 'elements was hidden by i18n_elements, so it was left out.',
  },
  'card-edit.v2-language-differs': {
    zh: '“{pointer}”处 {languages} 与 {language} 不只是文字不同，无法合并，这里只保留了 {language} 的。请检查。',
    en: 'At “{pointer}” {languages} differ from {language} in more than words and could not be merged; only {language} was kept there. Check it.',
  },
  'card-edit.v2-setting-replaced': {
    zh: '“{field}”在 2.0 里改写为“{instead}”。',
    en: '“{field}” became “{instead}”, as 2.0 writes it.',
  },
  'card-edit.v2-field-dropped': {
    zh: '2.0 没有“{field}”，已去掉；它原来的值是 {value}。',
    en: '2.0 has no “{field}”, so it was left out; its value was {value}.',
  },
  'card-edit.v2-update-multi': {
    zh: '已去掉 update_multi: false：2.0 卡片都是共享卡片，更新后所有人看到的一样。',
    en: 'update_multi: false was left out: 2.0 cards are all shared, and an update changes them for everybody.',
  },
  'card-edit.v2-fallback-dropped': {
    zh: '2.0 不支持 fallback，已去掉；旧版飞书会显示系统的升级提示。',
    en: '2.0 has no fallback, so it was left out; older clients show their own hint to update.',
  },
  'card-edit.v2-icon': {
    zh: '标题图标改写为带 tag 的 icon。',
    en: 'The header’s icon became an icon with a tag.',
  },
  'card-edit.v2-icon-hidden': {
    zh: '同时写了 ud_icon 和 icon；原本只显示 ud_icon，所以只保留了它。',
    en: 'There were both ud_icon and icon; only ud_icon was shown, so only it was kept.',
  },
  'card-edit.v2-note': {
    zh: '2.0 没有 note，改成了小号灰色文字。',
    en: '2.0 has no note; it became small grey words.',
  },
  'card-edit.v2-note-images': {
    zh: '备注里有 {count} 个图标或图片没能保留：2.0 的文字前只能有一个。',
    en: '{count} icons or images of the note could not be kept: in 2.0 one may stand before the words.',
  },
  'card-edit.v2-note-order': {
    zh: '备注里的图标移到了文字前面。',
    en: 'The note’s icon moved before its words.',
  },
  'card-edit.v2-action': {
    zh: '2.0 没有 action，其中的 {count} 个组件排成了一行分栏（column_set）。',
    en: '2.0 has no action; its {count} components became a row of columns (column_set).',
  },
  'card-edit.v2-action-single': {
    zh: '2.0 没有 action，其中的组件直接放在了原处。',
    en: '2.0 has no action; its component stands in its place.',
  },
  'card-edit.v2-action-deep': {
    zh: '2.0 没有 action；这里的容器已经有五层，不能再加分栏，其中的 {count} 个组件改为上下排列。',
    en: '2.0 has no action; with five containers around it no columns fit in, so its {count} components stand one below the other.',
  },
  'card-edit.v2-action-empty': {
    zh: '去掉了一个没有内容的 action。',
    en: 'An action without content was left out.',
  },
  'card-edit.v2-extra': {
    zh: '2.0 的 div 没有 extra，改成了两栏：左边文字，右边是它。',
    en: 'A 2.0 div has no extra; two columns show the words on the left and it on the right.',
  },
  'card-edit.v2-fields': {
    zh: '2.0 的文档没有 div.fields，改成了分栏，请检查排版。',
    en: 'The 2.0 pages have no div.fields; they became columns. Check how they look.',
  },
  'card-edit.v2-full-bleed': {
    zh: '2.0 没有 stretch_without_padding，改用负的左右外边距让图片占满宽度，请检查效果。',
    en: '2.0 has no stretch_without_padding; a negative margin makes the image as wide as the card. Check how it looks.',
  },
  'card-edit.v2-full-bleed-inside': {
    zh: '2.0 没有 stretch_without_padding；容器里的图片改为 stretch，四周可能留白。',
    en: '2.0 has no stretch_without_padding; inside a container the image became stretch and may keep a gap around it.',
  },
  'card-edit.v2-href': {
    zh: '2.0 没有 href，链接变量 {names} 改写成了直接写明地址的链接。',
    en: '2.0 has no href; the link variables {names} became links that hold their address.',
  },
  'card-edit.v2-href-platforms': {
    zh: '这里的文字不支持按设备区分的链接，{names} 只保留了默认地址。',
    en: 'Links by device do not work in this kind of text; of {names} only the default address was kept.',
  },
  'card-edit.v2-href-missing': {
    zh: '文字里的链接变量 {names} 没有地址，原样保留，2.0 会按普通文字显示。请补上地址。',
    en: 'The link variables {names} have no address and were left as they are; 2.0 shows them as plain words. Give them an address.',
  },
  'card-edit.v2-behaviors': {
    zh: '{fields} 改写为 behaviors。',
    en: '{fields} became behaviors.',
  },
  'card-edit.v2-behaviors-hidden': {
    zh: '{fields} 原本不起作用（已有 behaviors 或链接优先），没有保留。',
    en: '{fields} had no effect (behaviors or a link came first) and was left out.',
  },
  'card-edit.v2-form-action': {
    zh: 'action_type 改写为 form_action_type: {value}。',
    en: 'action_type became form_action_type: {value}.',
  },
  'card-edit.v2-form-confirm': {
    zh: '2.0 的表单没有 confirm，已移到提交按钮上。',
    en: 'A 2.0 form has no confirm; it moved to the button that submits.',
  },
  'card-edit.v2-form-confirm-lost': {
    zh: '2.0 的表单没有 confirm，也没有能承接它的提交按钮，已去掉。',
    en: 'A 2.0 form has no confirm, and no submit button could take it, so it was left out.',
  },
  'card-edit.v2-spacing': {
    zh: '“{field}”: "{value}" 在 2.0 里含义不同，改为 {instead}。1.0 的 large 有 12px 和 16px 两种说法，请检查间距。',
    en: '“{field}”: "{value}" means something else in 2.0 and became {instead}. Of large in 1.0 some pages say 12px, some 16px; check the gaps.',
  },
  'card-edit.v2-markdown-means-more': {
    zh: '2.0 会把这里的 {signs} 当作格式（标题、引用、行内代码、表格），1.0 原样显示。请检查显示效果。',
    en: '2.0 reads {signs} here as format (heading, quote, inline code, table), 1.0 shows them as they are. Check how it looks.',
  },
  'card-edit.v2-component-kept': {
    zh: '2.0 没有组件“{tag}”，也没有对应的写法，原样保留。请改用其他组件或删除它。',
    en: '2.0 has no component “{tag}” and nothing to replace it, so it was kept as it is. Use another component, or delete it.',
  },
})
