import { buttons, facts, footnote, header, linkButton, paragraph, words } from './parts'
import type { Template } from './template'

export const surveyLink: Template = {
  id: 'survey-link',
  title: words('问卷调查', 'Survey'),
  doc: words('请同事花几分钟填写问卷', 'Asks colleagues for a few minutes of their time'),
  jobName: words('问卷调查', 'Survey'),
  card: {
    header: header('green', words('请您填写：{{员工满意度问卷}}', 'Please take part: {{staff survey}}')),
    elements: [
      paragraph(
        words(
          '{{您的意见决定明年改进什么。问卷匿名，结果将向全员公布。}}',
          '{{Your answers decide what we improve next year. The survey is anonymous, and the results will be shared with everybody.}}',
        ),
      ),
      facts(
        words('**用时**\n{{约 5 分钟}}', '**Takes**\n{{about 5 minutes}}'),
        words('**截止**\n{{周五 18:00}}', '**Until**\n{{Friday 18:00}}'),
      ),
      buttons(linkButton('primary', words('{{开始填写}}', '{{Start}}'))),
      footnote(words('{{感谢您的参与}}', '{{Thank you for taking part}}')),
    ],
  },
}
