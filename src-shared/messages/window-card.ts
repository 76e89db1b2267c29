import { defineMessages } from './define-messages'

/** What the palette, the inspector and the templates of the window say. */
export const windowCardMessages = defineMessages({
  'window.palette.title': { zh: '组件', en: 'Components' },
  'window.palette.find': { zh: '搜索组件', en: 'Search components' },
  'window.palette.not-editable': {
    zh: '卡片的 JSON 还有语法错误。修正之后就能在这里插入组件。',
    en: 'The JSON of the card has a syntax error. Mend it, and components can be inserted here.',
  },
  'window.palette.nothing-found': {
    zh: '没有符合的组件能放在这里。换个词，或在预览里选中别处。',
    en: 'No such component may stand here. Try another word, or select another place in the preview.',
  },
  'window.palette.group.content': { zh: '内容', en: 'Content' },
  'window.palette.group.layout': { zh: '布局', en: 'Layout' },
  'window.palette.group.interactive': { zh: '按钮与菜单', en: 'Buttons and menus' },
  'window.palette.group.needs-receiver': { zh: '表单与选择', en: 'Forms and pickers' },
  'window.palette.needs-receiver': {
    zh: '服务台推送收不到读者填写的内容，请慎用。',
    en: 'A help desk push cannot receive what readers enter. Use with care.',
  },

  'window.side-panel.title': { zh: '组件与属性', en: 'Components and properties' },
  'window.side-panel.components': { zh: '组件', en: 'Components' },
  'window.side-panel.properties': { zh: '属性', en: 'Properties' },

  'window.side-panel.json': { zh: 'JSON', en: 'JSON' },
  'window.side-panel.open': { zh: '展开组件与属性', en: 'Show components and properties' },
  'window.side-panel.close': { zh: '收起面板', en: 'Close the panel' },

  'window.conversion.title': { zh: '转换为卡片 JSON 2.0', en: 'Convert to card JSON 2.0' },
  'window.conversion.summary': {
    zh: '下面列出会改变的内容。转换后可以撤销。',
    en: 'This is what will change. The conversion can be undone.',
  },
  'window.conversion.lost': { zh: '无法保留', en: 'Cannot be kept' },
  'window.conversion.check': { zh: '请核对', en: 'Please look at' },
  'window.conversion.changed': { zh: '自动改写', en: 'Rewritten' },
  'window.conversion.convert': { zh: '转换', en: 'Convert' },

  'window.inspector.title': { zh: '属性', en: 'Properties' },
  'window.inspector.card': { zh: '整张卡片', en: 'The whole card' },
  'window.inspector.not-editable': {
    zh: '卡片的 JSON 还有语法错误。修正之后就能在这里编辑属性。',
    en: 'The JSON of the card has a syntax error. Mend it, and properties can be edited here.',
  },
  'window.inspector.nothing-selected': {
    zh: '在预览里点一下要修改的地方。',
    en: 'Click in the preview on what you want to change.',
  },
  'window.inspector.unset': { zh: '未设置', en: 'Not set' },
  'window.inspector.default': { zh: '默认：{value}', en: 'Default: {value}' },
  'window.inspector.more': { zh: '更多属性', en: 'More properties' },
  'window.inspector.in-json': { zh: '在 JSON 中编辑', en: 'Edit in the JSON' },
  'window.inspector.add': { zh: '添加', en: 'Add' },
  'window.inspector.add-item': { zh: '添加一项', en: 'Add one' },
  'window.inspector.remove': { zh: '移除', en: 'Remove' },
  'window.inspector.item': { zh: '第 {number} 项', en: 'Item {number}' },
  'window.inspector.children': { zh: '包含的组件', en: 'Components inside' },
  'window.inspector.parent': { zh: '选中外层', en: 'Select what is around it' },
  'window.inspector.yes': { zh: '是', en: 'Yes' },
  'window.inspector.no': { zh: '否', en: 'No' },
  'window.inspector.as-markdown': { zh: '可用格式', en: 'With formatting' },
  'window.inspector.as-plain-text': { zh: '纯文字', en: 'Plain text' },
  'window.inspector.own-value': { zh: '自定义', en: 'Own value' },
  'window.inspector.required': { zh: '必填', en: 'Required' },
  'window.inspector.deprecated': { zh: '旧写法，现在用 {instead}', en: 'Older way; now {instead}' },
  'window.inspector.needs-receiver': {
    zh: '服务台推送没有接收方：读者的操作不会送达任何人。',
    en: 'A help desk push has no receiver: what readers enter here reaches nobody.',
  },

  'window.markdown.bold': { zh: '加粗', en: 'Bold' },
  'window.markdown.italic': { zh: '斜体', en: 'Italic' },
  'window.markdown.strike': { zh: '删除线', en: 'Strikethrough' },
  'window.markdown.link': { zh: '链接', en: 'Link' },
  'window.markdown.list': { zh: '列表', en: 'List' },
  'window.markdown.colour': { zh: '文字颜色', en: 'Text colour' },
  'window.markdown.link-text': { zh: '链接文字', en: 'link text' },
  'window.markdown.words': { zh: '文字', en: 'text' },

  'window.templates.title': { zh: '从模板新建', en: 'New from a template' },
  'window.templates.summary': {
    zh: '选一个开始；打开后按 Tab 键依次填写，或在预览里点击要改的地方。',
    en: 'Choose one to begin with; then press Tab to walk from one place to fill in to the next, or click in the preview what you want to change.',
  },
  'window.templates.own': { zh: '我的模板', en: 'My templates' },
  'window.templates.built-in': { zh: '自带模板', en: 'Templates that come with the app' },
  'window.templates.use': { zh: '使用', en: 'Use' },
  'window.templates.delete': { zh: '删除', en: 'Delete' },
  'window.templates.delete-named': { zh: '删除模板“{name}”', en: 'Delete the template “{name}”' },
  'window.templates.delete-question': {
    zh: '删除模板“{name}”？用它建的草稿不受影响。',
    en: 'Delete the template “{name}”? Drafts made from it stay as they are.',
  },
  'window.templates.broken': {
    zh: '卡片的 JSON 还有语法错误，从它新建的草稿也会有。请先修正，再存为模板。',
    en: 'The JSON of the card has a syntax error, and every draft made from it would have it too. Mend it, then save the template.',
  },
  'window.templates.save-title': { zh: '存为模板', en: 'Save as a template' },
  'window.templates.save-summary': {
    zh: '保存当前卡片，以后可以从它新建。推送设置和收件人不会保存。',
    en: 'Keeps the card, to begin new drafts with. Push settings and recipients are not part of it.',
  },
  'window.templates.name': { zh: '模板名称', en: 'Name of the template' },
  'window.templates.saved': { zh: '已存为模板“{name}”。', en: 'Saved as the template “{name}”.' },
})
