import { describe, expect, it } from 'vitest'
import { fixed, plain, said, v1, v2 } from './apply-rules'

const img = (more: object): unknown => ({ tag: 'img', img_key: 'img_v3_1', alt: plain('x'), ...more })

describe('the key of a picture', () => {
  it.each(['img_v3_02hm_efbf3be3-7582-4584', 'img_v2_9dd98485-2900-4d65', 'img_e344c476', '${key}'])(
    '%s',
    (key) => {
      expect(said(v1(img({ img_key: key })))).toEqual([])
    },
  )

  it.each([
    'https://a.example/x.png',
    '//a.example/x',
    'data:image/png;base64,AA==',
    'C:\\x.png',
    'photo.JPG',
    'www.a.example',
  ])('%s is an address or a file', (key) => {
    expect(said(v1(img({ img_key: key })))).toEqual(['error card.image-key-is-address /elements/0/img_key'])
  })

  it.each(['local_img_9f86d081884c7d65', ' local_img_9f86d081884c7d65', 'LOCAL_IMG_x'])(
    '%s stands for a picture that is not on Feishu yet',
    (key) => {
      expect(said(v1(img({ img_key: key })))).toEqual(['error card.image-not-uploaded /elements/0/img_key'])
    },
  )

  it('with other letters is a hint, since nobody says what keys are made of', () => {
    expect(said(v1(img({ img_key: '7ea74629-9191-4176-998c-2e603c9c5e8g' })))).toEqual([
      'hint card.image-key-unusual /elements/0/img_key',
    ])
  })

  it('with a space around it is trimmed', () => {
    expect(said(v1(img({ img_key: ' img_v3_1' })))).toEqual([
      'warning card.image-key-space /elements/0/img_key',
    ])
    expect(fixed(v1(img({ img_key: ' img_v3_1' })), 'card.image-key-space')).toEqual(v1(img({})))
  })

  it('is checked in translations and lists too', () => {
    const local = { tag: 'img', img_key: 'img_v3_1', alt: plain('x'), i18n_img_key: { zh_cn: 'local_img_1' } }
    expect(said(v1(local))).toEqual(['error card.image-not-uploaded /elements/0/i18n_img_key/zh_cn'])
    const mosaic = {
      tag: 'img_combination',
      combination_mode: 'bisect',
      img_list: [{ img_key: 'a.png' }, {}, {}],
    }
    expect(said(v1(img({ i18n_img_key: { en_us: 'http://x.example' } }), mosaic))).toEqual([
      'error card.image-key-is-address /elements/0/i18n_img_key/en_us',
      'error card.image-key-is-address /elements/1/img_list/0/img_key',
    ])
  })

  it('is of no matter beside an icon of the library', () => {
    const icon = { tag: 'standard_icon', token: 'chat_outlined', img_key: 'https://a.example/x.png' }
    expect(said(v1({ tag: 'div', text: plain('x'), icon }))).toEqual([])
  })
})

describe('size', () => {
  it('goes with cropping', () => {
    expect(said(v2(img({ scale_type: 'crop_top', size: 'large' })))).toEqual([])
    expect(said(v2(img({ scale_type: 'fit_horizontal' })))).toEqual([])
    expect(said(v2(img({ scale_type: 'fit_horizontal', size: '' })))).toEqual([])
  })

  it('is refused beside fit_horizontal in 2.0, and ignored in 1.0', () => {
    const card = { scale_type: 'fit_horizontal', size: 'stretch' }
    expect(said(v2(img(card)))).toEqual(['error card.image-size-with-fit /body/elements/0/size'])
    expect(said(v1(img(card)))).toEqual(['warning card.image-size-with-fit /elements/0/size'])
    expect(fixed(v2(img(card)), 'card.image-size-with-fit')).toEqual(
      v2(img({ scale_type: 'fit_horizontal' })),
    )
  })
})

it('older members are disputed in 2.0', () => {
  const older = { mode: 'fit_horizontal', custom_width: 300 }
  expect(said(v1(img(older)))).toEqual([])
  expect(said(v2(img(older)))).toEqual([
    'warning card.image-old-member /body/elements/0/mode',
    'warning card.image-old-member /body/elements/0/custom_width',
  ])
})
