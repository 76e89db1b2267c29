import { defineMessages } from './define-messages'
import { feishuNoAnswerMessages } from './feishu-no-answers'
import { feishuRefusalMessages } from './feishu-refusals'
import { precedeMessages } from './precede-messages'

/** How a push stands or ended: what happened, what is safe, what to do next (design §3.3, §3.5). */
export const pushMessages = {
  ...defineMessages({
    'push.ready': {
      zh: '检查通过，推送在飞书上仍是草稿。更新会改变其中 {count} 项；什么都还没有发送。',
      en: 'All checks passed, and the push is still a draft on Feishu. Fields that the update would change: {count}; nothing has been sent yet.',
    },
    'push.ready-unchanged': {
      zh: '检查通过。飞书上的内容与草稿一致，更新不会改变什么；什么都还没有发送。',
      en: 'All checks passed. Feishu already holds what the draft says, so the update would change nothing; nothing has been sent yet.',
    },
    'push.ready-unchecked': {
      zh: '草稿没有错误，但读不到飞书上的内容：无法确认推送仍是草稿，也无法知道别人是否改过。什么都还没有发送；若继续，飞书上的内容会被这份草稿覆盖。',
      en: 'The draft has no errors, but Feishu’s copy cannot be read: nobody can say whether the push is still a draft or whether somebody changed it. Nothing has been sent yet; going on overwrites what is there.',
    },

    'push.updated': {
      zh: '飞书上的推送已更新，读回核对一致。它仍是草稿，在服务台提交审核并执行推送之后才会发出。',
      en: 'The push on Feishu is updated, and reading it back showed the same. It is still a draft: nobody gets it before it is submitted and sent in the help desk.',
    },
    'push.updated-in-practice': {
      zh: '演练服务台上的推送已更新，读回核对一致。这是演练，没有任何内容发到飞书。',
      en: 'The push on the practice help desk is updated, and reading it back showed the same. This was practice: nothing went to Feishu.',
    },
    'push.updated-after-interruption': {
      zh: '连接曾经中断，但读回核对确认：飞书上的推送已更新。它仍是草稿，在服务台提交审核并执行推送之后才会发出。',
      en: 'The connection was interrupted, but reading back showed that the push on Feishu is updated. It is still a draft: nobody gets it before it is submitted and sent in the help desk.',
    },
    'push.updated-in-part': {
      zh: '飞书接受了更新，但读回的内容在这些项上与草稿不同：{fields}。草稿保留着；请在服务台查看这些项，或再推送一次。',
      en: 'Feishu took the update, but what it holds differs from the draft in: {fields}. Your draft is kept; look at these in the help desk, or push again.',
    },
    'push.updated-not-read-back': {
      zh: '飞书接受了更新，但没能读回核对。草稿保留着；请在服务台看一眼内容是否正确。',
      en: 'Feishu took the update, but it could not be read back for comparison. Your draft is kept; have a look in the help desk whether all is right.',
    },

    'push.invalid': {
      zh: '草稿有 {count} 处错误，什么都没有发送。请先改正列出的错误，再推送。',
      en: 'Errors in the draft: {count}; nothing was sent. Correct what is listed, then push again.',
    },
    'push.notification-id-missing': {
      zh: '还不知道要更新哪个推送，什么都没有发送。请在目标里填写推送 ID（notificationId），再推送。',
      en: 'It is not known which push to update; nothing was sent. Enter the push id (notificationId) in the target, then push again.',
    },
    'push.not-a-draft': {
      zh: '这个推送在飞书上已不是草稿（状态 {status}），飞书只允许更新草稿，因此什么都没有发送。您的草稿保留着；若它正在审核，请先在服务台取消审核。',
      en: 'On Feishu this push is not a draft any more (status {status}). Feishu updates drafts only, so nothing was sent. Your draft is kept; if the push is in review, cancel that in the help desk first.',
    },
    'push.changed-by-others': {
      zh: '有人在飞书上改过这个推送（{fields}），为免覆盖，什么都没有发送。您的草稿保留着；请比较两边的内容，再决定改草稿，或仍以草稿为准推送（命令行用 --force）。',
      en: 'Somebody changed this push on Feishu ({fields}). Nothing was sent, so that this is not overwritten. Your draft is kept; compare both, then change the draft, or push anyway (--force on the command line).',
    },
    'push.no-longer-a-draft': {
      zh: '推送途中连接中断；读回时，这个推送在飞书上已不是草稿（状态 {status}），内容也与这次更新不完全一致。您的草稿保留着；若它正在审核，请先在服务台取消审核。',
      en: 'The connection was interrupted while pushing; when read back, the push was not a draft any more on Feishu (status {status}) and does not hold this update in full. Your draft is kept; if the push is in review, cancel that in the help desk first.',
    },
    'push.changed-meanwhile': {
      zh: '推送途中连接中断；读回时发现有人刚在飞书上改过（{fields}），飞书上的内容与这次更新不完全一致，因此没有再次发送。您的草稿保留着；请比较两边的内容后再推送。',
      en: 'The connection was interrupted while pushing; reading back showed that somebody had just changed the push ({fields}). Feishu does not hold the update in full, and it was not sent again. Your draft is kept; compare both, then push again.',
    },
    'push.unknown-not-held': {
      zh: '飞书回答更新成功，但读回时要改的内容（{fields}）一项也没有生效，仍是旧的内容，因此不知道之后是否会生效。草稿保留着；请过几分钟在服务台查看，或再推送一次，重复同样的更新没有害处。',
      en: 'Feishu answered that the update succeeded, but when read back it still holds the old content: none of what was to change ({fields}) is there. Nobody can say whether it will be taken yet. Your draft is kept; look in the help desk in a few minutes, or push again, since repeating the same update does no harm.',
    },
    'push.declined': {
      zh: '已按您的选择不推送，什么都没有发送。草稿保留着。',
      en: 'Not pushed, as you chose; nothing was sent. Your draft is kept.',
    },
    'push.cancelled': {
      zh: '推送已取消，什么都没有发送。草稿保留着。',
      en: 'The push was cancelled; nothing was sent. Your draft is kept.',
    },
  }),

  ...precedeMessages(
    'push.reading-refused',
    {
      zh: '飞书不让读取这个推送，因此什么都没有发送，草稿保留着。',
      en: 'Feishu refused to show this push, so nothing was sent, and your draft is kept.',
    },
    feishuRefusalMessages,
  ),
  ...precedeMessages(
    'push.reading-not-permitted',
    {
      zh: '没有读取这个推送的权限，因此什么都没有发送，草稿保留着。也可以选择不核对、直接推送（命令行用 --no-check）。',
      en: 'Reading this push is not permitted, so nothing was sent, and your draft is kept. You may choose to push without checking (--no-check on the command line).',
    },
    feishuRefusalMessages,
  ),
  ...precedeMessages(
    'push.reading-unanswered',
    {
      zh: '没能读取飞书上的推送，因此什么都没有发送，草稿保留着。',
      en: 'The push on Feishu could not be read, so nothing was sent, and your draft is kept.',
    },
    feishuNoAnswerMessages,
  ),
  ...precedeMessages(
    'push.update-refused',
    {
      zh: '飞书拒绝了这次更新，草稿保留着。',
      en: 'Feishu refused the update; your draft is kept.',
    },
    feishuRefusalMessages,
  ),
  ...precedeMessages(
    'push.update-never-left',
    {
      zh: '更新没能发出，飞书上的推送没有改变，草稿保留着。',
      en: 'The update could not be sent; the push on Feishu is unchanged, and your draft is kept.',
    },
    feishuNoAnswerMessages,
  ),

  // An update without a usable answer: what is known, then why the last try got none.
  ...precedeMessages(
    'push.unknown-not-read-back',
    {
      zh: '已尝试更新（{count} 次），没有得到可用的回答，也没能读回核对，因此不知道是否生效。草稿保留着；之后可以再推送一次，重复同样的更新没有害处。最后一次没有回答的原因：',
      en: 'The update was tried (times: {count}), but no usable answer came, and it could not be read back: nobody can say whether it was taken. Your draft is kept; push again later, since repeating the same update does no harm. Why the last try got no answer:',
    },
    feishuNoAnswerMessages,
  ),
  ...precedeMessages(
    'push.unknown-not-taken',
    {
      zh: '已尝试更新（{count} 次），没有得到可用的回答，上次读回时还没有生效，因此不知道之后是否会生效。草稿保留着；请过几分钟再推送一次，重复同样的更新没有害处。最后一次没有回答的原因：',
      en: 'The update was tried (times: {count}) without a usable answer, and when last read back it was not there; nobody can say whether it will be taken yet. Your draft is kept; push again in a few minutes, since repeating the same update does no harm. Why the last try got no answer:',
    },
    feishuNoAnswerMessages,
  ),
  ...precedeMessages(
    'push.unknown-in-part',
    {
      zh: '已尝试更新（{count} 次），没有得到可用的回答；读回时只有一部分内容与草稿相同，因此不知道是否生效，也没有再次发送。草稿保留着；请在服务台查看内容，再决定是否再推送一次。最后一次没有回答的原因：',
      en: 'The update was tried (times: {count}) without a usable answer; when read back, only a part of it was there, so nobody can say whether it was taken, and it was not sent again. Your draft is kept; look at the push in the help desk, then decide whether to push again. Why the last try got no answer:',
    },
    feishuNoAnswerMessages,
  ),
}
