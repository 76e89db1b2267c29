import { defineMessages } from './define-messages'

/** What the card checker and the preview say. */
export const cardMessages = defineMessages({
  // JSON syntax
  'card.empty-text': {
    zh: '卡片内容为空。请写入卡片 JSON，或从示例开始。',
    en: 'The card is empty. Write the card JSON, or start from the sample.',
  },
  'card.too-deep': {
    zh: 'JSON 嵌套超过 {limit} 层，无法读取。飞书卡片的容器最多嵌套 5 层；请检查是否有未闭合的括号。',
    en: 'The JSON nests deeper than {limit} levels and cannot be read. Feishu allows 5 levels of containers; look for a bracket that is never closed.',
  },
  'card.byte-order-mark': {
    zh: '文本开头有一个看不见的字节顺序标记（BOM），JSON 不允许。请删除开头这个字符。',
    en: 'The text begins with an invisible byte order mark, which JSON does not allow. Delete that first character.',
  },
  'card.syntax-symbol': {
    zh: '这里的“{text}”不是 JSON。文字要放在英文双引号里；不带引号的只能是数字、true、false、null。',
    en: '“{text}” is not JSON here. Text goes in double quotes; without quotes only numbers, true, false and null may stand.',
  },
  'card.syntax-number': {
    zh: '数字“{text}”的写法不对。请写成 12、-3 或 0.5 这样的形式，或加上双引号作为文字。',
    en: 'The number “{text}” is malformed. Write it as 12, -3 or 0.5, or quote it as text.',
  },
  'card.syntax-name-expected': {
    zh: '这里应为带英文双引号的字段名，例如 "tag"。',
    en: 'A field name in double quotes belongs here, such as "tag".',
  },
  'card.syntax-value-expected': {
    zh: '这里缺少一个值。请补上文字、数字、true、false、null、{ } 或 [ ]。',
    en: 'A value is missing here. Add text, a number, true, false, null, { } or [ ].',
  },
  'card.syntax-colon-expected': {
    zh: '字段名后面缺少英文冒号“:”。',
    en: 'A colon “:” is missing after the field name.',
  },
  'card.syntax-comma-expected': {
    zh: '这里缺少英文逗号“,”，或前一项没有写完。',
    en: 'A comma “,” is missing here, or the item before it is unfinished.',
  },
  'card.syntax-brace-expected': {
    zh: '缺少右花括号“}”：有一个“{”没有闭合。',
    en: 'A closing brace “}” is missing: some “{” is never closed.',
  },
  'card.syntax-bracket-expected': {
    zh: '缺少右方括号“]”：有一个“[”没有闭合。',
    en: 'A closing bracket “]” is missing: some “[” is never closed.',
  },
  'card.syntax-end-expected': {
    zh: '卡片到前面已经结束，这里多出了内容。请删除多余部分，或检查括号是否过早闭合。',
    en: 'The card has ended before this. Remove what is left over, or look for a bracket that closes too early.',
  },
  'card.syntax-comment': {
    zh: 'JSON 里不能写注释，飞书会拒收。请删除这段注释。',
    en: 'JSON has no comments, and Feishu refuses them. Delete this one.',
  },
  'card.syntax-string-end': {
    zh: '这段文字缺少结尾的双引号。换行请写成 \\n，不能直接回车。',
    en: 'The closing double quote of this text is missing. Write a line break as \\n, not as a real one.',
  },
  'card.syntax-unicode-escape': {
    zh: '\\u 后面应为四位十六进制数字，例如 \\u4e2d。',
    en: '\\u must be followed by four hexadecimal digits, such as \\u4e2d.',
  },
  'card.syntax-escape': {
    zh: '反斜杠“\\”后面的字符不对。要写反斜杠本身，请写成 \\\\；换行写成 \\n。',
    en: 'This character may not follow a backslash. Write \\\\ for the backslash itself and \\n for a line break.',
  },
  'card.syntax-control-character': {
    zh: '文字里有不可见的控制字符（例如制表符）。请删除，或写成 \\t、\\n。',
    en: 'The text holds an invisible control character (such as a tab). Delete it, or write \\t or \\n.',
  },
  'card.syntax-trailing-comma': {
    zh: '最后一项后面多了一个逗号。请删除这个逗号。',
    en: 'There is a comma after the last item. Delete it.',
  },
  'card.syntax-full-width': {
    zh: '这里用了全角标点“{character}”。JSON 的引号、逗号、冒号和括号必须是英文半角。',
    en: 'This is the full-width “{character}”. JSON needs plain quotes, commas, colons and brackets.',
  },
  'card.syntax-single-quote': {
    zh: 'JSON 只认英文双引号，不认单引号。请把 \' 换成 "。',
    en: 'JSON knows double quotes only. Replace \' by ".',
  },
  'card.syntax-other': {
    zh: '这段文本不是有效的 JSON。',
    en: 'This text is not valid JSON.',
  },

  // Names, texts and numbers
  'card.duplicate-key': {
    zh: '同一对象里出现了两次“{name}”，只有最后一个生效。请删除多余的一个。',
    en: '“{name}” appears twice in the same object; only the last one counts. Delete the other.',
  },
  'card.inexact-number': {
    zh: '数字 {written} 会变成 {sent} 发出去，因为位数太多。若它是一个 ID，请加上双引号写成文字。',
    en: 'The number {written} has too many digits and would be sent as {sent}. If it is an id, quote it as text.',
  },
  'card.lone-surrogate': {
    zh: '这段文字里有半个表情或生僻字（孤立的代理项），无法以 UTF-8 发送。请删除或重新输入该字符。',
    en: 'This text holds half of a character (a lone surrogate), which cannot be sent as UTF-8. Delete it or type the character again.',
  },
  'card.placeholder': {
    zh: '“{placeholder}”是未填写的变量，读者会原样看到它。请换成实际内容。',
    en: '“{placeholder}” is a variable that nobody fills in; readers would see it as it stands. Replace it by the real text.',
  },

  // What the text is
  'card.not-an-object': {
    zh: '卡片应为一个对象 { … }。',
    en: 'A card is one object { … }.',
  },
  'card.stringified': {
    zh: '这是被编码成字符串的卡片（多了一层引号和反斜杠），不是卡片本身。请去掉外层引号和转义。',
    en: 'This is a card encoded as a string (one layer of quotes and backslashes too many), not the card itself. Remove that layer.',
  },
  'card.bot-message': {
    zh: '这是机器人消息的外壳，不是卡片：卡片在它的 card（或 content）字段里。请只保留卡片本身。',
    en: 'This is a bot message around a card, not a card: the card is in its field card (or content). Keep only the card.',
  },
  'card.whole-notification': {
    zh: '这是整个推送任务，不是卡片：卡片在它的 push_content 字段里。请只保留卡片本身，或将文件作为推送导入。',
    en: 'This is a whole push task, not a card: the card is in its field push_content. Keep only the card.',
  },
  'card.empty-card': {
    zh: '卡片是空的 { }。飞书会接收，但读者什么也看不到。',
    en: 'The card is empty { }. Feishu accepts it, but readers would see nothing.',
  },
  'card.template': {
    zh: '这是卡片模板的引用。服务台推送能否使用模板没有文档说明，且模板需对服务台机器人可见；建议改用完整的卡片 JSON。',
    en: 'This refers to a card template. Nothing says that a help desk push can use templates, and the help desk bot would have to see it; a whole card is safer.',
  },
  'card.entity': {
    zh: '这是卡片实体（card_id）的引用，没有文档说明服务台推送支持它；建议改用完整的卡片 JSON。',
    en: 'This refers to a card entity (card_id). Nothing says that a help desk push supports that; a whole card is safer.',
  },
  'card.unknown-schema': {
    zh: 'schema 只能是 "1.0" 或 "2.0"（带引号），现在是 {schema}。推送请用 1.0，即删除 schema 字段。',
    en: 'schema must be "1.0" or "2.0", in quotes; here it is {schema}. For a push use 1.0, that is, leave schema out.',
  },

  // The frame of a card
  'card.no-elements': {
    zh: '卡片缺少 elements。请加上 "elements": [ … ]，组件都放在里面。',
    en: 'The card has no elements. Add "elements": [ … ] and put the components in it.',
  },
  'card.schema-missing': {
    zh: 'body 只属于 2.0 卡片，但没有写 "schema": "2.0"。推送请改用 1.0：把 body.elements 移到最外层的 elements。',
    en: 'body belongs to 2.0 cards, but "schema": "2.0" is missing. For a push use 1.0: move body.elements to elements at the root.',
  },
  'card.translations-not-an-object': {
    zh: 'i18n_elements 应为对象，例如 { "zh_cn": [ … ], "en_us": [ … ] }。',
    en: 'i18n_elements must be an object such as { "zh_cn": [ … ], "en_us": [ … ] }.',
  },
  'card.unknown-language': {
    zh: '飞书不认识语言代码“{language}”，读者看不到这份内容。请使用 zh_cn、en_us、ja_jp 等代码。',
    en: 'Feishu does not know the language code “{language}”, so nobody would see this. Use codes such as zh_cn, en_us, ja_jp.',
  },
  'card.elements-outside-body': {
    zh: '2.0 卡片的组件要放在 body.elements 里，最外层的 {name} 会让飞书拒收整张卡片。',
    en: 'In a 2.0 card, components go in body.elements; {name} at the root makes Feishu refuse the whole card.',
  },
  'card.no-body': {
    zh: '2.0 卡片缺少 body。请加上 "body": { "elements": [ … ] }。',
    en: 'The 2.0 card has no body. Add "body": { "elements": [ … ] }.',
  },
  'card.body-not-an-object': {
    zh: 'body 应为对象：{ "elements": [ … ] }。',
    en: 'body must be an object: { "elements": [ … ] }.',
  },
  'card.no-body-elements': {
    zh: 'body 缺少 elements。请加上 "elements": [ … ]，组件都放在里面。',
    en: 'body has no elements. Add "elements": [ … ] and put the components in it.',
  },
  'card.header-not-an-object': {
    zh: 'header 应为对象，例如 { "title": { "tag": "plain_text", "content": "标题" } }。',
    en: 'header must be an object such as { "title": { "tag": "plain_text", "content": "Title" } }.',
  },
  'card.not-a-list': {
    zh: '{name} 应为数组 [ … ]。只有一项时也要放在方括号里。',
    en: '{name} must be an array [ … ], even when it has one item.',
  },

  // Tags
  'card.component-not-an-object': {
    zh: '这里应为一个带 tag 的对象（{expected}），例如 { "tag": "plain_text", "content": "文字" }。',
    en: 'An object with a tag belongs here ({expected}), such as { "tag": "plain_text", "content": "Text" }.',
  },
  'card.no-tag': {
    zh: '这个对象缺少 tag，飞书不知道它是什么。这里可用：{expected}。',
    en: 'This object has no tag, so Feishu cannot tell what it is. Possible here: {expected}.',
  },
  'card.unknown-tag': {
    zh: '飞书没有“{tag}”这种组件，会拒收整张卡片。',
    en: 'Feishu has no component “{tag}” and would refuse the whole card.',
  },
  'card.unknown-tag-similar': {
    zh: '飞书没有“{tag}”这种组件，会拒收整张卡片。您要写的可能是“{similar}”。',
    en: 'Feishu has no component “{tag}” and would refuse the whole card. You may have meant “{similar}”.',
  },
  'card.undocumented-tag': {
    zh: '“{tag}”没有公开文档，能否在推送里显示无法确定，预览也画不出来。',
    en: '“{tag}” has no public documentation: whether a push shows it is unknown, and the preview cannot draw it.',
  },
  'card.tag-dropped-in-2': {
    zh: '2.0 卡片不再支持“{tag}”，飞书会拒收整张卡片。请改用 {instead}。',
    en: 'Cards of schema 2.0 no longer support “{tag}”, and Feishu would refuse the whole card. Use {instead} instead.',
  },
  'card.tag-of-other-version': {
    zh: '“{tag}”不能用在 {version} 卡片里。',
    en: '“{tag}” cannot be used in a {version} card.',
  },
  'card.misplaced-tag': {
    zh: '“{tag}”不能直接放在这里。这里可用：{expected}。',
    en: '“{tag}” cannot stand here by itself. Possible here: {expected}.',
  },

  // Size and help desk pushes
  'card.too-big': {
    zh: '卡片压缩后为 {bytes} 字节，超过飞书的上限 {limit} 字节（30 KB）。请缩短内容或拆成几次推送。',
    en: 'The minified card has {bytes} bytes, more than the {limit} (30 KB) that Feishu takes. Shorten it or split it into several pushes.',
  },
  'card.nearly-too-big': {
    zh: '卡片压缩后为 {bytes} 字节，接近上限 {limit} 字节。飞书按展开样式后的大小计算，可能会拒收。',
    en: 'The minified card has {bytes} bytes, close to the limit of {limit}. Feishu measures after expanding styles and may refuse it.',
  },
  'card.v2-in-push': {
    zh: '这是 2.0 卡片。服务台的同类接口声明暂不支持 2.0，推送可能失败；建议使用 1.0 卡片。',
    en: 'This is a 2.0 card. A sibling call of the help desk says that 2.0 is not supported yet, so the push may fail; 1.0 is safer.',
  },
  'card.needs-receiver': {
    zh: '“{tag}”会把读者的输入发回服务器，但服务台推送没有接收方，操作会失败。建议改为打开链接的按钮。',
    en: '“{tag}” sends what readers enter to a server, but a help desk push has no receiver, so using it fails. Use a button that opens a link.',
  },
  'card.callback-in-push': {
    zh: '这里会向服务器发送回传，但服务台推送没有接收方，读者点击后会看到错误。请改为打开链接（open_url）。',
    en: 'This calls back to a server, but a help desk push has no receiver: readers who click see an error. Open a link instead (open_url).',
  },

  // The preview
  'card.preview-unsupported': {
    zh: '预览暂不支持：{tag}',
    en: 'Unsupported here: {tag}',
  },
  'card.preview-no-tag': {
    zh: '这里缺少 tag，无法显示',
    en: 'No tag here, nothing to show',
  },
  'card.preview-broken': {
    zh: '无法显示：{tag} 的内容有误',
    en: 'Cannot be shown: {tag} is malformed',
  },
  'card.preview-too-deep': {
    zh: '嵌套太深，未显示：{tag}',
    en: 'Nested too deep to be shown: {tag}',
  },
  'card.preview-cut': {
    zh: '卡片太大，预览只显示到这里。飞书会拒收这么大的卡片。',
    en: 'The card is too big; the preview ends here. Feishu refuses cards of this size.',
  },
  'card.preview-stale': {
    zh: '文本有误，显示的是上一个有效版本',
    en: 'The text is broken; this is the last card that was valid',
  },
  'card.preview-stale-at': {
    zh: '第 {line} 行有误，显示的是上一个有效版本',
    en: 'Line {line} is broken; this is the last card that was valid',
  },
  'card.preview-empty': {
    zh: '还没有可预览的卡片',
    en: 'There is no card to show yet',
  },
  'card.preview-template': {
    zh: '这是卡片模板或卡片实体的引用，内容在飞书服务器上，离线无法预览。',
    en: 'This refers to a template or card entity kept on Feishu’s servers, so it cannot be shown offline.',
  },
  'card.preview-not-a-card': {
    zh: '这不是一张卡片，无法预览。请查看问题列表。',
    en: 'This is not a card, so there is nothing to show. See the list of problems.',
  },
  'card.preview-image': {
    zh: '图片',
    en: 'Image',
  },
  'card.preview-opens': {
    zh: '打开 {url}',
    en: 'Opens {url}',
  },
  'card.preview-calls-back': {
    zh: '此按钮向服务器回传，推送里不起作用',
    en: 'This button calls back to a server, which does nothing in a push',
  },
  'card.preview-everyone': {
    zh: '@所有人',
    en: '@Everyone',
  },
  'card.preview-person': {
    zh: '人员 {id}（离线时不显示姓名）',
    en: 'Person {id} (names are not known offline)',
  },
  'card.preview-icon': {
    zh: '图标 {icon}',
    en: 'Icon {icon}',
  },
  'card.preview-send-time': {
    zh: '发送时间',
    en: 'time of sending',
  },
})
