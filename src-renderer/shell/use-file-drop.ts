import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/**
 * Lets files be dropped anywhere on the window.
 * @param onFiles - also told whether the place that they were dropped on has taken what it can use.
 * @returns whether one hovers over it now.
 */
export function useFileDrop(
  onFiles: (files: readonly File[], isTaken: boolean) => void,
): Readonly<Ref<boolean>> {
  const hovering = ref(false)
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

  function over(event: DragEvent): void {
    if (!holdsFiles(event)) return
    event.preventDefault()
    hovering.value = true
  }
  function leave(event: DragEvent): void {
    if (event.relatedTarget === null) hovering.value = false
  }
  function drop(event: DragEvent): void {
    hovering.value = false
    if (!holdsFiles(event)) return
    const isTaken = event.defaultPrevented
    event.preventDefault()
    onFiles([...(event.dataTransfer?.files ?? [])], isTaken)
  }

  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  onScopeDispose(() => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  })
  return readonly(hovering)
}
