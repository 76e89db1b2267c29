import type { PreviewTheme } from '../../preview-context'

/** The colours and the font that a chart is drawn with: a canvas knows no style sheet. */
export interface ChartLook {
  readonly theme: PreviewTheme
  readonly colours: readonly string[]
  readonly font: string
  readonly background: string
  readonly text: string
  readonly secondary: string
  readonly faint: string
  readonly line: string
  readonly grid: string
  readonly fill: string
  /** Device pixels for each of the chart's own; those of the screen when absent. */
  readonly scale?: number
}

/** Reads the tokens of the preview where the chart stands. */
export function readChartLook(at: Element, theme: PreviewTheme, colours: readonly string[]): ChartLook {
  const style = getComputedStyle(at)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  return {
    theme,
    colours,
    font: token('--card-font'),
    background: token('--card-background'),
    text: token('--card-text'),
    secondary: token('--card-text-secondary'),
    faint: token('--card-text-placeholder'),
    line: token('--card-chart-line'),
    grid: token('--card-chart-grid'),
    fill: token('--card-fill'),
  }
}
