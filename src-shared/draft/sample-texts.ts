import type { Language } from '../messages/language'

/** The words of the sample push. They name days of the week only, since a date would be in the past one day. */
export interface SampleTexts {
  readonly jobName: string
  readonly firstReader: string
  readonly secondReader: string
  readonly title: string
  readonly subtitle: string
  readonly introduction: string
  readonly fields: readonly string[]
  readonly toDo: string
  readonly steps: readonly string[]
  readonly planButton: string
  readonly questionsButton: string
  readonly note: string
}

export const sampleTexts: Readonly<Record<Language, SampleTexts>> = {
  'zh-CN': {
    jobName: '办公室搬迁通知',
    firstReader: '林小满',
    secondReader: '周子墨',
    title: '我们要搬新办公室啦',
    subtitle: '本周五搬迁，下周一正式启用',
    introduction:
      '各位同事：\n公司将于 **本周五** 迁入 **滨江中心 B 座**。当天 15:00 起请居家办公，个人物品由搬家公司统一运送。',
    fields: [
      '**新地址**\n滨江中心 B 座 12–15 层',
      '**启用时间**\n下周一 09:00',
      '**门禁**\n工卡自动生效，无需更换',
      '**班车**\n地铁 6 号线江汉路站 C 口',
    ],
    toDo: '**搬迁前请完成**\n- 周四 18:00 前将物品装箱，并贴上姓名标签\n- 贵重物品和笔记本电脑请随身带走\n- 清空抽屉，把柜子钥匙交给前台',
    steps: ['**周四**\n装箱贴标', '**周五**\n搬运与布线', '**下周一**\n新址办公'],
    planButton: '查看座位图',
    questionsButton: '常见问题',
    note: '由行政服务台推送，有疑问请直接回复本服务台。',
  },
  en: {
    jobName: 'Office move',
    firstReader: 'Maya Lin',
    secondReader: 'Tom Zhou',
    title: 'We are moving to a new office',
    subtitle: 'Moving this Friday, open from Monday',
    introduction:
      'Dear colleagues,\nwe move to **Riverside Centre, Tower B** this **Friday**. Please work from home from 15:00 that day; the movers bring your boxes.',
    fields: [
      '**New address**\nRiverside Centre B, floors 12–15',
      '**Opens**\nMonday, 09:00',
      '**Access**\nYour badge works from the first day',
      '**Getting there**\nMetro line 6, Jianghan Road, exit C',
    ],
    toDo: '**Before the move**\n- Pack and label your things by Thursday 18:00\n- Take valuables and your laptop with you\n- Empty your drawers and leave the key at the front desk',
    steps: ['**Thursday**\nPack and label', '**Friday**\nMoving day', '**Monday**\nFirst day there'],
    planButton: 'See the floor plan',
    questionsButton: 'Questions and answers',
    note: 'Sent by the office help desk. Reply here if anything is unclear.',
  },
}
