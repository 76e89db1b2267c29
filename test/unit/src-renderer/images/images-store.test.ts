// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/result'
import type { StudioApi } from '@shared/studio-api'
import { useImagesStore } from '../../../../src-renderer/images/images-store'
import { missingImageProblems } from '../../../../src-renderer/images/missing-images'
import { useNoticesStore } from '../../../../src-renderer/shell/notices-store'
import { pictures } from '../../src-main/drafts/draft-with-pictures'
import { installStudio } from '../fake-studio'

const { one, two } = pictures
const missing = fail('image.missing', { name: one.name, file: one.file })
let reads: string[]
let answers: Record<string, Awaited<ReturnType<StudioApi['readImage']>>>

beforeEach(() => {
  setActivePinia(createPinia())
  reads = []
  answers = {}
  installStudio({
    readImage: (id, { file }) => {
      reads.push(`${id} ${file}`)
      return Promise.resolve(answers[file] ?? missing)
    },
    attachImage: (name, bytes) =>
      Promise.resolve(ok({ key: `local_img_${bytes.length}`, image: { ...one, name } })),
  })
})

describe('the pictures in the window', () => {
  it('are read once, and again while they are not there', async () => {
    const store = useImagesStore()
    answers[two.file] = ok('data:image/png;base64,')
    await store.load('x', [one, two])
    await store.load('x', [one, two])
    expect(reads).toEqual([`x ${one.file}`, `x ${two.file}`, `x ${one.file}`])
    expect(store.find('x', one)).toEqual({ kind: 'missing', failure: missing.error })
    expect(store.find('x', two)).toEqual({ kind: 'shown', src: 'data:image/png;base64,' })
    expect(store.find('y', two)).toBeUndefined()

    store.keepOnly('x', [one])
    expect(store.find('x', two)).toBeUndefined()
  })

  it('that are not there are a warning at the first place that names them', async () => {
    const store = useImagesStore()
    await store.load('x', [one])
    const cardText =
      '{"elements":[{"tag":"img","img_key":"img_v3_one"},{"tag":"img","img_key":"img_v3_one"}]}'
    const find = (image: typeof one) => store.find('x', image)
    const draft = { cardText, images: { img_v3_one: one, img_v3_unused: one } }
    expect(missingImageProblems(draft, find)).toEqual([
      {
        code: 'image.missing',
        severity: 'warning',
        source: 'card',
        pointer: '/elements/0/img_key',
        range: { offset: cardText.indexOf('img_v3_one'), length: 10 },
        params: { name: one.name, file: one.file },
      },
    ])
    expect(missingImageProblems({ ...draft, cardText: '{}' }, find)).toEqual([])
  })

  it('are taken in one by one; what is too large is not even read', async () => {
    const store = useImagesStore()
    const film = new File([], 'film.png')
    Object.defineProperty(film, 'size', { value: 11 * 1024 * 1024 })
    film.arrayBuffer = () => Promise.reject(new Error('was read'))
    const attached = await store.attach([film, new File(['abc'], 'a.png')])
    expect(attached.map(({ key, image }) => [key, image.name])).toEqual([['local_img_3', 'a.png']])
    expect(useNoticesStore().notices.map(({ message }) => message.key)).toEqual(['image.too-large'])
  })
})
