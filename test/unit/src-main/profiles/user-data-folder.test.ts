import { expect, test } from 'vitest'
import { userDataFolder } from '../../../../src-main/profiles/user-data-folder'

test.each([
  ['linux', {}, '/home/li', '/home/li/.config/Pushcard Studio'],
  ['linux', { XDG_CONFIG_HOME: '/etc/li' }, '/home/li', '/etc/li/Pushcard Studio'],
  ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/li', '/home/li/.config/Pushcard Studio'],
  ['darwin', {}, '/Users/li', '/Users/li/Library/Application Support/Pushcard Studio'],
  [
    'win32',
    { APPDATA: 'C:\\Users\\li\\AppData\\Roaming' },
    'C:\\Users\\li',
    'C:\\Users\\li\\AppData\\Roaming\\Pushcard Studio',
  ],
  ['win32', {}, 'C:\\Users\\li', 'C:\\Users\\li\\AppData\\Roaming\\Pushcard Studio'],
  ['linux', { PUSHCARD_USER_DATA: '/tmp/x/' }, '/home/li', '/tmp/x/'],
  ['linux', { PUSHCARD_USER_DATA: 'relative' }, '/home/li', '/home/li/.config/Pushcard Studio'],
] as const)('on %s with %j it is Electron’s own', (platform, env, home, folder) => {
  expect(userDataFolder({ platform, env, home })).toBe(folder)
})
