import { mount, type VueWrapper } from '@vue/test-utils'
import { loadRareComponents } from '../../../../src-renderer/preview/card-components'
import CardPreview from '../../../../src-renderer/preview/CardPreview.vue'
import type { JsonValue } from '@shared/json-value'

// So that rare components are drawn at once, as in the window once they are loaded.
await loadRareComponents()

/** A preview of a card with these elements, in a document, so that the keyboard reaches it. */
export function mountCard(
  elements: JsonValue[],
  more: { version?: '1.0' | '2.0' } & Record<string, unknown> = {},
): VueWrapper {
  const { version = '2.0', ...props } = more
  return mount(CardPreview, {
    attachTo: document.body,
    props: {
      card: version === '2.0' ? { schema: '2.0', body: { elements } } : { elements },
      stale: false,
      theme: 'light',
      width: 'pc',
      locale: 'zh_cn',
      document: 'one',
      ...props,
    } as never,
  })
}

/** What the preview says would be sent: names and values, in order. */
export function reported(preview: VueWrapper): Record<string, string> | undefined {
  const report = preview.find('.report')
  if (!report.exists()) return undefined
  const values = report.findAll('dd').map((value) => value.text())
  return Object.fromEntries(report.findAll('dt').map((name, index) => [name.text(), values[index] ?? '']))
}
