import { defineMessages } from './define-messages'

/** What is wrong with a push's target or its settings, and what to write instead (API §2). */
export const notificationMessages = defineMessages({
  'notification.target-brand-unknown': {
    zh: '目标平台（brand）是 {value}，只能是 "feishu"（飞书）或 "lark"（Lark 国际版）。请改成其中之一。',
    en: 'The target’s brand is {value}; it can only be "feishu" or "lark". Write one of these.',
  },
  'notification.target-user-id-type-unknown': {
    zh: '用户 ID 类型（userIdType）是 {value}，只能是 "open_id"、"union_id" 或 "user_id"。请改成其中之一。',
    en: 'The user id type (userIdType) is {value}; it can only be "open_id", "union_id" or "user_id". Write one of these.',
  },
  'notification.target-helpdesk-id-not-digits': {
    zh: '服务台 ID（helpdeskId）是 {value}，应为加引号的一串数字，例如 "6900000000000000001"。请从服务台后台复制。',
    en: 'The help desk id (helpdeskId) is {value}; it must be digits in quotes, such as "6900000000000000001". Copy it from the help desk’s admin console.',
  },
  'notification.target-notification-id-not-digits': {
    zh: '推送 ID（notificationId）是 {value}，应为加引号的一串数字，例如 "6985032626234982420"。不加引号的长数字会被四舍五入。',
    en: 'The push id (notificationId) is {value}; it must be digits in quotes, such as "6985032626234982420". A long number without quotes would be rounded.',
  },
  'notification.target-notification-id-missing': {
    zh: '还没有填写推送 ID（notificationId）。草稿可以照常编辑；推送之前请填上飞书创建推送时返回的 ID。',
    en: 'The push id (notificationId) is not filled in yet. You can go on writing; before pushing, enter the id that Feishu gave when the push was created.',
  },

  'notification.job-name-missing': {
    zh: '没有推送名称（job_name）。请填写一个，例如“办公室搬迁通知”。',
    en: 'The task has no name (job_name). Give it one, such as "Office move".',
  },
  'notification.job-name-not-text': {
    zh: '推送名称（job_name）是 {value}，应为加引号的文字。',
    en: 'The push name (job_name) is {value}; it must be text in quotes.',
  },
  'notification.job-name-blank': {
    zh: '推送名称（job_name）是空白的。请填写一个，例如“办公室搬迁通知”。',
    en: 'The push name (job_name) is blank. Give it one, such as "Office move".',
  },
  'notification.push-type-missing': {
    zh: '没有推送类型（push_type）。请填 0（定时推送）或 1（新人入职推送）。',
    en: 'There is no push type (push_type). Write 0 (timed push) or 1 (new staff onboarding push).',
  },
  'notification.push-type-invalid': {
    zh: '推送类型（push_type）是 {value}，只能是不加引号的数字 0（定时推送）或 1（新人入职推送）。',
    en: 'The push type (push_type) is {value}; it can only be the number 0 (timed push) or 1 (new staff onboarding push), without quotes.',
  },
  'notification.push-scope-type-missing': {
    zh: '没有推送范围（push_scope_type）。请填 0（组织内全部成员）、1（不推送任何成员，只推送到群）、2（部分成员）或 3（入职新人）。',
    en: 'There is no push scope (push_scope_type). Write 0 (all members), 1 (no member, groups only), 2 (some members) or 3 (new staff).',
  },
  'notification.push-scope-type-invalid': {
    zh: '推送范围（push_scope_type）是 {value}，只能是不加引号的数字 0（组织内全部成员）、1（不推送任何成员，只推送到群）、2（部分成员）或 3（入职新人）。',
    en: 'The push scope (push_scope_type) is {value}; it can only be the number 0 (all members), 1 (no member, groups only), 2 (some members) or 3 (new staff), without quotes.',
  },
  'notification.push-scope-is-push-scope-type': {
    zh: '没有 push_scope 这个字段，应为 push_scope_type。请把字段名 push_scope 改成 push_scope_type。',
    en: 'There is no field push_scope; push_scope_type is meant. Rename push_scope to push_scope_type.',
  },
  'notification.push-scope-no-effect': {
    zh: '没有 push_scope 这个字段，它不会被发送；生效的是 push_scope_type。请删掉 push_scope。',
    en: 'There is no field push_scope and it is not sent; push_scope_type counts. Remove push_scope.',
  },
  'notification.push-content-misplaced': {
    zh: '这里的 push_content 不会被发送：卡片内容以草稿的 card 为准。请把要用的内容放进卡片，再删掉这个字段。',
    en: 'This push_content is not sent: the draft’s card is in card. Put what you need there and remove this field.',
  },

  'notification.timed-push-to-new-staff': {
    zh: '定时推送（push_type 0）不能推送给入职新人（push_scope_type 3）。请把范围改成 0、1 或 2，或把推送类型改成 1（新人入职推送）。',
    en: 'A timed push (push_type 0) cannot go to new staff (push_scope_type 3). Choose scope 0, 1 or 2, or make it an onboarding push (push_type 1).',
  },
  'notification.onboarding-push-to-all-members': {
    zh: '新人入职推送（push_type 1）不能推送给组织内全部成员（push_scope_type 0）。请把范围改成 3（入职新人）或 1（只推送到群），或把推送类型改成 0（定时推送）。',
    en: 'An onboarding push (push_type 1) cannot go to all members (push_scope_type 0). Choose scope 3 (new staff) or 1 (groups only), or make it a timed push (push_type 0).',
  },
  'notification.onboarding-push-to-some-members': {
    zh: '新人入职推送（push_type 1）不能推送给部分成员（push_scope_type 2）。请把范围改成 3（入职新人）或 1（只推送到群），或把推送类型改成 0（定时推送）。',
    en: 'An onboarding push (push_type 1) cannot go to some members (push_scope_type 2). Choose scope 3 (new staff) or 1 (groups only), or make it a timed push (push_type 0).',
  },

  'notification.list-not-a-list': {
    zh: '{field} 是 {value}，应为一个列表，例如 [] 或 [{"{idField}": "…"}]。',
    en: '{field} is {value}; it must be a list, such as [] or [{"{idField}": "…"}].',
  },
  'notification.must-be-empty-for-everyone': {
    zh: '推送范围是组织内全部成员（push_scope_type 0），{field} 必须为空。请清空它；如果只想推送给其中的人，请用定时推送，范围选 2（部分成员）。',
    en: 'The push goes to all members (push_scope_type 0), so {field} must be empty. Clear it; to reach only these, use a scheduled push with scope 2 (some members).',
  },
  'notification.must-be-empty-for-nobody': {
    zh: '推送范围是不推送任何成员（push_scope_type 1），{field} 必须为空。请清空它；如果想推送给其中的人，请用定时推送，范围选 2（部分成员）。',
    en: 'The push goes to no member (push_scope_type 1), so {field} must be empty. Clear it; to reach these, use a scheduled push with scope 2 (some members).',
  },
  'notification.list-ignored-for-new-staff': {
    zh: '推送范围是入职新人（push_scope_type 3），没有说明 {field} 在此时的作用。建议清空它。',
    en: 'The push goes to new staff (push_scope_type 3), for which the meaning of {field} is not defined. Better clear it.',
  },
  'notification.chat-list-needed': {
    zh: '推送范围是不推送任何成员（push_scope_type 1），因此必须至少选择一个群（chat_list）。请添加群，或更换范围。',
    en: 'The push goes to no member (push_scope_type 1), so it needs at least one group (chat_list). Add a group or choose another scope.',
  },
  'notification.recipients-needed': {
    zh: '推送范围是部分成员（push_scope_type 2），因此成员（user_list）和部门（department_list）至少要填一项。请添加成员或部门，或更换范围。',
    en: 'The push goes to some members (push_scope_type 2), so it needs people (user_list) or departments (department_list). Add at least one, or choose another scope.',
  },

  'notification.item-not-an-object': {
    zh: '{field} 的这一项是 {value}，应写成 {"{idField}": "…"}。',
    en: 'This item of {field} is {value}; write it as {"{idField}": "…"}.',
  },
  'notification.item-id-missing': {
    zh: '{field} 的这一项没有 {idField}，不会推送给任何人。请填写 ID，或删掉这一项。',
    en: 'This item of {field} has no {idField}, so it reaches nobody. Fill in the id or remove the item.',
  },
  'notification.item-id-not-text': {
    zh: '{field} 这一项的 {idField} 是 {value}，应为加引号的文字（不加引号的长数字会被四舍五入）。',
    en: 'The {idField} of this item of {field} is {value}; it must be text in quotes (a long number without quotes would be rounded).',
  },
  'notification.item-id-with-white-space': {
    zh: '{idField} “{id}” 里有空格、换行或看不见的字符，可能是复制时带上的。请去掉，或重新输入。',
    en: 'The {idField} "{id}" has white space or an invisible character in it, perhaps from copying. Remove it, or type the id anew.',
  },
  'notification.duplicate-id': {
    zh: '{field} 里 {id} 出现了不止一次，没有作用。请删掉多余的。',
    en: '{id} is in {field} more than once, which has no effect. Remove the extra one.',
  },
  'notification.user-id-not-open-id': {
    zh: '“{id}” 不像 open_id（以 ou_ 开头），而这份草稿的用户 ID 类型是 open_id。请改用对应的 ID，或更换用户 ID 类型。',
    en: '"{id}" does not look like an open_id (these start with ou_), the user id type of this draft. Use the matching id or change the user id type.',
  },
  'notification.user-id-not-union-id': {
    zh: '“{id}” 不像 union_id（以 on_ 开头），而这份草稿的用户 ID 类型是 union_id。请改用对应的 ID，或更换用户 ID 类型。',
    en: '"{id}" does not look like a union_id (these start with on_), the user id type of this draft. Use the matching id or change the user id type.',
  },
  'notification.user-id-of-another-type': {
    zh: '“{id}” 像是 {actual}，而这份草稿的用户 ID 类型是 user_id。请改用对应的 ID，或更换用户 ID 类型。',
    en: '"{id}" looks like a {actual}, but the user id type of this draft is user_id. Use the matching id or change the user id type.',
  },
  'notification.department-id-with-underscore': {
    zh: '“{id}” 以 od_（下划线）开头，而部门 ID 以 od-（连字符）开头。请核对这个 ID。',
    en: '"{id}" starts with od_ (underscore), but department ids start with od- (hyphen). Check this id.',
  },
  'notification.department-id-unusual': {
    zh: '“{id}” 不像 open_department_id（以 od- 开头）。请核对这个 ID。',
    en: '"{id}" does not look like an open_department_id (these start with od-). Check this id.',
  },
  'notification.chat-id-unusual': {
    zh: '“{id}” 不像群 ID（以 oc_ 开头）。请核对这个 ID。',
    en: '"{id}" does not look like a group id (these start with oc_). Check this id.',
  },

  'notification.new-staff-scope-type-missing': {
    zh: '新人入职推送必须说明新人范围（new_staff_scope_type）。请填 0（组织内所有新人）或 1（特定部门的新人）。',
    en: 'An onboarding push must say which new staff it covers (new_staff_scope_type). Write 0 (all new staff) or 1 (specific departments).',
  },
  'notification.new-staff-scope-type-invalid': {
    zh: '新人范围（new_staff_scope_type）是 {value}，只能是不加引号的数字 0（组织内所有新人）或 1（特定部门的新人）。',
    en: 'The new staff range (new_staff_scope_type) is {value}; it can only be the number 0 (all new staff) or 1 (specific departments), without quotes.',
  },
  'notification.new-staff-departments-needed': {
    zh: '新人范围是特定的部门（new_staff_scope_type 1），因此必须至少选择一个部门（new_staff_scope_department_list）。请添加部门，或改成 0（组织内所有新人）。',
    en: 'The push covers new staff of specific departments (new_staff_scope_type 1), so it needs at least one (new_staff_scope_department_list). Add a department, or write 0 (all new staff).',
  },
  'notification.new-staff-departments-without-effect': {
    zh: '新人范围是组织内所有新人（new_staff_scope_type 0），部门列表（new_staff_scope_department_list）不起作用，推送时会清空。请清空它，或把范围改成 1（特定的部门）。',
    en: 'The push covers all new staff (new_staff_scope_type 0), so the departments (new_staff_scope_department_list) have no effect and are sent as empty. Clear them, or write 1 (specific departments).',
  },
  'notification.new-staff-without-effect': {
    zh: '{field} 只对新人入职推送（push_type 1）起作用；这是定时推送，不会发送它。请删掉它，或更换推送类型。',
    en: '{field} only has an effect on onboarding pushes (push_type 1); this push is timed and does not send it. Remove it or change the push type.',
  },

  'notification.send-at-not-text': {
    zh: '发送时间（send_at）是 {value}，应为加引号的毫秒时间戳，例如 "{example}"。',
    en: 'The sending time (send_at) is {value}; it must be milliseconds as text in quotes, such as "{example}".',
  },
  'notification.send-at-not-digits': {
    zh: '发送时间（send_at）是 {value}，应为 13 位数字的毫秒时间戳，例如 "{example}"。',
    en: 'The sending time (send_at) is {value}; it must be milliseconds, 13 digits, such as "{example}".',
  },
  'notification.send-at-in-seconds': {
    zh: '发送时间（send_at）只有 10 位，像是秒。这里要用毫秒，请写成 "{suggestion}"。',
    en: 'The sending time (send_at) has 10 digits, which looks like seconds. Milliseconds are needed: write "{suggestion}".',
  },
  'notification.send-at-not-milliseconds': {
    zh: '发送时间（send_at）有 {count} 位数字，毫秒时间戳是 13 位，例如 "{example}"。请核对。',
    en: 'The sending time (send_at) has {count} digits; milliseconds have 13, such as "{example}". Check it.',
  },
  'notification.send-at-in-the-past': {
    zh: '发送时间（send_at）已经过去。请改成将来的时间，或清空它。',
    en: 'The sending time (send_at) is in the past. Choose a time to come, or clear it.',
  },
  'notification.send-at-far-ahead': {
    zh: '发送时间（send_at）在一年以后。请核对是否正确。',
    en: 'The sending time (send_at) is more than a year ahead. Check that this is meant.',
  },
  'notification.ext-not-text': {
    zh: '扩展字段（ext）是 {value}，应为文字，例如 "{}"。请改成文字，或删掉它以保留飞书上的值。',
    en: 'The extension field (ext) is {value}; it must be text, such as "{}". Write text, or remove it to keep what Feishu holds.',
  },
  'notification.ext-not-json': {
    zh: '扩展字段（ext）的文字不是 JSON。请写成 "{}" 这样的文字，或清空它。',
    en: 'The text of the extension field (ext) is not JSON. Write something like "{}", or clear it.',
  },

  'notification.half-a-character': {
    zh: '{field} 中有半个字符（孤立的代理项，可能是截断文字时留下的），无法原样发送。请重新输入这段文字。',
    en: '{field} holds half a character (a lone surrogate, perhaps from text that was cut), which cannot be sent as it is. Enter the text anew.',
  },

  'notification.id-not-digits': {
    zh: '推送的 id 是 {value}，应为加引号的一串数字（不加引号的长数字会被四舍五入）。请改正，或删掉它：目标以 target.notificationId 为准。',
    en: 'The push’s id is {value}; it must be digits in quotes (a long number without quotes would be rounded). Correct it or remove it: target.notificationId says which push is updated.',
  },
  'notification.id-differs-from-target': {
    zh: '这些内容来自推送 {id}，而目标是推送 {target}。为免改错推送，请先核对：目标正确就删掉这里的 id，不正确就改正目标。',
    en: 'This content is from push {id}, but the target is push {target}. So that the wrong push is not changed: remove this id if the target is right, or correct the target.',
  },
})
