import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

const { hasDisplay } = await importScript<{
  hasDisplay: (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) => boolean
}>('set-up/display.mjs')
const { callersFolder } = await importScript<{ callersFolder: (env: NodeJS.ProcessEnv) => string }>(
  'set-up/places.mjs',
)

describe('hasDisplay', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
    ['linux', {}, false],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('%s %o: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected)
  })
})

describe('callersFolder', () => {
  it('is the folder that npm was called from', () => {
    expect(callersFolder({ npm_lifecycle_event: 'pushcard', INIT_CWD: '/home/me/drafts' })).toBe(
      '/home/me/drafts',
    )
  })

  it('is the current folder without npm, whatever was left in the environment', () => {
    expect(callersFolder({ INIT_CWD: '/home/me/drafts' })).toBe(process.cwd())
  })
})
