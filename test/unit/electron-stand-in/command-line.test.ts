import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../electron-stand-in/command-line'

describe('parseCommandLine', () => {
  it('takes what stands before the app path for switches, what follows for the arguments of the app', () => {
    const line = parseCommandLine(['--no-sandbox', '--lang=zh-CN', 'my app', 'a.pushcard', '--flag', '-x=1'])
    expect(line.appPath).toBe('my app')
    expect(line.appArguments).toEqual(['a.pushcard', '--flag', '-x=1'])
    expect(Object.fromEntries(line.switches)).toEqual({ 'no-sandbox': '', lang: 'zh-CN', flag: '', x: '1' })
  })

  it('finds the user data folder on either side of the app path', () => {
    const folders = [
      ['--user-data-dir=/a=b', '.'],
      ['.', '--user-data-dir=/a=b'],
    ].map((args) => parseCommandLine(args).switches.get('user-data-dir'))
    expect(folders).toEqual(['/a=b', '/a=b'])
  })

  it('takes the current folder for the app when none is named', () => {
    expect(parseCommandLine(['--inspect']).appPath).toBe('.')
  })

  it('waits for Playwright only when both ports are asked for before the app path', () => {
    expect(parseCommandLine(['--inspect=0', '--remote-debugging-port=0', '.']).drivenByPlaywright).toBe(true)
    expect(parseCommandLine(['--inspect=0', '.']).drivenByPlaywright).toBe(false)
    // electron-vite dev names ports behind the app path.
    expect(parseCommandLine(['.', '--inspect=1', '--remote-debugging-port=2']).drivenByPlaywright).toBe(false)
  })
})
