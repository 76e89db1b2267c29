/**
 * What a reader of a card must find on its page, told from the card's JSON alone: nothing of the preview is used, so
 * that it can be measured with this.
 */

/** Members whose texts show only after a click, or on hovering, or never. */
const notShown = new Set([
  'config',
  'fallback',
  'confirm',
  'options',
  'hover_tips',
  'disabled_tips',
  'placeholder',
  'alt',
  'value',
  'chart_spec',
  'behaviors',
])

const textTags = new Set(['plain_text', 'lark_md', 'markdown'])

/**
 * The words that a reader of `locale` sees, in the order of the card. Markup is taken off roughly: what remains are
 * runs of letters and digits.
 *
 * @param {unknown} card
 * @param {string} locale
 * @returns {string[]}
 */
export function visibleWords(card, locale) {
  const words = []
  visit(withElements(card))
  return words

  function visit(value) {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isObject(value)) return
    if (textTags.has(value.tag)) words.push(...wordsOf(contentIn(value, locale), value.tag !== 'plain_text'))
    for (const [key, member] of Object.entries(value)) {
      if (!notShown.has(key) && !key.startsWith('i18n'))
        visit(inLanguage(value[`i18n_${key}`], locale) ?? member)
    }
  }
}

/** A card may have translations only: `i18n_elements` without `elements`. */
function withElements(card) {
  return isObject(card) && card.i18n_elements !== undefined ? { elements: [], ...card } : card
}

function contentIn(text, locale) {
  const translated = inLanguage(text.i18n, locale) ?? inLanguage(text.i18n_content, locale)
  const content = translated ?? text.content
  return typeof content === 'string' ? content : ''
}

function inLanguage(translations, locale) {
  if (!isObject(translations)) return undefined
  return translations[locale] ?? translations.en_us ?? Object.values(translations)[0]
}

function wordsOf(content, isMarkdown) {
  return content === ''
    ? []
    : ((isMarkdown ? withoutMarkup(content) : content).match(/[\p{L}\p{N}]+/gu) ?? [])
}

function withoutMarkup(content) {
  return content
    .replace(/^```.*$/gm, ' ') // the language of a code block
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, ' $1 ') // links and images keep their words
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/:[A-Z_a-z0-9]+:/g, ' ') // emoji
    .replace(/^\s*\d+\.\s/gm, ' ')
}

/**
 * The text of a page as a reader sees it.
 *
 * @param {string} html
 */
export function textOfPage(html) {
  return html
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

/**
 * The words that should be on a page and are not.
 *
 * @param {unknown} card
 * @param {string} locale
 * @param {string} html
 */
export function missingWords(card, locale, html) {
  const text = textOfPage(html)
  return [...new Set(visibleWords(card, locale))].filter((word) => !text.includes(word))
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
