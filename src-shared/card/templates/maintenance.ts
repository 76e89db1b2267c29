import { boxes, buttons, footnote, header, linkButton, markdown, paragraph, words } from './parts'
import type { Template } from './template'

export const maintenance: Template = {
  id: 'maintenance',
  title: words('系统维护', 'System maintenance'),
  doc: words('哪个系统、何时、影响什么、怎么办', 'Which system, when, what stops, what to do'),
  jobName: words('系统维护通知', 'System maintenance'),
  card: {
    header: header('orange', words('系统维护：{{邮件系统}}', 'Maintenance: {{e-mail}}')),
    elements: [
      paragraph(
        words(
          '{{为提升稳定性，邮件系统将在以下时间停机维护。}}',
          '{{To make it more reliable, e-mail will be down for maintenance at the following time.}}',
        ),
      ),
      boxes(
        words('**开始**\n{{周六 22:00}}', '**From**\n{{Saturday 22:00}}'),
        words('**结束**\n{{周日 2:00}}', '**Until**\n{{Sunday 2:00}}'),
        words('**时长**\n{{约 4 小时}}', '**Takes**\n{{about 4 hours}}'),
      ),
      markdown(
        words(
          '**影响范围**\n- {{维护期间不能收发邮件}}\n- {{日历与视频会议不受影响}}',
          '**What is affected**\n- {{No e-mail can be sent or received meanwhile}}\n- {{Calendar and video meetings work as usual}}',
        ),
      ),
      buttons(linkButton('default', words('{{查看实时状态}}', '{{See the status}}'))),
      footnote(words('紧急情况请致电 {{IT 值班室}}', 'In an emergency call {{IT on duty}}')),
    ],
  },
}
