import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { filesIn, setUpSingleInstance } from '../../../../src-main/electron/single-instance'

function fakeApp(isFirst: boolean): App {
  return Object.assign(new EventEmitter(), {
    requestSingleInstanceLock: () => isFirst,
    isPackaged: true,
  }) as unknown as App
}

describe('filesIn', () => {
  it('takes what is no switch, from the folder where the command was given', () => {
    expect(filesIn(['--inspect', 'a.pushcard', '', '/b.json'], '/home/x')).toEqual([
      '/home/x/a.pushcard',
      '/b.json',
    ])
  })
})

describe('the single instance', () => {
  it('is none when the app runs already', () => {
    expect(setUpSingleInstance(fakeApp(false))).toBeUndefined()
  })

  it('opens what a later start brings', () => {
    const app = fakeApp(true)
    const instance = setUpSingleInstance(app)
    const onOpen = vi.fn()
    if (instance !== undefined) instance.onOpen = onOpen
    app.emit('second-instance', {}, ['/opt/app', '--switch', 'other'], '/', { files: ['/home/x/a.pushcard'] })
    expect(onOpen).toHaveBeenCalledWith(['/home/x/a.pushcard'])
  })

  it.each([null, 'text', { files: 'a' }, { files: [1] }, { files: ['relative'] }, {}])(
    'is only brought to the front by a start that hands over %j',
    (data) => {
      const app = fakeApp(true)
      const instance = setUpSingleInstance(app)
      const onOpen = vi.fn()
      if (instance !== undefined) instance.onOpen = onOpen
      app.emit('second-instance', {}, ['/opt/app', 'a.pushcard'], '/home/x', data)
      expect(onOpen).toHaveBeenCalledWith([])
    },
  )

  it('hands its own files to the one that runs', () => {
    const requestSingleInstanceLock = vi.fn(() => false)
    setUpSingleInstance(Object.assign(fakeApp(false), { requestSingleInstanceLock }))
    const files = filesIn(process.argv.slice(1), process.cwd())
    expect(requestSingleInstanceLock).toHaveBeenCalledWith({ files })
  })

  it('keeps a file that the system asks for before there is a window', () => {
    const app = fakeApp(true)
    const instance = setUpSingleInstance(app)
    const preventDefault = vi.fn()
    app.emit('open-file', { preventDefault }, '/home/x/b.pushcard')
    expect(instance?.filesToOpen).toContain('/home/x/b.pushcard')
    expect(preventDefault).toHaveBeenCalled()
  })
})
