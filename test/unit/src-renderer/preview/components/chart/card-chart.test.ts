// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h, provide } from 'vue'
import { renderToString } from 'vue/server-renderer'
import CardPreview from '../../../../../../src-renderer/preview/CardPreview.vue'
import type { ChartLook } from '../../../../../../src-renderer/preview/components/chart/chart-look'
import {
  chartPicturesKey,
  collectChartPictures,
  type ChartPictures,
} from '../../../../../../src-renderer/preview/components/chart/chart-picture'
import type { DrawnChart } from '../../../../../../src-renderer/preview/components/chart/draw-chart'
import type { JsonObject } from '@shared/json-value'

/** There is no canvas here; that VChart draws on one is for the built app's tests. */
const drawing = vi.hoisted(() => ({
  drawChart: vi.fn<(host: HTMLElement, spec: JsonObject, look: ChartLook) => DrawnChart>(),
  release: vi.fn<() => void>(),
}))
vi.mock('../../../../../../src-renderer/preview/components/chart/draw-chart', () => ({
  drawChart: drawing.drawChart,
}))

const picture = { src: 'data:image/png;base64,AAAA', width: 320, height: 180 }

enableAutoUnmount(afterEach)
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (then: () => void) => void Promise.resolve().then(then))
  drawing.drawChart.mockReset().mockReturnValue({ picture: () => picture, release: drawing.release })
  drawing.release.mockReset()
})
afterEach(() => void vi.unstubAllGlobals())

const spec: JsonObject = {
  type: 'bar',
  title: { text: '报名' },
  data: { values: [{ x: '一月', y: 3 }] },
  xField: 'x',
  yField: 'y',
}

function props(chart: JsonObject, more: JsonObject = {}): never {
  const card = { elements: [{ tag: 'chart', ...chart }, { tag: 'hr' }] }
  return {
    card,
    stale: false,
    theme: 'light',
    width: 'pc',
    locale: 'zh_cn',
    language: 'en',
    ...more,
  } as never
}

async function draw(chart: JsonObject, more: JsonObject = {}): Promise<VueWrapper> {
  const wrapper = mount(CardPreview, { props: props(chart, more), attachTo: document.body })
  await vi.dynamicImportSettled()
  await flushPromises()
  return wrapper
}

async function settled(): Promise<void> {
  await vi.dynamicImportSettled()
  await flushPromises()
}

describe('a chart in a window', () => {
  it('is drawn once, named, with its data for who cannot see it', async () => {
    const chart = await draw({ chart_spec: spec })
    expect(drawing.drawChart).toHaveBeenCalledOnce()
    expect(drawing.drawChart.mock.lastCall?.[1]).toMatchObject({ type: 'bar', xField: 'x' })
    expect(chart.get('.canvas').attributes()).toMatchObject({
      'aria-label': 'Chart: 报名',
      'data-state': 'drawn',
    })
    expect(chart.get('.chart-data').classes()).toContain('is-spoken')
    expect(chart.findAll('td').map((cell) => cell.text())).toEqual(['一月', '3'])
  })

  it('is drawn again when its specification, its colours or the theme change, and only then', async () => {
    const chart = await draw({ chart_spec: spec })
    await chart.setProps(props({ chart_spec: spec, height: '200px' }))
    await settled()
    expect(drawing.drawChart).toHaveBeenCalledTimes(1)

    await chart.setProps(props({ chart_spec: { ...spec, type: 'line' } }))
    await settled()
    await chart.setProps(props({ chart_spec: spec, color_theme: 'rainbow' }))
    await settled()
    await chart.setProps(props({ chart_spec: spec, color_theme: 'rainbow' }, { theme: 'dark' }))
    await settled()
    expect(drawing.drawChart).toHaveBeenCalledTimes(4)
    expect(drawing.release).toHaveBeenCalledTimes(3)
    expect(drawing.drawChart.mock.lastCall?.[2].theme).toBe('dark')
  })

  it('is let go with its component', async () => {
    const chart = await draw({ chart_spec: spec })
    chart.unmount()
    expect(drawing.release).toHaveBeenCalledOnce()
  })

  it('says why it cannot be drawn, shows its data, and recovers', async () => {
    drawing.drawChart.mockImplementationOnce(() => {
      throw new Error('yField is missing')
    })
    const chart = await draw({ chart_spec: spec })
    expect(chart.get('.unsupported').text()).toContain('yField is missing')
    expect(chart.get('.chart-data').classes()).not.toContain('is-spoken')
    expect(chart.find('[data-tag="hr"]').exists()).toBe(true)

    await chart.setProps(props({ chart_spec: { ...spec } }))
    await settled()
    expect(chart.find('.unsupported').exists()).toBe(false)
  })

  it('names a kind of chart that VChart does not have', async () => {
    drawing.drawChart.mockImplementationOnce(() => {
      throw new Error('init chart fail')
    })
    const chart = await draw({ chart_spec: { ...spec, type: 'map' } })
    expect(chart.get('.unsupported').text()).toContain('this kind of chart: map')
  })

  it.each([
    [{}, 'no chart_spec'],
    [{ chart_spec: 'bar' }, 'no chart_spec'],
    [{ chart_spec: { data: { values: Array.from({ length: 20_000 }, () => 1) } } }, 'too big'],
  ])('of the shape of case %# is not drawn', async (element, words) => {
    const small = JSON.stringify(element).length < 1_000
    const chart = await draw(
      small ? element : { chart_spec: { values: Array.from({ length: 12_000 }, () => 1) } },
    )
    expect(chart.get('.unsupported').text()).toContain(words)
    expect(drawing.drawChart).not.toHaveBeenCalled()
  })

  it('has the shape or the height that the card asks for', async () => {
    const style = async (more: JsonObject, props: JsonObject = {}): Promise<string | undefined> =>
      (await draw({ chart_spec: spec, ...more }, props)).get('.place').attributes('style')
    expect(await style({})).toContain('aspect-ratio: 16 / 9')
    expect(await style({}, { width: 'phone' })).toContain('aspect-ratio: 1 / 1')
    expect(await style({ aspect_ratio: '2:1' })).toContain('aspect-ratio: 2 / 1')
    expect(await style({ height: '240px', aspect_ratio: '2:1' })).toBe('height: 240px;')
    expect(await style({ height: 'auto' })).toContain('16 / 9')
  })

  it('is enlarged by its button, and not where preview is false', async () => {
    const chart = await draw({ chart_spec: spec })
    await chart.get('.enlarge').trigger('click')
    await settled()
    expect(chart.findAll('.canvas')).toHaveLength(2)
    chart.get('dialog').element.dispatchEvent(new Event('close'))
    await settled()
    expect(chart.find('dialog').exists()).toBe(false)
    expect((await draw({ chart_spec: spec, preview: false })).find('.enlarge').exists()).toBe(false)
  })
})

describe('pictures', () => {
  it('are collected by pointer, without those of charts that are not drawn or gone', async () => {
    const chart = await draw({ chart_spec: spec })
    expect([...(await collectChartPictures(chart.element as Element))]).toEqual([['/elements/0', picture]])
    expect((await collectChartPictures(document.createElement('div'))).size).toBe(0)

    drawing.drawChart.mockImplementationOnce(() => {
      throw new Error('no')
    })
    const broken = await draw({ chart_spec: spec })
    expect((await collectChartPictures(broken.element as Element)).size).toBe(0)
    chart.unmount()
    expect((await collectChartPictures(document.body)).size).toBe(0)
  })

  it('wait until the chart is drawn', async () => {
    const chart = mount(CardPreview, { props: props({ chart_spec: spec }), attachTo: document.body })
    expect((await collectChartPictures(chart.element as Element)).size).toBe(1)
  })
})

describe('without a browser', () => {
  const render = (chart: JsonObject, pictures?: ChartPictures): Promise<string> =>
    renderToString(
      createSSRApp({
        setup() {
          if (pictures !== undefined) provide(chartPicturesKey, pictures)
          return () => h(CardPreview, props(chart))
        },
      }),
    )

  it('a chart is a labelled table of its data', async () => {
    const html = await render({ chart_spec: spec })
    for (const text of ['报名', '一月', '<caption']) expect(html).toContain(text)
    expect(html).not.toContain('canvas')
    expect(html).not.toContain('is-spoken')
    expect(drawing.drawChart).not.toHaveBeenCalled()
  })

  it('or the picture that was taken of it', async () => {
    const html = await render({ chart_spec: spec }, new Map([['/elements/0', picture]]))
    expect(html).toContain('src="data:image/png;base64,AAAA"')
    expect(html).toContain('alt="Chart: 报名"')
  })

  it('one without a specification says so', async () => {
    expect(await render({})).toContain('no chart_spec')
  })
})
