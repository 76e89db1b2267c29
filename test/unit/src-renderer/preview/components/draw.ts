import { mount, type VueWrapper } from '@vue/test-utils'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { loadRareComponents } from '../../../../../src-renderer/preview/card-components'
import CardPreview from '../../../../../src-renderer/preview/CardPreview.vue'
import type { JsonObject, JsonValue } from '@shared/json-value'

// So that rare components are drawn at once, as in the window once they are loaded.
await loadRareComponents()

type Props = InstanceType<typeof CardPreview>['$props']

/** A whole card in the preview, in light, as on a computer, in Chinese, unless asked otherwise. */
const propsFor = (card: JsonValue, more: Partial<Props>): Props => ({
  card,
  stale: false,
  theme: 'light',
  width: 'pc',
  locale: 'zh_cn',
  ...more,
})

export function drawCard(card: JsonValue, more: Partial<Props> = {}): VueWrapper {
  return mount(CardPreview, { props: propsFor(card, more), attachTo: document.body })
}

/** A card of these elements. */
export const v1 = (...elements: JsonValue[]): JsonObject => ({ elements })
export const v2 = (...elements: JsonValue[]): JsonObject => ({ schema: '2.0', body: { elements } })

/** The same without a browser. */
export function serverRendered(card: JsonValue, more: Partial<Props> = {}): Promise<string> {
  return renderToString(createSSRApp({ render: () => h(CardPreview, propsFor(card, more)) }))
}

export const plain = (content: string, more: JsonObject = {}): JsonObject => ({
  tag: 'plain_text',
  content,
  ...more,
})
