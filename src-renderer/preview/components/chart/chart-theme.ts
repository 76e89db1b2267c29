import type { ChartLook } from './chart-look'

/** A theme of VChart from the tokens of the preview; what it leaves out is VChart's own, light or dark. */
export function chartTheme(look: ChartLook): object {
  return {
    type: look.theme,
    background: 'transparent',
    padding: 12,
    fontFamily: look.font,
    colorScheme: {
      default: {
        dataScheme: [...look.colours],
        palette: {
          backgroundColor: look.background,
          borderColor: look.line,
          hoverBackgroundColor: look.fill,
          popupBackgroundColor: look.background,
          primaryFontColor: look.text,
          secondaryFontColor: look.secondary,
          tertiaryFontColor: look.faint,
          axisLabelFontColor: look.faint,
          axisGridColor: look.grid,
          axisDomainColor: look.line,
          disableFontColor: look.faint,
          emptyCircleColor: look.fill,
          linearProgressTrackColor: look.fill,
          sliderRailColor: look.fill,
          markLabelBackgroundColor: look.fill,
          markLineStrokeColor: look.secondary,
          discreteLegendPagerTextColor: look.secondary,
          discreteLegendPagerHandlerColor: look.secondary,
          discreteLegendPagerHandlerDisableColor: look.faint,
        },
      },
    },
  }
}
