import { notImplemented } from '../not-implemented'
import { droppedFileName, type ToMain } from './messages'

interface HeldDrop {
  readonly event: DragEvent
  readonly target: EventTarget
  readonly files: readonly File[]
}

/**
 * `webUtils.getPathForFile` has to answer at once, and only Chromium knows the path. So a drop of files is held until
 * main has asked Chromium, and only then given to the page.
 */
export class DroppedFiles {
  private readonly paths = new Map<string, string>()
  private readonly held = new Map<number, HeldDrop>()
  private lastDrop = 0

  constructor(private readonly tellMain: (message: ToMain) => void) {
    const world = globalThis as unknown as Record<string, unknown>
    world[droppedFileName] = (drop: number, index: number) => this.held.get(drop)?.files[index]
    window.addEventListener('drop', (event) => this.hold(event), true)
  }

  /** Main knows the paths of a drop. */
  release(drop: number, paths: readonly string[]): void {
    const held = this.held.get(drop)
    this.held.delete(drop)
    if (!held) return
    held.files.forEach((file, index) => this.paths.set(identityOf(file), paths[index] ?? ''))
    held.target.dispatchEvent(copyOf(held))
  }

  pathOf(file: File): string {
    return this.paths.get(identityOf(file)) ?? notImplemented('webUtils.getPathForFile of a file not dropped')
  }

  private hold(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (!event.isTrusted || files.length === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const drop = ++this.lastDrop
    this.held.set(drop, { event, target: event.target ?? window, files })
    this.tellMain({ kind: 'files-dropped', drop, count: files.length })
  }
}

/** On its way through the context bridge a file becomes another object, with the same of these. */
const identityOf = ({ name, size, lastModified, type }: File) =>
  JSON.stringify([name, size, lastModified, type])

function copyOf({ event, files }: HeldDrop): DragEvent {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event
  const where = { clientX, clientY, screenX, screenY }
  const keys = { ctrlKey, shiftKey, altKey, metaKey }
  return new DragEvent('drop', {
    ...where,
    ...keys,
    dataTransfer,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
}
