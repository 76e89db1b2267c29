import { CdpError, type CdpSession } from '../cdp-pipe'
import { droppedFileName } from '../page/messages'

/** Asks Chromium for the path of every file of a drop that the preload's world holds; '' where there is none. */
export function pathsOfDrop(
  session: CdpSession,
  contextId: number,
  { drop, count }: { readonly drop: number; readonly count: number },
): Promise<string[]> {
  const pathOf = async (index: number) => {
    const expression = `${droppedFileName}(${drop}, ${index})`
    const { result } = await session.send('Runtime.evaluate', { expression, contextId })
    if (result.objectId === undefined) return '' // the page has gone on to another document
    const { objectId } = result
    try {
      return (await session.send('DOM.getFileInfo', { objectId })).path
    } catch (error) {
      if (error instanceof CdpError) return '' // it is not on the disk
      throw error
    } finally {
      session.sendIfAlive('Runtime.releaseObject', { objectId })
    }
  }
  return Promise.all(Array.from({ length: count }, (_, index) => pathOf(index)))
}
