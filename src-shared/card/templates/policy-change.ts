import { boxes, buttons, divider, footnote, header, linkButton, markdown, paragraph, words } from './parts'
import type { Template } from './template'

export const policyChange: Template = {
  id: 'policy-change',
  title: words('制度变更', 'Policy change'),
  doc: words('以前怎样、现在怎样、何时生效', 'How it was, how it will be, and from when'),
  jobName: words('制度变更', 'Policy change'),
  card: {
    header: header(
      'indigo',
      words('制度变更：{{弹性工作时间}}', 'Policy change: {{flexible hours}}'),
      words('{{下月 1 日}}起生效', 'In force from {{the 1st of next month}}'),
    ),
    elements: [
      paragraph(
        words(
          '{{根据年度调研的反馈，工作时间制度作如下调整。}}',
          '{{Following the annual survey, working hours change as follows.}}',
        ),
      ),
      boxes(
        words('**以前**\n{{9:00 前打卡}}', '**Until now**\n{{Clock in before 9:00}}'),
        words('**以后**\n{{10:00 前打卡，满 8 小时}}', '**From then on**\n{{Before 10:00, 8 hours a day}}'),
      ),
      markdown(
        words(
          '**适用范围**：{{全体正式员工}}\n**例外**：{{轮班岗位按排班执行}}',
          '**Applies to**: {{all permanent staff}}\n**Exception**: {{shifts follow their roster}}',
        ),
      ),
      divider,
      buttons(linkButton('primary', words('{{阅读制度全文}}', '{{Read the policy}}'))),
      footnote(words('解释部门：{{人力资源部}}', 'Questions go to {{Human Resources}}')),
    ],
  },
}
