import { boolean, inBoth, inV2, length, oneOf, onPage, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.9. What is known of `chart_spec` is in `chart-types.ts`. */
export const chart: CatalogueEntry = {
  name: 'chart',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('图表', 'Chart'),
  doc: words('折线、柱状、饼图等，基于 VChart', 'Lines, bars, pies and more, made with VChart'),
  push: 'unverified',
  minClient: '7.1',
  page: onPage('content-components/chart'),
  placement: {
    '1.0': { in: ['root', 'column', 'collapsible_panel'] },
    // The general rule allows it, the form's own table does not (Card §19, 7).
    '2.0': { in: ['root', 'column', 'interactive_container', 'collapsible_panel'], unsure: ['form'] },
  },
  snippet: inBoth({
    aspect_ratio: '16:9',
    color_theme: 'brand',
    chart_spec: {
      type: 'bar',
      title: { text: words('各部门报名人数', 'Who has signed up, by department') },
      data: {
        values: [
          { team: words('市场', 'Marketing'), people: 42 },
          { team: words('研发', 'Engineering'), people: 68 },
          { team: words('行政', 'Administration'), people: 25 },
        ],
      },
      xField: 'team',
      yField: 'people',
    },
  }),
  fields: {
    chart_spec: {
      type: { is: 'free', as: 'object' },
      required: 'always',
      doc: words('VChart 图表定义，只能是 JSON，不能写函数', 'VChart specification; JSON only, no functions'),
    },
    aspect_ratio: {
      type: oneOf({
        '16:9': ['宽屏', 'Wide'],
        '4:3': ['稍宽', 'Slightly wide'],
        '2:1': ['很宽', 'Very wide'],
        '1:1': ['方形', 'Square'],
      }),
      onlyWith: { field: 'height', values: ['auto'] },
      doc: words(
        '宽高比；不写则电脑上 16:9，手机上 1:1',
        'Shape; 16:9 on a computer and 1:1 on a phone when left out',
      ),
    },
    color_theme: {
      type: oneOf({
        brand: ['飞书蓝为主', 'Feishu’s own'],
        rainbow: ['彩虹', 'Rainbow'],
        complementary: ['互补色', 'Complementary'],
        converse: ['对比色', 'Contrasting'],
        primary: ['三原色', 'Primary colours'],
      }),
      default: 'brand',
      doc: words(
        '配色；图表定义里写了颜色时不起作用',
        'Colours; without effect when the specification sets its own',
      ),
    },
    height: {
      type: length(1, 999, { auto: ['按宽高比', 'By its shape'] }),
      default: 'auto',
      minClient: '7.10',
      doc: words('高度，例如 "240px"；写了就不看宽高比', 'Height, such as "240px"; wins over the shape'),
    },
    preview: {
      type: boolean,
      default: true,
      doc: words('可点击放大', 'A click enlarges it'),
    },
    ...inV2,
  },
}
