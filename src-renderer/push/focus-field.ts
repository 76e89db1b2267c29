import type { Problem } from '@shared/problem'

/** Puts the cursor into the field of the form that a problem speaks of. */
export function focusField({ pointer }: Problem): void {
  const name = pointer.split('/')[1] ?? ''
  const row = document.querySelector(`[data-testid="push-form"] [data-field="${CSS.escape(name)}"]`)
  row?.scrollIntoView({ block: 'nearest' })
  row?.querySelector<HTMLElement>('input, [role="radio"][tabindex="0"], button')?.focus()
}
