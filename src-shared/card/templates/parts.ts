import type { Words } from '../catalogue/model'
import type { TemplateObject } from './template'

/** What the templates are put together from: parts of card JSON 1.0 that help desk pushes are known to show (Card §16.2). */

export function words(zh: string, en: string): Words {
  return { zh, en }
}

export function header(colour: string, title: Words, subtitle?: Words): TemplateObject {
  const text = (content: Words): TemplateObject => ({ tag: 'plain_text', content })
  return {
    template: colour,
    title: text(title),
    ...(subtitle === undefined ? {} : { subtitle: text(subtitle) }),
  }
}

export function paragraph(content: Words): TemplateObject {
  return { tag: 'div', text: { tag: 'lark_md', content } }
}

export function markdown(content: Words): TemplateObject {
  return { tag: 'markdown', content }
}

/** Facts side by side, two in a row. */
export function facts(...contents: readonly Words[]): TemplateObject {
  return {
    tag: 'div',
    fields: contents.map((content) => ({ is_short: true, text: { tag: 'lark_md', content } })),
  }
}

export const divider: TemplateObject = { tag: 'hr' }

export function buttons(...list: readonly TemplateObject[]): TemplateObject {
  return { tag: 'action', actions: list }
}

export function linkButton(
  type: 'primary' | 'default' | 'danger',
  content: Words,
  url = '{{https://example.com}}',
): TemplateObject {
  return { tag: 'button', type, text: { tag: 'plain_text', content }, url }
}

/** Boxes of equal width beside each other, on grey. */
export function boxes(...contents: readonly Words[]): TemplateObject {
  return {
    tag: 'column_set',
    flex_mode: 'none',
    background_style: 'grey',
    columns: contents.map((content) => ({
      tag: 'column',
      width: 'weighted',
      weight: 1,
      vertical_align: 'top',
      elements: [{ tag: 'markdown', content, text_align: 'center' }],
    })),
  }
}

export function footnote(content: Words): TemplateObject {
  return { tag: 'note', elements: [{ tag: 'plain_text', content }] }
}
