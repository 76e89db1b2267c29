import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * What was remembered in a file, or null: a missing or damaged stamp only means that work is done once more.
 *
 * @param {string} path
 * @returns {Record<string, unknown> | null}
 */
export function readStamp(path) {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/**
 * @param {string} path
 * @param {Record<string, unknown>} value
 */
export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(value))
  renameSync(unfinished, path)
}

/** @param {string} path */
export function removeStamp(path) {
  rmSync(path, { force: true })
}
