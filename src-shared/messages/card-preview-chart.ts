import { defineMessages } from './define-messages'

/** What a chart in the preview says. */
export const cardPreviewChartMessages = defineMessages({
  'card.preview-chart': { zh: '图表', en: 'Chart' },
  'card.preview-chart-titled': { zh: '图表：{title}', en: 'Chart: {title}' },
  'card.preview-chart-no-data': {
    zh: '图表里没有可列出的数据',
    en: 'The chart has no data that could be listed',
  },
  'card.preview-chart-no-spec': {
    zh: '图表缺少 chart_spec，无法显示',
    en: 'The chart has no chart_spec, nothing to show',
  },
  'card.preview-chart-too-big': {
    zh: '图表定义太大，预览不绘制。请减少数据。',
    en: 'The chart’s specification is too big to be drawn here. Give it less data.',
  },
  'card.preview-chart-failed': {
    zh: '图表无法绘制：{reason}。请检查 chart_spec；下面是它的数据。',
    en: 'The chart cannot be drawn: {reason}. Check its chart_spec; its data is below.',
  },
  'card.preview-chart-type': {
    zh: '预览不会画这种图表：{type}；下面是它的数据。',
    en: 'The preview cannot draw this kind of chart: {type}. Its data is below.',
  },
  'card.preview-chart-enlarge': { zh: '放大图表', en: 'Enlarge the chart' },
  'card.preview-chart-close': { zh: '关闭', en: 'Close' },
})
