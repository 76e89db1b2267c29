/** An element with these properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** Drawn in a square of 16. */
const drawings = {
  folder: 'M1.5 4.5a1 1 0 0 1 1-1h3.6l1.6 1.8h5.8a1 1 0 0 1 1 1v6.2a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z',
  file: 'M4 1.5h5.2L12.5 5v9.5h-8z M9 1.5V5h3.5',
  up: 'M8 13V3.5 M4 7.5 8 3.5l4 4',
  home: 'M2 8 8 2.5 14 8 M3.5 7v6.5h9V7',
}

/** A line drawing in the colour of the text; says nothing to a screen reader. */
export function drawing(name: keyof typeof drawings): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  svg.classList.add('drawing', name)
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', drawings[name])
  svg.append(path)
  return svg
}
