import { defineMessages } from './define-messages'

export const draftMessages = defineMessages({
  // Reading a draft file.
  'draft.empty': {
    zh: '“{file}”是空文件，里面没有草稿。文件没有被改动；请换一个文件，或新建草稿。',
    en: '“{file}” is empty: there is no draft in it. The file was left as it is; choose another one, or start a new draft.',
  },
  'draft.not-json': {
    zh: '“{file}”不是有效的 JSON：第 {line} 行第 {column} 列读不下去。文件没有被改动；请用文本编辑器修正该处后重新打开。',
    en: '“{file}” is not valid JSON: it breaks at line {line}, column {column}. The file was left as it is; mend that place in a text editor and open it again.',
  },
  'draft.too-deep': {
    zh: '“{file}”的括号嵌套超过 {limit} 层（第 {line} 行第 {column} 列），不可能是草稿，已停止读取。文件没有被改动。',
    en: '“{file}” nests brackets more than {limit} deep (line {line}, column {column}), which no draft does, so reading stopped. The file was left as it is.',
  },
  'draft.not-a-draft': {
    zh: '“{file}”是 JSON，但不是推送草稿（没有 "format": "pushcard/1"），也认不出卡片或推送。文件没有被改动；请选择 .pushcard 文件，或含有卡片 JSON 的文件。',
    en: '“{file}” is JSON but not a push draft (it has no "format": "pushcard/1"), and neither a card nor a push was recognised in it. The file was left as it is; choose a .pushcard file, or one that holds a card as JSON.',
  },
  'draft.newer-format': {
    zh: '“{file}”由更新版本的 Pushcard Studio 写成（格式 {format}），本版本无法读懂，因此不会打开或改写它。请升级应用后再打开。',
    en: '“{file}” was made by a newer version of Pushcard Studio (format {format}). This version cannot understand it, so it will neither open nor rewrite it. Update the app and open it again.',
  },
  'draft.unknown-format': {
    zh: '“{file}”的格式标记 {format} 无法识别（第 {line} 行第 {column} 列），应为 "pushcard/1"。文件没有被改动；请确认文件来源，或改正该标记。',
    en: '“{file}” names an unknown format, {format} (line {line}, column {column}); "pushcard/1" was expected. The file was left as it is; check where it came from, or correct the name.',
  },
  'draft.duplicate-member': {
    zh: '“{file}”中的“{name}”出现了两次（第 {line} 行第 {column} 列），无法确定以哪一个为准。文件没有被改动；请删去其中一个后重新打开。',
    en: '“{file}” has “{name}” twice (line {line}, column {column}), so it is not certain which one counts. The file was left as it is; remove one of them and open it again.',
  },
  'draft.two-cards': {
    zh: '“{file}”同时含有“card”和“cardText”（第 {line} 行第 {column} 列），无法确定哪一个是卡片。文件没有被改动；请删去其中一个后重新打开。',
    en: '“{file}” has both “card” and “cardText” (line {line}, column {column}), so it is not certain which one is the card. The file was left as it is; remove one of them and open it again.',
  },
  'draft.not-an-object': {
    zh: '“{file}”中的“{member}”应为对象 { … }（第 {line} 行第 {column} 列）。文件没有被改动；请改正后重新打开。',
    en: 'In “{file}”, “{member}” should be an object { … } (line {line}, column {column}). The file was left as it is; correct it and open it again.',
  },
  'draft.not-a-text': {
    zh: '“{file}”中的“{member}”应为带引号的文本（第 {line} 行第 {column} 列）。文件没有被改动；请改正后重新打开。',
    en: 'In “{file}”, “{member}” should be text in quotes (line {line}, column {column}). The file was left as it is; correct it and open it again.',
  },

  // What is odd about a file that could be read.
  'draft.id-is-number': {
    zh: '文件中的“{name}”写成了数字 {digits}，而不是带引号的文本。这里按原样读取了全部数字，但其他程序可能已将它四舍五入；请核对这个编号，并给它加上引号（或在窗口中重新填写）。',
    en: 'The file holds “{name}” as the number {digits}, not as text in quotes. Every digit was read as written, but another program may have rounded it before: compare the id, and put it in quotes (or enter it anew in the window).',
  },
  'draft.base-unusable': {
    zh: '文件中保存的飞书副本（“base”）不完整，无法用来比较他人的改动。它会原样保留；下次推送时会重新获取。',
    en: 'The copy of Feishu’s version in the file (“base”) is incomplete and cannot be used to notice other people’s changes. It is kept as it is; the next push fetches a new one.',
  },

  'draft.images-unusable': {
    zh: '文件中的图片清单（“images”）不是对象 { … }，读不懂，因此没有图片。它会原样保留；请重新附上图片。',
    en: 'The list of pictures in the file (“images”) is not an object { … }, so there are no pictures. It is kept as it is; attach the pictures anew.',
  },
  'draft.image-unusable': {
    zh: '文件中图片“{key}”的记录读不懂，或指向草稿图片文件夹以外的地方，因此不显示这张图片。这条记录会原样保留；请重新附上图片。',
    en: 'What the file says of the picture “{key}” makes no sense, or leads out of the draft’s picture folder, so the picture is not shown. The entry is kept as it is; attach the picture anew.',
  },

  // Opening a file.
  'draft.missing': {
    zh: '找不到“{file}”，它可能已被移动、改名或删除。请检查位置，或从备份中恢复。',
    en: '“{file}” cannot be found; it may have been moved, renamed or deleted. Look for its new place, or restore it from a backup.',
  },
  'draft.no-permission': {
    zh: '您没有读取“{file}”的权限。文件没有被改动；请向文件的所有者申请权限，或打开另一个文件。',
    en: 'You have no permission to read “{file}”. The file was left as it is; ask its owner for access, or open another file.',
  },
  'draft.is-a-folder': {
    zh: '“{file}”是文件夹，不是草稿文件。请打开文件夹里的 .pushcard 文件。',
    en: '“{file}” is a folder, not a draft file. Choose a .pushcard file inside it.',
  },
  'draft.not-a-file': {
    zh: '“{file}”不是普通文件（例如设备或管道），不能用来存放草稿。它没有被改动；请选择另一个文件。',
    en: '“{file}” is not an ordinary file (but a device or a pipe, for example), so it cannot hold a draft. It was left as it is; choose another file.',
  },
  'draft.too-large': {
    zh: '“{file}”超过 {limit} MB，不可能是推送草稿，因此没有读取。文件没有被改动；请选择另一个文件。',
    en: '“{file}” is larger than {limit} MB, which no push draft is, so it was not read. The file was left as it is; choose another file.',
  },
  'draft.utf-16': {
    zh: '“{file}”以 UTF-16 编码保存，草稿必须是 UTF-8。文件没有被改动；请用文本编辑器将其另存为 UTF-8 后重新打开。',
    en: '“{file}” was saved as UTF-16, but drafts are UTF-8. The file was left as it is; save it as UTF-8 in a text editor and open it again.',
  },
  'draft.not-utf-8': {
    zh: '“{file}”不是有效的 UTF-8 文本（可能是 GBK 编码，或不是文本文件）。文件没有被改动；请用文本编辑器将其另存为 UTF-8 后重新打开。',
    en: '“{file}” is not valid UTF-8 text (it may be in GBK, or not be text at all). The file was left as it is; save it as UTF-8 in a text editor and open it again.',
  },
  'draft.unreadable': {
    zh: '无法读取“{file}”（{reason}）。文件没有被改动；请检查磁盘或网络位置后重试。',
    en: '“{file}” could not be read ({reason}). The file was left as it is; check the disk or network place and try again.',
  },

  // Saving a file.
  'draft.changed-on-disk': {
    zh: '“{file}”在您打开之后被其他程序或他人修改过，因此没有保存。您的内容仍在窗口中，磁盘上的文件也没有被改动；请选择覆盖、另存为，或重新载入磁盘上的版本。',
    en: '“{file}” was changed by another program or person since you opened it, so nothing was saved. Your text is still in the window and the file on disk is as it was; overwrite it, save under another name, or reload the version on disk.',
  },
  'draft.vanished': {
    zh: '“{file}”已不在原处（被移动、改名或删除），因此没有保存。您的内容仍在窗口中；请选择重新创建，或另存为。',
    en: '“{file}” is no longer where it was (moved, renamed or deleted), so nothing was saved. Your text is still in the window; create the file again, or save under another name.',
  },
  'draft.exists': {
    zh: '“{file}”已经存在，没有保存以免覆盖它。您的内容仍在窗口中；请确认覆盖，或换一个名称。',
    en: '“{file}” exists already and was not overwritten. Your text is still in the window; confirm that it may be replaced, or choose another name.',
  },
  'draft.open-already': {
    zh: '“{file}”已经作为另一份草稿在这里打开，因此没有保存到该文件。两份草稿都在窗口中，磁盘上的文件没有被改动；请先关闭那份草稿，或换一个名称。',
    en: '“{file}” is open here as another draft, so nothing was saved there. Both drafts are still in the window and the file on disk is as it was; close the other draft first, or choose another name.',
  },
  'draft.folder-missing': {
    zh: '要保存“{file}”的文件夹不存在（可能已删除，或磁盘已拔出）。您的内容仍在窗口中；请另存到别处。',
    en: 'The folder for “{file}” does not exist (it may have been deleted, or its disk removed). Your text is still in the window; save it somewhere else.',
  },
  'draft.save-no-permission': {
    zh: '没有写入“{file}”或其所在文件夹的权限（可能为只读），没有保存。您的内容仍在窗口中，磁盘上的文件也没有被改动；请另存到别处，或取消只读后重试。',
    en: 'You may not write “{file}” or the folder it is in (it may be read-only), so nothing was saved. Your text is still in the window and the file on disk is as it was; save it somewhere else, or lift the protection and try again.',
  },
  'draft.disk-full': {
    zh: '磁盘空间不足，“{file}”没有保存。您的内容仍在窗口中，磁盘上的文件也没有被改动；请清理空间后重试，或另存到其他磁盘。',
    en: 'There is not enough room on the disk for “{file}”, so nothing was saved. Your text is still in the window and the file on disk is as it was; free some space and try again, or save on another disk.',
  },
  'draft.name-too-long': {
    zh: '名称“{file}”太长，系统无法保存。您的内容仍在窗口中；请换一个短一些的名称。',
    en: 'The name “{file}” is too long for this system, so nothing was saved. Your text is still in the window; choose a shorter name.',
  },
  'draft.too-large-to-save': {
    zh: '草稿“{file}”超过 {limit} MB，保存后将无法再打开，因此没有保存。您的内容仍在窗口中，磁盘上的文件也没有被改动；请缩短卡片后重试。',
    en: 'The draft “{file}” is larger than {limit} MB and could not be opened again, so it was not saved. Your text is still in the window and the file on disk is as it was; shorten the card and try again.',
  },
  'draft.save-failed': {
    zh: '“{file}”没有保存（{reason}）。您的内容仍在窗口中，磁盘上的文件也没有被改动；请重试，或另存到别处。',
    en: '“{file}” was not saved ({reason}). Your text is still in the window and the file on disk is as it was; try again, or save it somewhere else.',
  },

  // Importing what is not a draft file.
  'draft.import-unrecognised': {
    zh: '这段内容里没有认出卡片、推送或草稿，没有导入任何东西。可以导入卡片 JSON、push_content 的值、机器人消息，或查询推送的返回结果。',
    en: 'Neither a card nor a push nor a draft was recognised in this text, so nothing was imported. What can be imported: a card as JSON, a value of push_content, a bot message, or the answer of reading a push.',
  },
  'draft.import-not-a-card': {
    zh: '这是一条“{type}”类型的机器人消息，不是卡片，没有导入任何东西。只能导入 msg_type 为 interactive 的消息。',
    en: 'This is a bot message of the type “{type}”, which is not a card, so nothing was imported. Only messages whose msg_type is interactive can be.',
  },
  'draft.import-error-answer': {
    zh: '这是飞书返回的错误（代码 {code}：{msg}），里面没有推送，没有导入任何东西。请用成功的查询结果重试。',
    en: 'This is an error that Feishu answered (code {code}: {msg}); there is no push in it, so nothing was imported. Try again with an answer that succeeded.',
  },
  'draft.imported-card': {
    zh: '已从一张卡片的 JSON 新建草稿；推送设置还是空的。原文件不会被改动。',
    en: 'A new draft was made from a card’s JSON; its push settings are still empty. The file it came from stays as it is.',
  },
  'draft.imported-record': {
    zh: '已从一条推送的记录新建草稿：取出了推送设置和卡片，忽略了由飞书维护的字段。原文件不会被改动。',
    en: 'A new draft was made from the record of a push: its settings and its card were taken, the fields that Feishu keeps were not. The file it came from stays as it is.',
  },
  'draft.unwrapped-answer': {
    zh: '内容是查询推送的返回结果：已取出其中的推送，并将其作为比较他人改动的依据。',
    en: 'The text was the answer of reading a push: the push in it was taken, and kept to notice other people’s changes.',
  },
  'draft.unwrapped-string': {
    zh: '卡片是转义后的 JSON 字符串：已还原 {times} 层。',
    en: 'The card was an escaped JSON string: {times} layer(s) of escapes were undone.',
  },
  'draft.unwrapped-double-encoding': {
    zh: 'push_content 被重复编码，卡片不会这样显示：已还原多余的 {times} 层。',
    en: 'push_content was encoded more than once, which no client can show: {times} layer(s) too many were undone.',
  },
  'draft.unwrapped-object': {
    zh: 'push_content 是对象而不是字符串：已按卡片取出，推送时会正确编码。',
    en: 'push_content was an object, not a string: it was taken as the card, and will be encoded properly in a push.',
  },
  'draft.unwrapped-message': {
    zh: '卡片包在机器人消息（msg_type: interactive）里：已取出卡片，推送只需要卡片本身。',
    en: 'The card was inside a bot message (msg_type: interactive): the card was taken out, since a push needs the card alone.',
  },
  'draft.unwrapped-card-member': {
    zh: '卡片包在 "card" 字段里：已取出卡片，推送只需要卡片本身。',
    en: 'The card was inside a "card" member: it was taken out, since a push needs the card alone.',
  },
  'draft.import-damaged-card': {
    zh: 'push_content 不是有效的卡片 JSON：已原样保留为文本，请在编辑器中修正。',
    en: 'push_content is not the JSON of a card: it was kept as text, exactly as it was; mend it in the editor.',
  },
  'draft.import-push-scope': {
    zh: '字段 push_scope 并不存在，已按 push_scope_type 导入。',
    en: 'There is no field push_scope; it was imported as push_scope_type.',
  },
  'draft.import-id-number': {
    zh: '“{name}”写成了数字 {digits}，已按原有数字存为文本。其他程序可能已将它四舍五入，请核对。',
    en: '“{name}” was the number {digits}; its digits were stored as text. Another program may have rounded it before, so compare it.',
  },

  // Recent files and backups.
  'draft.recent-damaged': {
    zh: '“最近打开”列表的文件已损坏，已另存为“{file}”，列表从空白开始。您的草稿没有受影响。',
    en: 'The list of recent drafts was damaged; it was set aside as “{file}” and the list starts empty. Your drafts are untouched.',
  },
  'draft.recent-unsaved': {
    zh: '“最近打开”列表没有保存（{reason}）。您的草稿没有受影响。',
    en: 'The list of recent drafts could not be saved ({reason}). Your drafts are untouched.',
  },
  'draft.backup-failed': {
    zh: '未保存的内容没有备份成功（{reason}）。内容仍在窗口中；请尽快保存草稿。',
    en: 'What you have not saved could not be backed up ({reason}). It is still in the window; save the draft soon.',
  },
  'draft.backup-damaged': {
    zh: '一份备份已损坏，已另存为“{file}”，没有删除。',
    en: 'A backup was damaged; it was set aside as “{file}” and not deleted.',
  },
  'draft.backup-previous-used': {
    zh: '最新的备份已损坏，已恢复前一份备份，最后几秒的改动可能不在其中。',
    en: 'The newest backup was damaged, so the one before it was restored; changes of the last seconds may be missing.',
  },
  'draft.backup-unreadable': {
    zh: '无法读取备份“{file}”（{reason}），其中的草稿没有恢复。备份没有被改动；请检查磁盘后重新启动。',
    en: 'The backup “{file}” could not be read ({reason}), so its draft was not recovered. The backup was left as it is; check the disk and start again.',
  },
  'draft.backups-unreadable': {
    zh: '无法读取备份（{reason}），没有恢复任何草稿。备份文件没有被改动；请检查磁盘后重新启动。',
    en: 'The backups could not be read ({reason}), so no draft was recovered. The backup files were left as they are; check the disk and start again.',
  },

  'draft.new-title': { zh: '标题', en: 'Title' },
  'draft.new-text': {
    zh: '在这里写正文，**重点**可以加粗。',
    en: 'Write your text here; **what matters** can be bold.',
  },
})
