import type { JsonValue } from '../../json-value'
import { words } from './fields'
import type { Words } from './model'

/** Members of a chart specification that name a field of its data, or several. */
export const chartDataFields = [
  'xField',
  'yField',
  'seriesField',
  'valueField',
  'categoryField',
  'nameField',
] as const
export type ChartDataField = (typeof chartDataFields)[number]

/** One look of charts (Card §8.9). */
export interface ChartType {
  readonly title: Words
  readonly doc: Words
  /** Members that name fields of the data; the first ones are needed, those in `optionalFields` are not. */
  readonly fields: readonly ChartDataField[]
  readonly optionalFields?: readonly ChartDataField[]
  /** Members that this look needs beside the data. */
  readonly needs?: readonly string[]
  /** Members that change this look. */
  readonly options?: readonly string[]
}

const slices = ['categoryField', 'valueField'] as const satisfies readonly ChartDataField[]
const axes = ['xField', 'yField'] as const satisfies readonly ChartDataField[]

/** By `chart_spec.type`: the looks that the documentation shows (Card §8.9). VChart knows others, which may work. */
export const chartTypes = {
  bar: {
    title: words('柱状图', 'Bars'),
    doc: words(
      '比较几项的大小；direction 为 horizontal 时是条形图',
      'Compares sizes; direction horizontal lays the bars down',
    ),
    fields: axes,
    optionalFields: ['seriesField'],
    options: ['direction', 'stack', 'label', 'bar'],
  },
  line: {
    title: words('折线图', 'Line'),
    doc: words('随时间的变化', 'Change over time'),
    fields: axes,
    optionalFields: ['seriesField'],
    options: ['point', 'line', 'stack'],
  },
  area: {
    title: words('面积图', 'Area'),
    doc: words('随时间的变化，线下填色', 'Change over time, filled below the line'),
    fields: axes,
    optionalFields: ['seriesField'],
    options: ['stack', 'area'],
  },
  pie: {
    title: words('饼图', 'Pie'),
    doc: words('各部分的占比；写 innerRadius 是环图', 'Parts of a whole; innerRadius makes it a ring'),
    fields: slices,
    options: ['innerRadius', 'outerRadius', 'label'],
  },
  common: {
    title: words('组合图', 'Combination'),
    doc: words('柱和线画在一起', 'Bars and lines in one chart'),
    fields: [],
    needs: ['series', 'axes'],
  },
  funnel: {
    title: words('漏斗图', 'Funnel'),
    doc: words('每一步剩下多少', 'How many are left at each step'),
    fields: slices,
    options: ['isTransform', 'label'],
  },
  scatter: {
    title: words('散点图', 'Scatter'),
    doc: words('两个数值的关系', 'How two values go together'),
    fields: axes,
    optionalFields: ['seriesField'],
  },
  radar: {
    title: words('雷达图', 'Radar'),
    doc: words('从几个方面打分', 'Scores in several respects'),
    fields: slices,
    optionalFields: ['seriesField'],
  },
  linearProgress: {
    title: words('进度条', 'Progress bars'),
    doc: words('完成了多少', 'How much is done'),
    fields: axes,
    optionalFields: ['seriesField'],
    options: ['direction', 'cornerRadius', 'bandWidth'],
  },
  circularProgress: {
    title: words('环形进度', 'Progress rings'),
    doc: words('完成了多少，画成圆环', 'How much is done, as a ring'),
    fields: slices,
    optionalFields: ['seriesField'],
    options: ['radius', 'innerRadius', 'cornerRadius'],
  },
  wordCloud: {
    title: words('词云', 'Word cloud'),
    doc: words('越重要的词越大', 'Words, larger the more they matter'),
    fields: ['nameField', 'valueField'],
    optionalFields: ['seriesField'],
  },
} as const satisfies Readonly<Record<string, ChartType>>

export type ChartTypeName = keyof typeof chartTypes

/** What is known of a `chart_spec.type`; `undefined` for one that the documentation does not show. */
export function chartType(name: string): ChartType | undefined {
  return Object.hasOwn(chartTypes, name) ? chartTypes[name as ChartTypeName] : undefined
}

/** A member of `chart_spec` and what it does. */
export interface ChartMember {
  readonly doc: Words
  readonly json: 'text' | 'number' | 'boolean' | 'list' | 'object' | 'any'
  readonly values?: readonly string[]
}

/** Members of a chart specification worth completing; VChart knows many more (Card §8.9). */
export const chartMembers = {
  type: { doc: words('图表类型', 'Look of the chart'), json: 'text', values: Object.keys(chartTypes) },
  data: {
    doc: words(
      '数据：{"values": […]}；组合图用列表 [{"id", "values"}]',
      'The data: {"values": […]}; a list of {"id", "values"} for combinations',
    ),
    json: 'any',
  },
  title: { doc: words('标题：{"text": "…"}', 'Title: {"text": "…"}'), json: 'object' },
  xField: {
    doc: words('横轴用数据里的哪个字段', 'Field of the data along the horizontal axis'),
    json: 'any',
  },
  yField: { doc: words('纵轴用数据里的哪个字段', 'Field of the data along the vertical axis'), json: 'any' },
  seriesField: {
    doc: words('按哪个字段分成几组颜色', 'Field that parts the data into colours'),
    json: 'text',
  },
  categoryField: { doc: words('分类用哪个字段', 'Field with the names of the parts'), json: 'text' },
  valueField: { doc: words('数值用哪个字段', 'Field with the values'), json: 'text' },
  nameField: { doc: words('词云的词用哪个字段', 'Field with the words of a word cloud'), json: 'text' },
  direction: {
    doc: words('方向', 'Direction'),
    json: 'text',
    values: ['vertical', 'horizontal'],
  },
  stack: { doc: words('堆叠', 'Stacks the groups'), json: 'boolean' },
  innerRadius: { doc: words('内半径，0 到 1；用于环图', 'Inner radius, 0 to 1, for a ring'), json: 'number' },
  outerRadius: { doc: words('外半径，0 到 1', 'Outer radius, 0 to 1'), json: 'number' },
  series: { doc: words('组合图的各个图形', 'The parts of a combination'), json: 'list' },
  axes: { doc: words('坐标轴', 'The axes'), json: 'list' },
  legends: { doc: words('图例', 'The legend'), json: 'any' },
  label: { doc: words('数值标签', 'Labels at the values'), json: 'any' },
  tooltip: { doc: words('悬停提示', 'Tip under the mouse'), json: 'object' },
  color: { doc: words('颜色，优先于 color_theme', 'Colours; win over color_theme'), json: 'any' },
  media: {
    doc: words(
      '窄屏规则；写 [] 关闭飞书自带的规则',
      'Rules for narrow screens; [] turns off those of Feishu',
    ),
    json: 'list',
  },
} as const satisfies Readonly<Record<string, ChartMember>>

/** Members that keep a chart from loading on a phone, with any value or with this one (Card §8.9). */
const notOnPhones: Readonly<Record<string, string | undefined>> = {
  texture: undefined,
  gradient: 'conical',
  layoutMode: 'grid',
  repeatX: undefined,
  repeatY: undefined,
}

/** Whether a member of a chart specification, with this value, keeps the chart from loading on a phone. */
export function isNotOnPhones(name: string, value: JsonValue): boolean {
  if (!Object.hasOwn(notOnPhones, name)) return false
  const only = notOnPhones[name]
  return only === undefined || only === value
}

/** The VChart that clients draw with, from this client on (Card §8.9). */
export const vchartByClient = [
  { from: '7.27', vchart: '1.12.3' },
  { from: '7.16', vchart: '1.10.1' },
  { from: '7.10', vchart: '1.8.3' },
  { from: '7.7', vchart: '1.6.6' },
  { from: '7.1', vchart: '1.2.2' },
] as const

/** Eight colours that third-party tools draw `brand` with (Card §8.9, grade T). */
export const chartPalette = [
  '#3370ff',
  '#d99904',
  '#04b49c',
  '#ed6d0c',
  '#7f3bf5',
  '#f54a45',
  '#f14ba9',
  '#2ea121',
] as const
