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

const known: ReadonlySet<string> = new Set(cardLanguages)

export function isCardLanguage(code: string): code is CardLanguage {
  return known.has(code)
}
