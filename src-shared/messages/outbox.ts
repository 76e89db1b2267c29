import { defineMessages } from './define-messages'

/** The outbox: what waits, what goes out, what came of it (design §3.5). */
export const outboxMessages = defineMessages({
  'outbox.item-damaged': {
    zh: '发件箱里有一个文件损坏了，已原样另存为“{file}”，没有发送。请看看哪个推送还要再推送一次。',
    en: 'A file of the outbox is damaged. It was put aside as “{file}” and not sent; see which push has to be pushed again.',
  },
  'outbox.item-unreadable': {
    zh: '发件箱的文件“{file}”读不出来（{reason}），其中的推送没有发送。它还在原处；修好之后请重新启动应用。',
    en: 'The outbox file “{file}” cannot be read ({reason}), so what is in it was not sent. It is still there; start the app again once that is mended.',
  },
  'outbox.not-kept': {
    zh: '“{name}”的推送状态没能写到磁盘上（{reason}）。草稿保留着；请检查磁盘空间和权限。应用会通过读回飞书来核对，不会重复更新。',
    en: 'How the push of “{name}” stands could not be written to disk ({reason}). Your draft is kept; check disk space and permissions. The app reads the push back from Feishu to be sure, and does not update it twice.',
  },
  'outbox.not-queued': {
    zh: '推送没能放进发件箱（{reason}），什么都没有发送，草稿保留着。请检查磁盘空间和权限，再推送。',
    en: 'The push could not be put into the outbox ({reason}); nothing was sent, and your draft is kept. Check disk space and permissions, then push again.',
  },
  'outbox.not-taken-yet': {
    zh: '上次更新途中应用中断了；读回核对，更新还没有生效，飞书上的内容也没有别人改过，因此会再发送一次。',
    en: 'The app was interrupted during the last update. Reading back showed that it was not taken and that nobody changed the push, so it is sent once more.',
  },
  'outbox.busy-elsewhere': {
    zh: '另一个程序正在更新同一个推送，什么都没有发送，草稿保留着。请稍后再试。',
    en: 'Another program is updating the same push; nothing was sent, and your draft is kept. Try again in a moment.',
  },
  'outbox.item-gone': {
    zh: '发件箱里已经没有这一项了。',
    en: 'This is not in the outbox any more.',
  },
  'outbox.not-removed': {
    zh: '这一项没能从发件箱移除（{reason}）。请检查磁盘权限，再试一次。',
    en: 'This could not be removed from the outbox ({reason}). Check disk permissions and try again.',
  },
  'outbox.ready-unseen': {
    zh: '现在无法连接飞书，没有核对。确认后，推送会在发件箱里等待；联网后先与飞书上的内容核对，再更新。若期间别人改过，会停下来再问您。下面是与上次读取的内容相比的变化。',
    en: 'Feishu cannot be reached now, so nothing was compared. Once confirmed, the push waits in the outbox; when you are online it is compared with Feishu before it is sent, and you are asked again if somebody else changed it. Below is what changes against Feishu’s copy as last read.',
  },
  'outbox.ready-without-base': {
    zh: '现在无法连接飞书，而且这份草稿从未读取过飞书上的内容，所以无法知道别人是否改过。确认后，推送会在发件箱里等待；联网后先确认它在飞书上仍是草稿，再用这份草稿覆盖飞书上的内容。',
    en: 'Feishu cannot be reached now, and this draft never saw Feishu’s copy, so nobody can tell whether somebody else changed it. Once confirmed, the push waits in the outbox; when you are online it is checked that it is still a draft on Feishu, and then what is there is overwritten by this draft.',
  },
  'outbox.being-sent': {
    zh: '这一项正在发送，不能移除。请等它结束。',
    en: 'This is being sent and cannot be removed. Wait until it has ended.',
  },
})
