import { defineMessages } from './define-messages'

/** What the rules over a whole card say: ids, forms, counts, pictures, tables, charts, links, languages, pushes. */
export const cardRulesMessages = defineMessages({
  // Ids and names
  'card.duplicate-element-id': {
    zh: 'element_id“{id}”在卡片里出现了两次，飞书会拒收。请给每个组件不同的 element_id。',
    en: 'The element_id “{id}” stands in the card twice, and Feishu refuses that. Give each component one of its own.',
  },
  'card.duplicate-audio-id': {
    zh: 'audio_id“{id}”出现了两次，飞书会拒收。请给每段音频不同的 audio_id。',
    en: 'The audio_id “{id}” stands in the card twice, and Feishu refuses that. Give each sound one of its own.',
  },
  'card.duplicate-name': {
    zh: 'name“{id}”在卡片里出现了两次，回传时无法区分。请改成不同的名称。',
    en: 'The name “{id}” stands in the card twice, so a callback cannot tell the two apart. Use different names.',
  },
  'card.duplicate-name-in-form': {
    zh: '卡片里已有叫“{id}”的表单或组件，飞书会拒收重复的 name。请改成不同的名称。',
    en: 'The card already has a form or component named “{id}”, and Feishu refuses a name that stands there twice. Use different names.',
  },

  // Forms
  'card.required-outside-form': {
    zh: 'required 只在表单（form）里有效；放在表单外的 {tag} 上会报错或不起作用。请删除它，或把组件放进表单。',
    en: 'required works inside a form only; on a {tag} elsewhere it fails or does nothing. Remove it, or put the component into a form.',
  },
  'card.multi-select-outside-form': {
    zh: 'select_img 只有在表单（form）里才能多选，否则飞书会拒收卡片。请删除 multi_select，或把组件放进表单。',
    en: 'A select_img takes several pictures inside a form only; elsewhere Feishu refuses the card. Remove multi_select, or put it into a form.',
  },
  'card.form-button-outside-form': {
    zh: '这个按钮要提交或重置表单，但它不在任何表单（form）里。请把它移进表单，或改成打开链接。',
    en: 'This button submits or resets a form but stands in none. Move it into the form, or let it open a link.',
  },
  'card.old-form-action': {
    zh: '2.0 里请写 "form_action_type": "{word}"；action_type 是旧写法，有时不被识别。',
    en: 'In 2.0 write "form_action_type": "{word}"; action_type is the older way and is not always recognised.',
  },
  'card.submit-with-callback': {
    zh: '提交按钮同时带有 callback。有人反映这样点击会报错；表单的内容会随提交一起回传，不需要 callback。',
    en: 'This submit button also has a callback. A click was reported to fail then; what the form holds is reported by submitting, so no callback is needed.',
  },
  'card.form-without-submit': {
    zh: '表单里没有提交按钮，飞书会拒收卡片。请在表单里的一个按钮上加 {member}。',
    en: 'The form has no submit button, and Feishu refuses the card. Give one of its buttons {member}.',
  },

  // What sources disagree about
  'card.fields-in-2': {
    zh: '2.0 的文档没有列出 div 的 fields，飞书可能不显示或拒收。请改用 column_set 分栏。',
    en: 'The 2.0 documentation does not list fields of a div: Feishu may not show them, or refuse the card. Use a column_set instead.',
  },
  'card.summary-translations': {
    zh: '官方文档允许摘要使用 i18n_content，但有人反映会被拒收。只写 content 最稳妥。',
    en: 'The official page allows i18n_content in a summary, but a refusal was reported. Only content is safe.',
  },
  'card.callback-value-string': {
    zh: '回传的 value 请写成对象，例如 { "key": "值" }；写成文字时飞书的 SDK 读不到。',
    en: 'Write the value of a callback as an object, such as { "key": "value" }; Feishu’s SDKs do not read a text here.',
  },
  'card.negative-padding': {
    zh: '内边距为负数，各文档说法不一，飞书可能拒收。请使用 0px 或更大的值。',
    en: 'Pages disagree on negative space inside, and Feishu may refuse it. Use 0px or more.',
  },
  'card.empty-alt': {
    zh: '图片没有说明文字，看不到图片的读者不知道它是什么。请用一句话写出图片内容。',
    en: 'The picture has no description, so readers who cannot see it learn nothing. Say in a few words what it shows.',
  },
  'card.image-size-1000': {
    zh: '1.0 的文档允许的最大边长是 999px。请把 1000px 改成 999px。',
    en: 'The 1.0 page takes 999px at most for each side. Write 999px instead of 1000px.',
  },
  'card.fallback-card': {
    zh: '文档里没有 fallback_card，飞书可能拒收卡片。请删除它。',
    en: 'No page of the documentation knows fallback_card, and Feishu may refuse the card. Remove it.',
  },
  'card.icon-size': {
    zh: '图标的 size 只用于折叠面板的标题；在这里不起作用，2.0 卡片还可能被拒收。请删除它。',
    en: 'The size of an icon is for the header of a collapsible panel only; here it does nothing, and Feishu may refuse a 2.0 card for it. Remove it.',
  },

  // Depth and counts
  'card.many-tables': {
    zh: '文档说一张卡片最多 {limit} 个表格（包括 Markdown 表格），但有人超过 {safe} 个就被拒收。请合并表格，或拆成几张卡片。',
    en: 'The documentation allows {limit} tables in a card, those in Markdown included, but some cards with more than {safe} were refused. Join tables, or split the card.',
  },
  'card.nested-too-deep': {
    zh: '容器最多嵌套 {limit} 层，这个 {tag} 已经是第 6 层。请减少外面的容器。',
    en: 'Containers nest {limit} levels deep at most; this {tag} is one too many. Take away a container around it.',
  },
  'card.too-many-elements': {
    zh: '2.0 卡片最多 {limit} 个组件和元素，从这里开始超出。请精简内容，或拆成几张卡片。',
    en: 'A 2.0 card holds at most {limit} components and elements; from here on it is too many. Shorten it, or split the card.',
  },
  'card.too-many-tables': {
    zh: '一张卡片最多 {limit} 个表格（包括 Markdown 表格），从这里开始超出。请合并表格，或拆成几张卡片。',
    en: 'A card holds at most {limit} tables, those in Markdown included; from here on it is too many. Join tables, or split the card.',
  },
  'card.too-many-markdown-tables': {
    zh: '一个富文本组件最多 {limit} 个表格，这里有 {count} 个。请分到几个 markdown 组件里。',
    en: 'One Markdown component holds at most {limit} tables; this has {count}. Spread them over several components.',
  },
  'card.too-many-charts': {
    zh: '一张卡片建议最多 {limit} 个图表，再多会加载很慢。',
    en: 'At most {limit} charts a card are advised; more load slowly.',
  },
  'card.too-many-pictures': {
    zh: '{mode} 只显示前 {limit} 张图片，这里有 {count} 张。请换一种 combination_mode，或删去多余的图片。',
    en: '{mode} shows the first {limit} pictures only; here are {count}. Choose another combination_mode, or remove some.',
  },
  'card.too-few-pictures': {
    zh: '{mode} 需要 {limit} 张图片，这里只有 {count} 张，缺少的位置会空着。',
    en: '{mode} is made for {limit} pictures; here are {count}, and the other places stay empty.',
  },

  // Pictures
  'card.image-key-is-address': {
    zh: '这里要的是图片的 key（img_v3_…），不是网址或文件名。请先用上传图片接口上传，再填入得到的 key。',
    en: 'This needs the key of a picture (img_v3_…), not an address or a file name. Upload the picture first, then write the key that you get.',
  },
  'card.image-not-uploaded': {
    zh: '这张图片还没有上传到飞书：“{key}”只是它在本机草稿里的名字，推送会被拦下。原图随草稿保留；请先把它上传到飞书（上传图片接口或卡片搭建工具），再把这里换成得到的 img_key（img_v3_…）。',
    en: 'This picture is not on Feishu yet: “{key}” is only its name in the draft on this computer, so the push is held back. The original is kept with the draft; upload it to Feishu (upload call or card builder), then write the img_key that you get (img_v3_…) here.',
  },
  'card.image-key-space': {
    zh: '图片的 key 里有空格或换行，飞书找不到这张图片。请删除空白。',
    en: 'The key of this picture holds a space, so Feishu does not find it. Remove the space.',
  },
  'card.image-key-unusual': {
    zh: '“{key}”不像图片的 key（通常以 img_ 开头）。若不是上传图片接口返回的，图片不会显示。',
    en: '“{key}” does not look like the key of a picture, which begins with img_. Unless an upload returned it, no picture is shown.',
  },
  'card.image-size-with-fit': {
    zh: 'scale_type 为 fit_horizontal 时不能写 size：2.0 会拒收，1.0 不起作用。请删除 size，或改用 crop_center。',
    en: 'size may not stand beside fit_horizontal: 2.0 refuses it, 1.0 ignores it. Remove size, or use crop_center.',
  },
  'card.image-old-member': {
    zh: '2.0 图片的 {name} 是旧写法，有报告说飞书会拒收。请改用 scale_type 和 size。',
    en: '{name} is an older member of pictures, and some report that 2.0 refuses it. Use scale_type and size instead.',
  },

  // Tables
  'card.table-column-twice': {
    zh: '有两列都叫“{name}”。列的 name 必须不同，否则无法对应各行的内容。',
    en: 'Two columns are named “{name}”. Names of columns must differ, or cells cannot be told apart.',
  },
  'card.table-key-unknown': {
    zh: '没有叫“{name}”的列，飞书会拒收整张卡片。请在 columns 里加上这一列，或删除这个单元格。',
    en: 'There is no column “{name}”, and Feishu refuses the whole card. Add it to columns, or remove this cell.',
  },
  'card.table-key-similar': {
    zh: '没有叫“{name}”的列，飞书会拒收整张卡片。您要写的可能是“{similar}”。',
    en: 'There is no column “{name}”, and Feishu refuses the whole card. You may have meant “{similar}”.',
  },
  'card.table-cell-text': {
    zh: '“{name}”列放的是文字，请写成带引号的字符串。',
    en: 'The column “{name}” holds text: write a string in quotes.',
  },
  'card.table-cell-number': {
    zh: '“{name}”列放的是数字，请写成不带引号的数字。',
    en: 'The column “{name}” holds numbers: write a number without quotes.',
  },
  'card.table-cell-date': {
    zh: '“{name}”列放的是日期，请写成毫秒时间戳，例如 1735689600000（不带引号）。',
    en: 'The column “{name}” holds dates: write milliseconds since 1970, such as 1735689600000, without quotes.',
  },
  'card.table-cell-seconds': {
    zh: '“{name}”列的日期要用毫秒，这里像是秒，会显示成 1970 年。请乘以 1000。',
    en: 'Dates of the column “{name}” are in milliseconds; this looks like seconds and would show as 1970. Multiply it by 1000.',
  },
  'card.table-cell-persons': {
    zh: '“{name}”列放的是人员，请写用户 ID 的字符串，或由它们组成的数组。',
    en: 'The column “{name}” holds people: write a user id in quotes, or a list of them.',
  },
  'card.table-cell-options': {
    zh: '“{name}”列放的是选项标签，请写字符串，或 [{ "text": "…", "color": "blue" }]。',
    en: 'The column “{name}” holds option tags: write a string, or [{ "text": "…", "color": "blue" }].',
  },

  // Charts
  'card.chart-without-type': {
    zh: 'chart_spec 缺少 type，不知道画什么图。请写 "type": "bar"、"line"、"pie" 等。',
    en: 'The chart_spec has no type, so nothing says what to draw. Write "type": "bar", "line", "pie" and so on.',
  },
  'card.chart-type': {
    zh: '没有文档说明飞书支持“{type}”图。常用的是 bar、line、area、pie、funnel、scatter、radar、wordCloud。',
    en: 'No page says that Feishu draws a “{type}” chart. Usual are bar, line, area, pie, funnel, scatter, radar, wordCloud.',
  },
  'card.chart-type-similar': {
    zh: '没有文档说明飞书支持“{type}”图。您要写的可能是“{similar}”。',
    en: 'No page says that Feishu draws a “{type}” chart. You may have meant “{similar}”.',
  },
  'card.chart-list': {
    zh: 'chart_spec 的 {name} 必须是数组 [ … ]，否则飞书会拒收。不需要时请整个删除，不要写 null。',
    en: '{name} of a chart_spec must be an array [ … ], or Feishu refuses the card. Leave it out rather than writing null.',
  },
  'card.chart-data-null': {
    zh: 'data 是 null，飞书会拒收这张图表。没有数据时请写 { "values": [] }。',
    en: 'data is null, and Feishu refuses this chart. Without data write { "values": [] }.',
  },
  'card.chart-null': {
    zh: '{name} 是 null，飞书检查图表时可能拒收。不需要时请整个删除。',
    en: '{name} is null, which the check of charts may refuse. Leave it out instead.',
  },
  'card.chart-function': {
    zh: '{name} 是一段 JavaScript 函数。图表只支持纯 JSON，函数不会运行。请改用 VChart 的 JSON 写法。',
    en: '{name} is a JavaScript function. Charts are pure JSON, and it is never called. Use what VChart offers in JSON.',
  },
  'card.chart-not-on-mobile': {
    zh: '手机不支持 {name} 的这种写法，图表在手机上会加载失败。',
    en: 'Phones do not support {name} as it is here, and the chart fails to load on them.',
  },
  'card.chart-field': {
    zh: '数据里没有叫“{field}”的字段，图表可能是空的。数据里有：{fields}。',
    en: 'The data has no field “{field}”, so the chart may stay empty. There are: {fields}.',
  },

  // Addresses
  'card.url-blank': {
    zh: '链接地址是空白。请填写以 https:// 开头的地址。',
    en: 'The address is blank. Write one that begins with https://.',
  },
  'card.url-space': {
    zh: '链接地址里有空格或换行，点击会打不开。请删除空白（必要时写成 %20）。',
    en: 'The address holds a space or line break, so a click does not open it. Remove it, or write it as %20.',
  },
  'card.url-no-scheme': {
    zh: '链接地址缺少 https://，飞书不会当作链接。请补上。',
    en: 'The address lacks https://, and Feishu does not take it for a link. Put it in front.',
  },
  'card.url-no-host': {
    zh: '链接地址不完整：https:// 后面缺少网站名。',
    en: 'The address is unfinished: the name of the site after https:// is missing.',
  },
  'card.url-scheme': {
    zh: '文档只支持 http 和 https 链接，“{scheme}:”可能打不开。要打开飞书应用，请用 https://applink.feishu.cn/…。',
    en: 'Only http and https links are documented; “{scheme}:” may not open. To open something in Feishu, use https://applink.feishu.cn/….',
  },
  'card.url-not-an-address': {
    zh: '这不是网址，点击会打不开。请填写以 https:// 开头的完整地址。',
    en: 'This is no address, so a click does not open it. Write a whole one that begins with https://.',
  },
  'card.url-none': {
    zh: '没有填写任何地址，点击什么也不会发生。请填写 {name}。',
    en: 'No address is given, so a click does nothing. Fill in {name}.',
  },
  'card.url-incomplete': {
    zh: '没有 {name}，还缺少 {missing}：这些设备上点击打不开。请补上 {name}，或填齐各平台的地址。',
    en: 'There is no {name}, and {missing} is missing: a click does nothing there. Add {name}, or an address for every platform.',
  },
  'card.url-and-platform': {
    zh: '{name} 和 {other} 不同，文档对哪个优先说法不一。请确认读者打开哪个都可以。',
    en: '{name} and {other} differ, and the documentation disagrees about which wins. Make sure that either is right for readers.',
  },
  'card.url-and-multi-url': {
    zh: 'url 和 multi_url 只能用一个。请删除其中一个。',
    en: 'Use either url or multi_url, not both. Remove one of them.',
  },

  // Choices
  'card.duplicate-option': {
    zh: '有两个选项的 value 都是“{value}”，无法区分选了哪个。请改成不同的值。',
    en: 'Two options have the value “{value}”, so nobody can tell which was chosen. Use different values.',
  },
  'card.not-an-option': {
    zh: '“{value}”不是任何选项的 value，不会被选中。请填写某个选项的 value。',
    en: '“{value}” is the value of no option, so nothing is chosen. Write the value of one.',
  },
  'card.option-by-text': {
    zh: '“{value}”是选项的文字。各页面说法不一，填写选项的 value 更可靠。',
    en: '“{value}” is the text of an option. Pages disagree, and the value of the option is safer.',
  },
  'card.initial-index': {
    zh: 'initial_index 是 {index}，但只有 {count} 个选项（从 1 数起，0 表示不选）。',
    en: 'initial_index is {index}, but there are {count} options (counted from 1; 0 chooses none).',
  },

  // Languages
  'card.language-empty': {
    zh: '{language} 的内容是空的，使用这种语言的读者什么也看不到。请补上内容，或删除这种语言。',
    en: 'The list for {language} is empty, so its readers see nothing. Fill it, or remove the language.',
  },
  'card.languages-differ': {
    zh: '{language} 和 {other} 的组件不一样。若不是有意的，请检查是否漏翻译了一部分。',
    en: '{language} and {other} have different components. Unless that is meant, look for a part that was not translated.',
  },
  'card.elements-and-languages': {
    zh: '有 i18n_elements 时，elements 不会显示。请删除其中一个。',
    en: 'elements is not shown beside i18n_elements. Remove one of them.',
  },
  'card.languages-not-listed': {
    zh: '卡片里有 {languages} 的内容，但 config.locales 没有列出，不会生效。请加上，或删除这些内容。',
    en: 'The card has text for {languages}, which config.locales does not list, so it has no effect. Add them, or remove the text.',
  },

  // Header, confirm, config
  'card.empty-title': {
    zh: '标题是空的，卡片顶部会是一条空白。请填写标题，或删除 header。',
    en: 'The title is empty, and the card begins with an empty band. Write a title, or remove the header.',
  },
  'card.subtitle-only': {
    zh: '只有副标题，飞书会把它当作标题显示。请直接写成 title。',
    en: 'There is a subtitle only, which Feishu shows as the title. Write it as title.',
  },
  'card.empty-confirm': {
    zh: '确认弹窗的 {name} 是空的，读者不知道要确认什么。旧版飞书在缺少标题时点击无反应。',
    en: 'The {name} of this confirmation is empty, so readers do not know what they confirm. Old clients ignore the click when the title is missing.',
  },
  'card.private-card-in-2': {
    zh: '2.0 卡片都是共享卡片，update_multi 只能是 true。请改成 true，或删除它。',
    en: 'All 2.0 cards are shared, so update_multi can only be true. Write true, or remove it.',
  },
  'card.audio-forwarded': {
    zh: '带音频的卡片不能转发，飞书要求 config 里写 "enable_forward": false。',
    en: 'A card with sound cannot be forwarded; Feishu wants "enable_forward": false in config.',
  },
  'card.personal-data': {
    zh: '文字里有“{found}”。有的企业会审计手机号和邮箱，可能拦截这条消息（230028）。',
    en: 'The text holds “{found}”. Some companies audit messages for phone numbers and e-mail addresses and may stop this one (230028).',
  },

  // References
  'card.reference-without-id': {
    zh: '缺少 {name}，飞书不知道要发送哪张卡片。请在 data 里填写 {name}。',
    en: 'There is no {name}, so Feishu cannot tell which card to send. Write it in data.',
  },
  'card.reference-id': {
    zh: '这不是有效的 {name}，飞书会拒收。请复制完整的 ID（只含字母、数字、下划线、连字符）。',
    en: 'This is no {name}, and Feishu refuses it. Copy the whole id: letters, digits, underscores and hyphens.',
  },
  'card.template-variables': {
    zh: 'template_variable 必须是对象 { "变量名": 值 }。',
    en: 'template_variable must be an object { "name": value }.',
  },

  // People and pushes
  'card.person-by-email': {
    zh: '“{id}”是邮箱，不是用户 ID，飞书会拒收整张卡片。请填写 open_id（ou_…）、union_id 或 user_id。',
    en: '“{id}” is an e-mail address, no user id, and Feishu refuses the whole card. Write an open_id (ou_…), union_id or user_id.',
  },
  'card.people-in-push': {
    zh: '人员 ID（open_id）因应用而异，服务台的机器人不一定认得这个人；认不出时推送会失败或显示“未知用户”。请确认 ID 来自服务台所用的应用，或直接写姓名。',
    en: 'Ids of people differ from app to app, and the help desk’s bot may not know this one: the push fails, or shows an unknown user. Make sure that the id belongs to its app, or write the name.',
  },

  // Markdown
  'card.md-unsupported': {
    zh: '这里不支持 {syntax}，读者会原样看到这些符号。请改用这里支持的写法。',
    en: '{syntax} is not supported here, and readers see the characters as they are. Write it another way.',
  },
  'card.md-indented-code': {
    zh: '行首的四个空格可能会让这一行变成代码。请删除空格，或用 ``` 写代码。',
    en: 'Four spaces at the start may turn this line into code. Remove them, or write code between ```.',
  },
  'card.md-unclosed-code': {
    zh: '代码块没有结束，后面的文字都会变成代码。请在代码后另起一行写 ```。',
    en: 'The code is never ended, so all text after it becomes code. Write ``` on a line of its own behind the code.',
  },
  'card.md-code-language': {
    zh: '飞书不认识代码语言“{language}”，会按纯文本显示。',
    en: 'Feishu does not know the code language “{language}” and shows plain text.',
  },
  'card.md-html': {
    zh: "飞书不支持 HTML 标签 <{tag}>。加粗用 **文字**，换行用 \\n，颜色用 <font color='red'>。",
    en: "Feishu does not support the HTML tag <{tag}>. Write **text** for bold, \\n for a new line, <font color='red'> for colour.",
  },
  'card.md-unclosed-tag': {
    zh: '<{tag}> 没有结束标签，读者会原样看到它。请加上 </{tag}>。',
    en: '<{tag}> is never ended, and readers may see it as it is written. Add </{tag}>.',
  },
  'card.md-stray-end': {
    zh: '这个 </{tag}> 前面没有对应的 <{tag}>。请删除它。',
    en: 'No <{tag}> belongs to this </{tag}>. Remove it.',
  },
  'card.md-at-nobody': {
    zh: '这个 <at> 没有写要提醒谁。请写成 <at id=ou_xxx></at>，或 <at email=…></at>。',
    en: 'This <at> names nobody. Write <at id=ou_xxx></at>, or <at email=…></at>.',
  },
  'card.md-at-user-id': {
    zh: '卡片里的 <at> 用 id，不用 {name}（那是文本消息的写法）。请改成 <at id=…></at>。',
    en: 'In cards, <at> takes id, not {name} (which text messages use). Write <at id=…></at>.',
  },
  'card.md-at-email-as-id': {
    zh: '“{id}”是邮箱，不是用户 ID，飞书会拒收整张卡片。请填写 open_id，或改用 <at email=…></at>。',
    en: '“{id}” is an e-mail address, no user id, and Feishu refuses the whole card. Write an open_id, or use <at email=…></at>.',
  },
  'card.md-at-all': {
    zh: '@所有人需要群主允许，否则发送会失败；在私聊推送里没有意义。',
    en: 'Mentioning everyone needs the group owner’s permission, or sending fails; in a private push it means nothing.',
  },
  'card.md-person-nobody': {
    zh: "<person> 缺少 id。请写成 <person id='ou_xxx'></person>。",
    en: "This <person> has no id. Write <person id='ou_xxx'></person>.",
  },
  'card.md-value': {
    zh: '“{value}”不是可用的值。可用：{expected}。',
    en: '“{value}” is no possible value. There are: {expected}.',
  },
  'card.md-milliseconds': {
    zh: '“{value}”不是毫秒时间戳。请写 13 位数字，例如 1735689600000；留空表示发送时间。',
    en: '“{value}” is no time in milliseconds. Write 13 digits, such as 1735689600000; empty means the time of sending.',
  },
  'card.md-font-without-colour': {
    zh: "这个 <font> 没有写 color，不会改变颜色。请写成 <font color='red'>。",
    en: "This <font> has no color and changes nothing. Write <font color='red'>.",
  },
  'card.md-colour': {
    zh: '飞书没有“{colour}”这种颜色。请用 red、green、blue、grey 等颜色名，不支持 #RRGGBB。',
    en: 'Feishu has no colour “{colour}”. Use a name such as red, green, blue or grey; #RRGGBB is not supported.',
  },
  'card.md-tag-colour': {
    zh: '标签没有“{colour}”这种颜色。可用：{colours}。',
    en: 'Tags have no colour “{colour}”. There are: {colours}.',
  },
  'card.md-link-without-address': {
    zh: "<{tag}> 缺少地址，点击打不开。请写上 {name}='https://…'。",
    en: "This <{tag}> has no address and opens nothing. Write {name}='https://…'.",
  },
  'card.md-emoji': {
    zh: '飞书没有 :{key}: 这个表情，读者会原样看到文字。可以直接输入 😀 这样的表情。',
    en: 'Feishu has no emoji :{key}:, and readers see the letters. Type an emoji such as 😀 instead.',
  },
  'card.md-emoji-similar': {
    zh: '飞书没有 :{key}: 这个表情（区分大小写）。您要写的可能是 :{similar}:。',
    en: 'Feishu has no emoji :{key}: (upper and lower case matter). You may have meant :{similar}:.',
  },
  'card.md-empty-picture': {
    zh: '这张图片没有写 key，不会显示。请写成 ![说明](img_v3_…)。',
    en: 'This picture has no key and is not shown. Write ![what it shows](img_v3_…).',
  },
  'card.md-variable-link': {
    zh: "2.0 不再支持 [文字]($变量)。请改用 <link url='…' pc_url='…'>文字</link>，或直接写地址。",
    en: "Cards of schema 2.0 no longer know [text]($name). Use <link url='…' pc_url='…'>text</link>, or the address itself.",
  },
  'card.md-unknown-variable': {
    zh: 'href 里没有“{name}”，这个链接打不开。请在同一组件的 href 里定义它。',
    en: 'href has no “{name}”, so this link opens nothing. Define it in the href of this component.',
  },
  'card.md-phone-link': {
    zh: '这里不支持电话链接（tel:）。请放到 markdown 组件里，或直接写号码。',
    en: 'Phone links (tel:) do not work here. Put it into a markdown component, or write the number.',
  },
})
