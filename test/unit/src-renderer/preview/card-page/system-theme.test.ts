import { expect, it } from 'vitest'
import { systemThemeStyles } from '../../../../../src-renderer/preview/card-page/system-theme'
import { eitherColour } from '../../../../../src-renderer/preview/preview-context'

it("repeats a sheet's dark rules for readers whose system is dark, and nothing else", () => {
  const styles = `
    .a { color: red }
    /* [data-theme='dark'] .x { color: pink } */
    .a[data-theme='dark'], .b[data-theme=dark] .c { color: blue }
    .a[data-theme="darker"] { color: lime }`
  const added = systemThemeStyles(styles).replace(/\s+/g, ' ')
  expect(added).toContain(
    '@media (prefers-color-scheme:dark){.a[data-theme=system], .b[data-theme=system] .c{ color: blue }',
  )
  for (const absent of ['red', 'pink', 'lime']) expect(added).not.toContain(absent)
})

it('a colour that is the same in both themes is written once', () => {
  expect(eitherColour('#fff', '#fff')).toBe('#fff')
  expect(eitherColour('#fff', '#000')).toBe('var(--card-if-light, #fff) var(--card-if-dark, #000)')
})
