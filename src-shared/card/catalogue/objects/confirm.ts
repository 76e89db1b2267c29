import { inBoth, plainText, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** The dialog before an action (Card §6.7). */
export const confirm: CatalogueEntry = {
  name: 'confirm',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('二次确认', 'Confirmation'),
  doc: words('点击后先弹出的确认窗口', 'The dialog that asks before a click counts'),
  push: 'unverified',
  page: { '1.0': 'interactive-components/button', '2.0': 'interactive-components/button' },
  snippet: inBoth({
    title: { tag: 'plain_text', content: words('确认提交？', 'Submit?') },
    text: { tag: 'plain_text', content: words('提交后不能修改。', 'You cannot change it afterwards.') },
  }),
  fields: {
    title: {
      type: plainText,
      required: 'always',
      // Old clients ignore the click without it; nobody reports that it is refused.
      missing: 'warning',
      doc: words('窗口标题', 'Title of the dialog'),
    },
    text: {
      type: plainText,
      required: 'always',
      missing: 'warning',
      doc: words('窗口里的说明', 'Words of the dialog'),
    },
  },
}
