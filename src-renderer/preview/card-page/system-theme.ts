const darkSelector = /\[data-theme=(['"]?)dark\1\]/g
const innermostRule = /([^{}]+)\{([^{}]*)\}/g

/**
 * What a style sheet needs besides itself so that `data-theme="system"` follows the reader's system: its dark rules
 * once more, within a media query, and the two switches of `eitherColour`.
 * @param styles - rules for `[data-theme='dark']` must not stand inside of at-rules.
 */
export function systemThemeStyles(styles: string): string {
  const dark = [...styles.replace(/\/\*.*?\*\//gs, '').matchAll(innermostRule)].flatMap(
    ([, selector = '', declarations = '']) =>
      selector.search(darkSelector) !== -1
        ? [`${selector.trim().replace(darkSelector, '[data-theme=system]')}{${declarations}}`]
        : [],
  )
  return [
    '[data-theme=system]{--card-if-light:initial;--card-if-dark: ;color-scheme:light}',
    `@media (prefers-color-scheme:dark){${dark.join('')}[data-theme=system]{--card-if-light: ;--card-if-dark:initial;color-scheme:dark}}`,
  ].join('')
}
