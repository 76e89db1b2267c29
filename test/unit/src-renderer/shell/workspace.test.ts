// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h } from 'vue'
import type { Problem } from '@shared/problem'
import type { CardEditorHandle } from '../../../../src-renderer/editor/card-editor-handle'
import { provideWorkspace, useWorkspace, type Workspace } from '../../../../src-renderer/shell/workspace'

/** A window with one part in it. @returns the workspace as each of them has it. */
function mountWindow(): { provided: Workspace; used: Workspace } {
  const seen: { provided?: Workspace; used?: Workspace } = {}
  const part = defineComponent(() => {
    seen.used = useWorkspace()
    return () => null
  })
  const host = defineComponent(() => {
    seen.provided = provideWorkspace('dark')
    return () => h(part)
  })
  createApp(host).mount(document.createElement('div'))
  return seen as { provided: Workspace; used: Workspace }
}

const problem: Problem = {
  code: 'card.unknown-tag',
  severity: 'error',
  source: 'card',
  pointer: '/elements/0/tag',
  range: { offset: 3, length: 4 },
}

describe('the workspace', () => {
  it('is one for the window and its parts', () => {
    const { provided, used } = mountWindow()

    expect(used).toBe(provided)
    expect(used.previewTheme.value).toBe('dark')
  })

  it('shows a problem of the card in the editor', async () => {
    const { used } = mountWindow()
    const reveal = vi.fn()
    used.tab.value = 'changes'
    const handle: Partial<CardEditorHandle> = { reveal }
    used.editor.value = handle as CardEditorHandle

    await used.showProblem(problem)

    expect(used.tab.value).toBe('card')
    expect(reveal).toHaveBeenCalledExactlyOnceWith({ offset: 3, length: 4 })
  })

  it('shows a problem of the push settings at its field', async () => {
    const { used } = mountWindow()
    document.body.innerHTML =
      '<form data-testid="push-form"><div data-field="job_name"><input id="name" /></div></form>'

    await used.showProblem({ ...problem, source: 'notification', pointer: '/job_name' })

    expect(used.tab.value).toBe('push-settings')
    expect(document.activeElement?.id).toBe('name')
  })
})
