import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How different two colours must be to count, on pixelmatch's scale from 0 to 1. An edge that is smoothed a little differently stays below. */
const threshold = 0.08
/** pixelmatch would forgive whatever lies on an edge, and with it a letter that has moved by a pixel. */
const includeAA = true
/** Side in px of the square in which pixels that differ are counted: a change is somewhere, noise is everywhere. */
const tile = 24
/** How many of a square's pixels may differ. */
const mostInTile = 0.04

/**
 * Compares a picture with the accepted one. Pixels at the edges of letters and curves may differ, since they do from
 * one Chromium to the next; a colour, a shape or a line that has moved may not. Pure.
 *
 * @param {Buffer} accepted PNG
 * @param {Buffer} actual PNG
 * @returns {{ same: true } | { same: false, reason: string, diff?: Buffer }} `diff` shows in red what differs
 */
export function comparePictures(accepted, actual) {
  const [one, other] = [PNG.sync.read(accepted), PNG.sync.read(actual)]
  const { width, height } = one
  if (width !== other.width || height !== other.height) {
    return { same: false, reason: `${other.width}×${other.height} px instead of ${width}×${height}` }
  }
  const diff = new PNG({ width, height })
  const mask = new PNG({ width, height })
  pixelmatch(one.data, other.data, diff.data, width, height, { threshold, includeAA })
  pixelmatch(one.data, other.data, mask.data, width, height, { threshold, includeAA, diffMask: true })
  const { share, x, y } = worstTile(mask)
  if (share <= mostInTile) return { same: true }
  const percent = Math.round(100 * share)
  return {
    same: false,
    reason: `${percent} % of the pixels around ${x}, ${y} differ`,
    diff: PNG.sync.write(diff),
  }
}

/** Squares overlap by half, so that none cuts a change in two. */
function worstTile({ data, width, height }) {
  let worst = { share: 0, x: 0, y: 0 }
  for (let top = 0; top < height; top += tile / 2) {
    for (let left = 0; left < width; left += tile / 2) {
      let count = 0
      for (let y = top; y < Math.min(top + tile, height); y++) {
        for (let x = left; x < Math.min(left + tile, width); x++) {
          if (isDifferent(data, (y * width + x) * 4)) count++
        }
      }
      const share = count / (tile * tile)
      if (share > worst.share) worst = { share, x: left + tile / 2, y: top + tile / 2 }
    }
  }
  return worst
}

/** pixelmatch draws what differs in red and leaves the rest of a mask clear. */
function isDifferent(data, at) {
  return data[at + 3] > 0 && data[at] === 255 && data[at + 1] === 0
}
