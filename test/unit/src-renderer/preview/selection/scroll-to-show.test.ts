import { describe, expect, it } from 'vitest'
import { scrollToShow } from '../../../../../src-renderer/preview/selection/scroll-to-show'

const view = { top: 100, bottom: 500 }

describe('scrolling to a component', () => {
  it.each([
    ['in view', { top: 200, bottom: 260 }, 0],
    ['taller than the view, around it', { top: -300, bottom: 900 }, 0],
    ['cut, yet well to be seen', { top: 440, bottom: 700 }, 0],
    ['below', { top: 600, bottom: 640 }, 164],
    ['above', { top: 20, bottom: 60 }, -104],
    ['small and cut', { top: 490, bottom: 510 }, 34],
    ['below and taller than the view', { top: 600, bottom: 1200 }, 476],
  ])('%s', (_, component, distance) => {
    expect(scrollToShow(component, view)).toBe(distance)
  })
})
