import { spawnSync } from 'node:child_process'
import { findChromium } from '../set-up/chromium.mjs'

/** The fonts of pictures, each with the Debian package that brings it (the same as in needed-packages.mjs). */
const fonts = [
  { family: 'Noto Sans CJK SC', name: 'fonts-noto-cjk' },
  { family: 'Noto Sans Mono CJK SC', name: 'fonts-noto-cjk' },
  { family: 'Noto Color Emoji', name: 'fonts-noto-color-emoji' },
]

/**
 * The Debian packages that pictures need and that are not here. Pictures drawn in other fonts could not be compared.
 *
 * @param {{ hasChromium: () => boolean, hasFamily: (family: string) => boolean }} [machine]
 * @returns {string[]}
 */
export function missingForPictures(machine = { hasChromium: () => findChromium() !== null, hasFamily }) {
  const missing = fonts.filter(({ family }) => !machine.hasFamily(family)).map(({ name }) => name)
  return [...new Set([...(machine.hasChromium() ? [] : ['chromium']), ...missing])]
}

function hasFamily(family) {
  const found = spawnSync('fc-list', [`:family=${family}`, 'family'], { encoding: 'utf8' })
  return (found.stdout ?? '').trim() !== ''
}
