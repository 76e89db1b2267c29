// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { fail, ok } from '@shared/result'
import type { StudioApi } from '@shared/studio-api'
import { useDraftsStore } from '../../../../src-renderer/drafts/drafts-store'
import { useDraftImages } from '../../../../src-renderer/images/use-draft-images'
import { i18n } from '../../../../src-renderer/words/i18n'
import { draftWithPictures, pictures } from '../../src-main/drafts/draft-with-pictures'
import { installStudio } from '../fake-studio'

const { one, two } = pictures
let readImage: ReturnType<typeof vi.fn<StudioApi['readImage']>>

enableAutoUnmount(afterEach)

beforeEach(() => {
  setActivePinia(createPinia())
  i18n.global.locale.value = 'en'
  readImage = vi.fn<StudioApi['readImage']>((_, { file, name }) =>
    Promise.resolve(
      file === one.file ? ok('data:image/png;base64,eA==') : fail('image.missing', { name, file }),
    ),
  )
  installStudio({ readImage })
})

/** The function that the preview is given, for a draft that is open. */
function shownDraft() {
  const drafts = useDraftsStore()
  const entry = drafts.take({ id: 'x', name: 'x', draft: draftWithPictures, notices: [] })
  let imageOf: ReturnType<typeof useDraftImages>['imageOf'] | undefined
  let drawings = 0
  const wrapper = mount(
    defineComponent(() => {
      ;({ imageOf } = useDraftImages(() => entry))
      return () => {
        drawings++
        return h('img', { src: imageOf?.('img_v3_one')?.src })
      }
    }),
    { global: { plugins: [i18n] } },
  )
  return { drafts, wrapper, imageOf: imageOf!, drawings: () => drawings }
}

it('gives the pictures that the card names; until one is there, a box of its shape', async () => {
  const { imageOf, wrapper } = shownDraft()
  expect(imageOf('img_v3_one')).toMatchObject({ width: 3, height: 2 })
  expect(decodeURIComponent(imageOf('img_v3_one')!.src)).toContain('width="3" height="2"')
  expect(imageOf('img_v3_other')).toBeUndefined()
  expect(imageOf('constructor')).toBeUndefined()

  await flushPromises()

  expect(imageOf('img_v3_one')).toEqual({ src: 'data:image/png;base64,eA==', width: 3, height: 2 })
  expect(wrapper.find('img').attributes('src')).toBe('data:image/png;base64,eA==')
  expect(decodeURIComponent(imageOf('img_v3_two')!.src)).toContain('The file of this picture is not there')
  expect(readImage.mock.calls).toEqual([
    ['x', one],
    ['x', two],
  ])
})

it('draws no picture anew and reads none again when somebody types', async () => {
  const { drafts, drawings } = shownDraft()
  await flushPromises()
  const before = drawings()
  drafts.setCardText('x', `${draftWithPictures.cardText} `)
  await flushPromises()
  expect(drawings()).toBe(before)
  expect(readImage).toHaveBeenCalledTimes(2)
})

it('looks again for what was not there when the window gets the focus, and until it is gone', async () => {
  const { wrapper } = shownDraft()
  await flushPromises()
  window.dispatchEvent(new Event('focus'))
  await flushPromises()
  expect(readImage.mock.calls.slice(2)).toEqual([['x', two]])
  wrapper.unmount()
  window.dispatchEvent(new Event('focus'))
  expect(readImage).toHaveBeenCalledTimes(3)
})
