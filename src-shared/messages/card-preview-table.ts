import { defineMessages } from './define-messages'

/** What a table in the preview says. */
export const cardPreviewTableMessages = defineMessages({
  'card.preview-table': { zh: '表格', en: 'Table' },
  'card.preview-table-empty': { zh: '暂无数据', en: 'No rows' },
  'card.preview-table-misfit': {
    zh: '这个值不符合列的数据类型 {type}，飞书会拒收整张卡片',
    en: 'This value does not fit the column’s data type {type}; Feishu refuses the whole card',
  },
  'card.preview-table-more': { zh: '另有 {count} 行未显示', en: '{count} more rows are not shown' },
  'card.preview-table-pages': { zh: '表格翻页', en: 'Pages of the table' },
  'card.preview-table-previous': { zh: '上一页', en: 'Previous page' },
  'card.preview-table-next': { zh: '下一页', en: 'Next page' },
})
