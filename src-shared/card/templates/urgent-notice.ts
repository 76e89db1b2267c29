import { buttons, footnote, header, linkButton, markdown, paragraph, words } from './parts'
import type { Template } from './template'

export const urgentNotice: Template = {
  id: 'urgent-notice',
  title: words('紧急通知', 'Urgent notice'),
  doc: words('天气、安全、故障：立即要知道的事', 'Weather, safety, outages: what must be known at once'),
  jobName: words('紧急通知', 'Urgent notice'),
  card: {
    header: header(
      'red',
      words('紧急：{{台风红色预警，明天居家办公}}', 'Urgent: {{typhoon red alert, work from home tomorrow}}'),
    ),
    elements: [
      paragraph(
        words(
          '**{{明天全天居家办公，请勿前往办公室。}}**',
          '**{{Work from home all day tomorrow. Do not come to the office.}}**',
        ),
      ),
      markdown(
        words(
          '- 影响区域：{{深圳、广州}}\n- 预计恢复：{{后天上午，另行通知}}\n- 安全第一：{{远离窗户，备好饮水}}',
          '- Area: {{Shenzhen, Guangzhou}}\n- Back to normal: {{the morning after, to be confirmed}}\n- Stay safe: {{keep away from windows, have water ready}}',
        ),
      ),
      buttons(
        linkButton('danger', words('{{向主管报平安}}', '{{Tell your manager you are safe}}')),
        linkButton('default', words('{{查看最新消息}}', '{{Latest news}}')),
      ),
      footnote(words('24 小时应急电话：{{0000-0000}}', 'Emergency line, day and night: {{0000-0000}}')),
    ],
  },
}
