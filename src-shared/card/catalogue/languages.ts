import type { Words } from './model'

/** The language codes of card text (Card §7). */
export const cardLanguages = [
  'zh_cn',
  'en_us',
  'ja_jp',
  'zh_hk',
  'zh_tw',
  'id_id',
  'vi_vn',
  'th_th',
  'pt_br',
  'es_es',
  'ko_kr',
  'de_de',
  'fr_fr',
  'it_it',
  'ru_ru',
  'ms_my',
] as const

export type CardLanguage = (typeof cardLanguages)[number]

/** What the languages are called. */
export const languageNames: Readonly<Record<CardLanguage, Words>> = {
  zh_cn: { zh: '简体中文', en: 'Simplified Chinese' },
  en_us: { zh: '英语', en: 'English' },
  ja_jp: { zh: '日语', en: 'Japanese' },
  zh_hk: { zh: '繁体中文（香港）', en: 'Traditional Chinese (Hong Kong)' },
  zh_tw: { zh: '繁体中文（台湾）', en: 'Traditional Chinese (Taiwan)' },
  id_id: { zh: '印尼语', en: 'Indonesian' },
  vi_vn: { zh: '越南语', en: 'Vietnamese' },
  th_th: { zh: '泰语', en: 'Thai' },
  pt_br: { zh: '葡萄牙语', en: 'Portuguese' },
  es_es: { zh: '西班牙语', en: 'Spanish' },
  ko_kr: { zh: '韩语', en: 'Korean' },
  de_de: { zh: '德语', en: 'German' },
  fr_fr: { zh: '法语', en: 'French' },
  it_it: { zh: '意大利语', en: 'Italian' },
  ru_ru: { zh: '俄语', en: 'Russian' },
  ms_my: { zh: '马来语', en: 'Malay' },
}

const known: ReadonlySet<string> = new Set(cardLanguages)

export function isCardLanguage(code: string): code is CardLanguage {
  return known.has(code)
}
