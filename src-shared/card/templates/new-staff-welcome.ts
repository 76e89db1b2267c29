import { boxes, buttons, footnote, header, linkButton, markdown, paragraph, words } from './parts'
import type { Template } from './template'

export const newStaffWelcome: Template = {
  id: 'new-staff-welcome',
  title: words('新员工欢迎', 'Welcome for new staff'),
  doc: words('入职第一天收到的第一张卡片', 'The first card that a new colleague gets'),
  jobName: words('新员工欢迎', 'Welcome'),
  card: {
    header: header('violet', words('欢迎加入 {{公司名称}}！', 'Welcome to {{our company}}!')),
    elements: [
      paragraph(
        words(
          '很高兴与您共事。{{第一周不用着急，按下面三步走就好。}}',
          'We are glad to have you. {{No need to rush in the first week; these three steps will do.}}',
        ),
      ),
      boxes(
        words('**第一天**\n{{领取电脑与工牌}}', '**Day 1**\n{{Get your computer and badge}}'),
        words('**第二天**\n{{完成信息安全课程}}', '**Day 2**\n{{Take the security course}}'),
        words('**第三天**\n{{与导师见面}}', '**Day 3**\n{{Meet your mentor}}'),
      ),
      markdown(
        words(
          '**常用链接**\n- [{{员工手册}}]({{https://example.com/handbook}})\n- [{{办公区地图}}]({{https://example.com/map}})',
          '**Useful links**\n- [{{Staff handbook}}]({{https://example.com/handbook}})\n- [{{Map of the office}}]({{https://example.com/map}})',
        ),
      ),
      buttons(linkButton('primary', words('{{开始入职任务}}', '{{Start onboarding}}'))),
      footnote(words('有任何问题，随时找 {{HR 服务台}}', 'Questions? Ask {{the HR desk}} any time')),
    ],
  },
}
