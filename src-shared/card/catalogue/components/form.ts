import { inV2, layoutInV2, list, object, onPage, placedIn, spacing, text, words } from '../fields'
import { fallbackForOldClients } from '../interactive-fields'
import type { CatalogueEntry, SnippetObject } from '../model'

const input: SnippetObject = {
  tag: 'input',
  name: 'advice',
  input_type: 'multiline_text',
  placeholder: { tag: 'plain_text', content: words('请写下你的建议', 'Tell us what you think') },
}

const submit: SnippetObject = {
  tag: 'button',
  name: 'submit',
  type: 'primary',
  text: { tag: 'plain_text', content: words('提交', 'Send') },
}

/** Card §8.21. */
export const form: CatalogueEntry = {
  name: 'form',
  kind: 'container',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('表单', 'Form'),
  doc: words('读者填完后一次提交', 'Readers fill in several fields and send them at once'),
  push: 'needs-receiver',
  minClient: '6.6',
  page: onPage('containers/form-container'),
  placement: placedIn('root'),
  snippet: {
    '1.0': { name: 'feedback', elements: [input, { ...submit, action_type: 'form_submit' }] },
    '2.0': { name: 'feedback', elements: [input, { ...submit, form_action_type: 'submit' }] },
  },
  fields: {
    name: {
      type: text('name', { filled: true }),
      required: 'always',
      // Both versions refuse an empty one (11310).
      severity: 'error',
      doc: words('表单的名称，卡片内唯一', 'Its name, unique in the card'),
    },
    elements: {
      type: list({ is: 'component', place: 'form' }),
      required: 'always',
      doc: words('表单里的组件，必须有提交按钮', 'What is in it; a button that sends the form is needed'),
    },
    confirm: {
      type: object('confirm'),
      versions: ['1.0'],
      doc: words('提交前先弹窗确认', 'Asks before the form is sent'),
    },
    ...fallbackForOldClients,
    ...layoutInV2({ horizontal: '8px', vertical: '12px' }),
    padding: {
      // The page prints [-99,99], other containers [0,99] (Card §19, 18).
      type: spacing(-99, 99),
      versions: ['2.0'],
      default: '0px',
      doc: words('内容四周的留白', 'Space around the content'),
    },
    ...inV2,
  },
}
