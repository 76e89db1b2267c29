import type { Language } from '../messages/language'
import { PushScopeType, PushType } from '../notification/notification-record'
import type { Draft } from './draft'
import { practiceTarget } from './practice-target'
import { sampleTexts, type SampleTexts } from './sample-texts'

/** The draft that a first start opens with: valid, and addressed to a push of the practice help desk (design §3.6). */
export function sampleDraft(language: Language): Draft {
  const texts = sampleTexts[language]
  return {
    target: practiceTarget('sample'),
    notification: {
      job_name: texts.jobName,
      push_type: PushType.timed,
      push_scope_type: PushScopeType.someMembers,
      user_list: [
        { user_id: 'ou_00000000000000000000000000000001', name: texts.firstReader },
        { user_id: 'ou_00000000000000000000000000000002', name: texts.secondReader },
      ],
      department_list: [],
      chat_list: [],
    },
    cardText: JSON.stringify(sampleCard(texts), null, 2),
  }
}

function sampleCard(texts: SampleTexts): object {
  const field = (content: string): object => ({ is_short: true, text: { tag: 'lark_md', content } })
  const column = (content: string): object => ({
    tag: 'column',
    width: 'weighted',
    weight: 1,
    vertical_align: 'top',
    elements: [{ tag: 'markdown', content, text_align: 'center' }],
  })
  const button = (type: string, content: string, url: string): object => ({
    tag: 'button',
    type,
    text: { tag: 'plain_text', content },
    url,
  })

  return {
    config: { enable_forward: true },
    header: {
      template: 'blue',
      title: { tag: 'plain_text', content: texts.title },
      subtitle: { tag: 'plain_text', content: texts.subtitle },
    },
    elements: [
      { tag: 'div', text: { tag: 'lark_md', content: texts.introduction } },
      { tag: 'div', fields: texts.fields.map(field) },
      { tag: 'hr' },
      { tag: 'markdown', content: texts.toDo },
      {
        tag: 'column_set',
        flex_mode: 'none',
        background_style: 'grey',
        columns: texts.steps.map(column),
      },
      {
        tag: 'action',
        actions: [
          button('primary', texts.planButton, 'https://example.com/office-move/plan'),
          button('default', texts.questionsButton, 'https://example.com/office-move/questions'),
        ],
      },
      { tag: 'note', elements: [{ tag: 'plain_text', content: texts.note }] },
    ],
  }
}
