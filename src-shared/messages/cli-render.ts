import { defineMessages } from './define-messages'

/** What `pushcard render` says. */
export const cliRenderMessages = defineMessages({
  'cli.option-out': {
    zh: '要写入的 HTML 文件；已有的会被替换',
    en: 'the HTML file to write; one that is there is replaced',
  },
  'cli.option-theme': {
    zh: '只用这个主题；不指定则跟随读者的系统',
    en: 'this theme alone; without it, the one of the reader’s system',
  },
  'cli.option-width': { zh: '卡片宽度：电脑（默认）或手机', en: 'width of the card: PC (usual) or phone' },
  'cli.option-locale': {
    zh: '读者的语言，如 zh_cn；不指定则用卡片的第一种语言',
    en: 'the reader’s language, such as zh_cn; without it, the first one of the card',
  },
  'cli.out-missing': {
    zh: '没有指定要写入的文件，什么也没有做。请加上 --out 文件名。',
    en: 'No file to write was named, so nothing was done. Add --out FILE.',
  },
  'cli.option-not-one-of': {
    zh: '{option} 不能是“{value}”，什么也没有做。可以是：{allowed}。',
    en: '{option} cannot be “{value}”, so nothing was done. It can be: {allowed}.',
  },
  'cli.render-unparsed': {
    zh: '卡片的 JSON 不完整，没有生成文件。请先改正上面的位置。',
    en: 'The card is not whole JSON, so no file was written. Correct the place above first.',
  },
  'cli.rendered': {
    zh: '已写入 {out}（{components} 个组件），双击即可在浏览器中查看。',
    en: 'Written: {out} ({components} components). Open it in any browser.',
  },
  'cli.render-approximated': {
    zh: '以下内容只是近似，最终显示以飞书客户端为准：',
    en: 'Approximated; Feishu’s own client decides:',
  },
  'cli.render-unsupported': {
    zh: '预览不能显示这些组件，文件里是写有名称的占位框：{tags}',
    en: 'The preview cannot draw these components, so named boxes stand for them: {tags}',
  },
})
