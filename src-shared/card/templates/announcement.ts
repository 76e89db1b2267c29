import { buttons, divider, footnote, header, linkButton, markdown, paragraph, words } from './parts'
import type { Template } from './template'

export const announcement: Template = {
  id: 'announcement',
  title: words('公告', 'Announcement'),
  doc: words('一件事，讲清楚是什么、为什么、接下来做什么', 'One topic: what, why, and what to do next'),
  jobName: words('公告', 'Announcement'),
  card: {
    header: header(
      'blue',
      words('{{新版报销系统上线}}', '{{The new expense system is here}}'),
      words('{{财务部}}', '{{Finance}}'),
    ),
    elements: [
      paragraph(
        words(
          '各位同事：\n{{从下周一起，报销单改在新系统里提交，审批时间预计缩短一半。}}',
          'Dear colleagues,\n{{From Monday, expenses are filed in the new system. Approval should take half as long.}}',
        ),
      ),
      divider,
      markdown(
        words(
          '**您需要做的**\n1. {{首次登录时核对银行卡号}}\n2. {{旧系统里的草稿请在周五前提交}}',
          '**What you need to do**\n1. {{Check your bank details when you first sign in}}\n2. {{Submit drafts left in the old system by Friday}}',
        ),
      ),
      buttons(
        linkButton('primary', words('{{打开新系统}}', '{{Open the new system}}')),
        linkButton('default', words('{{查看说明}}', '{{Read the guide}}')),
      ),
      footnote(words('有疑问请联系 {{财务服务台}}', 'Questions? Ask {{the finance desk}}')),
    ],
  },
}
