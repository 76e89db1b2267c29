/** What a component from the palette is called while it is dragged. */
const dataType = 'application/x-pushcard-component'

export function dragComponent(event: DragEvent, tag: string): void {
  event.dataTransfer?.setData(dataType, tag)
  // For other places that take text, such as the editor: nothing.
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copy'
}

export function isComponentDrag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(dataType) === true
}

/** The tag of what was dropped; `''` when it was something else. */
export function droppedComponent(event: DragEvent): string {
  return event.dataTransfer?.getData(dataType) ?? ''
}
