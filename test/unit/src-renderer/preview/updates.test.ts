// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { nextTick, ref, type ComponentPublicInstance } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { components } from '@shared/card/catalogue/components'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { sampleOf } from '@shared/card/catalogue/snippets'
import type { JsonObject } from '@shared/json-value'
import CardPreview from '../../../../src-renderer/preview/CardPreview.vue'
import { loadRareComponents } from '../../../../src-renderer/preview/card-components'
import { useCardPreview } from '../../../../src-renderer/preview/use-card-preview'

await loadRareComponents()

const samples = Object.values<CatalogueEntry>(components)
  .filter(({ kind, undocumented }) => kind !== 'part' && undocumented === undefined)
  .map((entry) => sampleOf(entry, '2.0', 'zh'))

/** 200 components of every kind, in turns; the one at `edited` is a text. */
const edited = 101
function cardText(content: string, above: readonly JsonObject[] = []): string {
  const elements: JsonObject[] = Array.from({ length: 200 }, (_, at) =>
    at === edited ? { tag: 'markdown', content } : (samples[at % samples.length] ?? {}),
  )
  return JSON.stringify({ schema: '2.0', body: { elements: [...above, ...elements] } })
}

/** A preview that follows a text, and the pointers of what it has drawn again. */
function follow(text: string) {
  const source = ref(text)
  const updated: (string | undefined)[] = []
  const { card } = useCardPreview(source)
  const preview: VueWrapper = mount(
    {
      components: { CardPreview },
      setup: () => ({ card }),
      template: '<CardPreview :card="card" v-bind="rest" />',
      data: () => ({ rest: { stale: false, theme: 'light', width: 'pc', locale: 'zh_cn', document: 'one' } }),
    },
    {
      attachTo: document.body,
      global: {
        mixins: [
          {
            updated(this: ComponentPublicInstance) {
              const node = this.$el as Node
              const element = node instanceof Element ? node : node.parentElement
              updated.push(element?.closest('[data-pointer]')?.getAttribute('data-pointer') ?? undefined)
            },
          },
        ],
      },
    },
  )
  return { source, updated, preview }
}

describe('a card of 200 components', () => {
  afterEach(() => document.body.replaceChildren())

  it('draws only the component anew whose text was edited, and what it is in', async () => {
    const { source, updated, preview } = follow(cardText('before'))
    expect(preview.findAll('[data-pointer]').length).toBeGreaterThanOrEqual(200)

    source.value = cardText('after')
    await nextTick()

    expect(preview.text()).toContain('after')
    const own = `/body/elements/${String(edited)}`
    expect(updated).toContain(own)
    expect(updated.filter((pointer) => pointer !== undefined && pointer !== own)).toEqual([])
  })

  it('draws nothing anew when only the layout of the text changed', async () => {
    const { source, updated } = follow(cardText('same'))
    source.value = JSON.stringify(JSON.parse(cardText('same')), null, 2)
    await nextTick()
    expect(updated).toEqual([])
  })

  it('keeps everything that is drawn when a component comes in above it', async () => {
    const { source, preview } = follow(cardText('same'))
    const before = preview.findAll('.body > *').map(({ element }) => element)

    source.value = cardText('same', [{ tag: 'hr' }])
    await nextTick()

    const after = preview.findAll('.body > *').map(({ element }) => element)
    expect(after).toHaveLength(before.length + 1)
    expect(after.slice(1).every((element, at) => element === before[at])).toBe(true)
  })
})
