import { registerAreaChart } from '@visactor/vchart/esm/chart/area'
import { registerBarChart } from '@visactor/vchart/esm/chart/bar'
import { registerBoxplotChart } from '@visactor/vchart/esm/chart/box-plot'
import { registerCirclePackingChart } from '@visactor/vchart/esm/chart/circle-packing'
import { registerCommonChart } from '@visactor/vchart/esm/chart/common'
import { registerCorrelationChart } from '@visactor/vchart/esm/chart/correlation'
import { registerFunnelChart } from '@visactor/vchart/esm/chart/funnel'
import { registerGaugeChart } from '@visactor/vchart/esm/chart/gauge'
import { registerHeatmapChart } from '@visactor/vchart/esm/chart/heatmap'
import { registerHistogramChart } from '@visactor/vchart/esm/chart/histogram'
import { registerLineChart } from '@visactor/vchart/esm/chart/line'
import { registerLiquidChart } from '@visactor/vchart/esm/chart/liquid'
import { registerMosaicChart } from '@visactor/vchart/esm/chart/mosaic'
import { registerPieChart } from '@visactor/vchart/esm/chart/pie'
import { registerCircularProgressChart } from '@visactor/vchart/esm/chart/progress/circular'
import { registerLinearProgressChart } from '@visactor/vchart/esm/chart/progress/linear'
import { registerRadarChart } from '@visactor/vchart/esm/chart/radar'
import { registerRangeAreaChart } from '@visactor/vchart/esm/chart/range-area'
import { registerRangeColumnChart } from '@visactor/vchart/esm/chart/range-column'
import { registerRoseChart } from '@visactor/vchart/esm/chart/rose'
import { registerSankeyChart } from '@visactor/vchart/esm/chart/sankey'
import { registerScatterChart } from '@visactor/vchart/esm/chart/scatter'
import { registerSequenceChart } from '@visactor/vchart/esm/chart/sequence'
import { registerSunburstChart } from '@visactor/vchart/esm/chart/sunburst'
import { registerTreemapChart } from '@visactor/vchart/esm/chart/treemap'
import { registerVennChart } from '@visactor/vchart/esm/chart/venn'
import { registerWaterfallChart } from '@visactor/vchart/esm/chart/waterfall'
import { registerWordCloudChart } from '@visactor/vchart/esm/chart/word-cloud'
import {
  registerCartesianBandAxis,
  registerCartesianLinearAxis,
  registerCartesianLogAxis,
  registerCartesianSymlogAxis,
  registerCartesianTimeAxis,
} from '@visactor/vchart/esm/component/axis/cartesian'
import { registerPolarBandAxis, registerPolarLinearAxis } from '@visactor/vchart/esm/component/axis/polar'
import { registerCartesianCrossHair, registerPolarCrossHair } from '@visactor/vchart/esm/component/crosshair'
import { registerCustomMark } from '@visactor/vchart/esm/component/custom-mark'
import { registerDataZoom, registerScrollBar } from '@visactor/vchart/esm/component/data-zoom'
import { registerIndicator } from '@visactor/vchart/esm/component/indicator'
import { registerLabel } from '@visactor/vchart/esm/component/label'
import { registerTotalLabel } from '@visactor/vchart/esm/component/label/total-label'
import { registerContinuousLegend, registerDiscreteLegend } from '@visactor/vchart/esm/component/legend'
import { registerMarkArea, registerPolarMarkArea } from '@visactor/vchart/esm/component/marker/mark-area'
import { registerMarkLine, registerPolarMarkLine } from '@visactor/vchart/esm/component/marker/mark-line'
import { registerMarkPoint, registerPolarMarkPoint } from '@visactor/vchart/esm/component/marker/mark-point'
import { registerPoptip } from '@visactor/vchart/esm/component/poptip'
import { registerTitle } from '@visactor/vchart/esm/component/title'
import { registerTooltip } from '@visactor/vchart/esm/component/tooltip'
import { VChart } from '@visactor/vchart/esm/core'
import {
  registerElementActive,
  registerElementActiveByLegend,
  registerElementHighlightByGroup,
  registerElementHighlightByKey,
  registerElementHighlightByLegend,
  registerElementHighlightByName,
} from '@visactor/vchart/esm/interaction'
import { registerGridLayout } from '@visactor/vchart/esm/layout/grid-layout/grid-layout'
import { registerAllMarks } from '@visactor/vchart/esm/mark'
import { registerFormatPlugin, registerMediaQuery } from '@visactor/vchart/esm/plugin/chart'
import { registerCanvasTooltipHandler } from '@visactor/vchart/esm/plugin/components/tooltip-handler'
import type { JsonObject } from '@shared/json-value'
import type { ChartLook } from './chart-look'
import type { ChartPicture } from './chart-picture'
import { chartTheme } from './chart-theme'

// All of VChart but maps, which need shapes from elsewhere, players, and whatever puts markup beside the canvas.
VChart.useRegisters([
  registerAreaChart,
  registerBarChart,
  registerBoxplotChart,
  registerCirclePackingChart,
  registerCircularProgressChart,
  registerCommonChart,
  registerCorrelationChart,
  registerFunnelChart,
  registerGaugeChart,
  registerHeatmapChart,
  registerHistogramChart,
  registerLineChart,
  registerLinearProgressChart,
  registerLiquidChart,
  registerMosaicChart,
  registerPieChart,
  registerRadarChart,
  registerRangeAreaChart,
  registerRangeColumnChart,
  registerRoseChart,
  registerSankeyChart,
  registerScatterChart,
  registerSequenceChart,
  registerSunburstChart,
  registerTreemapChart,
  registerVennChart,
  registerWaterfallChart,
  registerWordCloudChart,
  registerCartesianBandAxis,
  registerCartesianLinearAxis,
  registerCartesianLogAxis,
  registerCartesianSymlogAxis,
  registerCartesianTimeAxis,
  registerPolarBandAxis,
  registerPolarLinearAxis,
  registerCartesianCrossHair,
  registerPolarCrossHair,
  registerCustomMark,
  registerDataZoom,
  registerScrollBar,
  registerIndicator,
  registerLabel,
  registerTotalLabel,
  registerContinuousLegend,
  registerDiscreteLegend,
  registerMarkArea,
  registerMarkLine,
  registerMarkPoint,
  registerPolarMarkArea,
  registerPolarMarkLine,
  registerPolarMarkPoint,
  registerPoptip,
  registerTitle,
  registerTooltip,
  registerElementActive,
  registerElementActiveByLegend,
  registerElementHighlightByGroup,
  registerElementHighlightByKey,
  registerElementHighlightByLegend,
  registerElementHighlightByName,
  registerGridLayout,
  registerAllMarks,
  registerFormatPlugin,
  registerMediaQuery,
  registerCanvasTooltipHandler,
])

/** A chart on its canvas; it follows the size of the element that it is in. */
export interface DrawnChart {
  /** @throws {Error} once it is released. */
  picture(): ChartPicture
  release(): void
}

/**
 * Draws a chart into an element, without animation.
 * @param spec - one that `safeChartSpec` has made.
 * @throws {Error} what VChart says of a specification that it cannot draw; nothing is left in the element then.
 */
export function drawChart(host: HTMLElement, spec: JsonObject, look: ChartLook): DrawnChart {
  const errors: string[] = []
  let chart: VChart | undefined
  try {
    chart = new VChart(spec as never, {
      dom: host,
      animation: false,
      theme: chartTheme(look),
      ...(look.scale === undefined ? {} : { dpr: look.scale }),
      onError: (...messages: unknown[]) => void errors.push(messages.map(String).join(' ')),
    })
    chart.renderSync()
    if (errors[0] !== undefined) throw new Error(errors[0])
  } catch (error) {
    chart?.release()
    host.replaceChildren()
    throw error instanceof Error ? error : new Error(String(error))
  }
  const drawn = chart
  return {
    picture: () => pictureOf(host, look),
    release: () => {
      drawn.release()
      host.replaceChildren()
    },
  }
}

/** The canvas on the background of the card, so that the picture can stand on any. */
function pictureOf(host: HTMLElement, look: ChartLook): ChartPicture {
  const canvas = host.querySelector('canvas')
  const flat = document.createElement('canvas')
  const context = flat.getContext('2d')
  if (canvas === null || context === null) throw new Error('there is no canvas')
  flat.width = canvas.width
  flat.height = canvas.height
  context.fillStyle = look.background
  context.fillRect(0, 0, flat.width, flat.height)
  context.drawImage(canvas, 0, 0)
  return { src: flat.toDataURL('image/png'), width: host.clientWidth, height: host.clientHeight }
}
