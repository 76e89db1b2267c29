import { buttons, divider, footnote, header, linkButton, markdown, words } from './parts'
import type { Template } from './template'

export const weeklyDigest: Template = {
  id: 'weekly-digest',
  title: words('每周简报', 'Weekly digest'),
  doc: words('几条新闻，每条一句话加链接', 'A few news items, a sentence and a link each'),
  jobName: words('每周简报', 'Weekly digest'),
  card: {
    header: header('wathet', words('每周简报 · {{第 12 期}}', 'This week · {{no. 12}}')),
    elements: [
      markdown(
        words(
          '**{{公司新闻}}**\n{{华南分公司本周开业，欢迎前去看看。}} [阅读全文]({{https://example.com/1}})',
          '**{{Company}}**\n{{Our southern office opened this week. Come and have a look.}} [Read more]({{https://example.com/1}})',
        ),
      ),
      divider,
      markdown(
        words(
          '**{{团队动态}}**\n{{客服团队满意度首次超过 95%。}} [阅读全文]({{https://example.com/2}})',
          '**{{Teams}}**\n{{For the first time over 95% of customers are happy with our service.}} [Read more]({{https://example.com/2}})',
        ),
      ),
      divider,
      markdown(
        words(
          '**{{下周预告}}**\n- {{周二：新品发布会}}\n- {{周四：消防演练}}',
          '**{{Next week}}**\n- {{Tuesday: product launch}}\n- {{Thursday: fire drill}}',
        ),
      ),
      buttons(linkButton('default', words('{{往期简报}}', '{{Earlier issues}}'))),
      footnote(words('投稿请联系 {{企业传播部}}', 'News to share? Write to {{Communications}}')),
    ],
  },
}
