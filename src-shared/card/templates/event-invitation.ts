import { buttons, facts, footnote, header, linkButton, paragraph, words } from './parts'
import type { Template } from './template'

export const eventInvitation: Template = {
  id: 'event-invitation',
  title: words('活动邀请', 'Event invitation'),
  doc: words('时间、地点、报名链接一目了然', 'When, where and a link to sign up, at a glance'),
  jobName: words('活动邀请', 'Event invitation'),
  card: {
    header: header('turquoise', words('诚邀参加：{{夏季运动会}}', 'You are invited: {{Summer sports day}}')),
    elements: [
      paragraph(
        words(
          '{{一年一度的运动会来了！跑步、羽毛球、拔河，总有一项适合您。}}',
          '{{It is that time of the year: running, badminton, tug of war – something for everybody.}}',
        ),
      ),
      facts(
        words('**时间**\n{{周六 9:00–12:00}}', '**When**\n{{Saturday, 9 to 12}}'),
        words('**地点**\n{{体育中心 2 号馆}}', '**Where**\n{{Sports centre, hall 2}}'),
        words('**对象**\n{{全体同事，可带家人}}', '**Who**\n{{Everybody, families welcome}}'),
        words('**报名截止**\n{{周三 18:00}}', '**Sign up until**\n{{Wednesday, 18:00}}'),
      ),
      buttons(linkButton('primary', words('{{我要报名}}', '{{Sign up}}'))),
      footnote(words('{{名额有限，先到先得}}', '{{Places are limited, first come first served}}')),
    ],
  },
}
