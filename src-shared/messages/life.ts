import { defineMessages } from './define-messages'
import { feishuNoAnswerMessages } from './feishu-no-answers'
import { feishuRefusalMessages } from './feishu-refusals'
import { precedeMessages } from './precede-messages'

/** The life of a push besides updating it: what is about to happen, what happened, what to do next (API §3). */
export const lifeMessages = {
  ...defineMessages({
    'life.ready.create': {
      zh: '将在服务台新建一个推送草稿，内容就是这份草稿。新建的推送不会发给任何人；飞书没有提供删除推送的接口。什么都还没有发送。',
      en: 'A new push will be created on the help desk, as a draft, with what this draft holds. Nobody gets anything by that; there is no way to delete a push through the API. Nothing has been sent yet.',
    },
    'life.ready.preview': {
      zh: '飞书将把服务台上的推送内容发给您自己预览，其他人不会收到。预览的是飞书上的内容，不是尚未推送的草稿。',
      en: 'Feishu will send the push to yourself as a preview; nobody else gets it. It shows what Feishu holds, not what you have not pushed yet.',
    },
    'life.ready.submit': {
      zh: '将提交审核。若创建者就是服务台所有者，会立即自动通过；否则通知所有者审核。提交后，飞书不再允许更新这个推送。',
      en: 'The push will be submitted for approval. If its creator owns the help desk, it is approved at once; otherwise the owner is asked. After that, Feishu takes no updates of this push.',
    },
    'life.ready.cancel-approval': {
      zh: '将撤回审核。撤回后，推送通常会变回草稿。',
      en: 'The approval request will be withdrawn. The push most likely becomes a draft again.',
    },
    'life.ready.schedule': {
      zh: '将设定发送时间。到了这个时间，飞书会把推送发给全部接收人。',
      en: 'The time of sending will be set. When it comes, Feishu sends the push to everybody it is for.',
    },
    'life.ready.cancel-sending': {
      zh: '将取消发送：尚未发出的不再发送；已发出的是否撤回，按您的选择处理。',
      en: 'Sending will be cancelled: what is not out yet is not sent; what is out is taken back or not, as you choose.',
    },

    'life.done.create': {
      zh: '推送已新建，ID 为 {id}，并已填入草稿的目标。它是草稿，不会发给任何人。请保存草稿，以免丢失这个 ID：飞书没有列出推送的接口。',
      en: 'The push was created with the ID {id}, which is now in the draft’s target. It is a draft, and nobody gets it yet. Save this draft so that the ID is not lost: Feishu’s API cannot list pushes.',
    },
    'life.done.preview': {
      zh: '飞书已接受预览请求，请在飞书里查看服务台机器人发给您的消息。',
      en: 'Feishu took the request. Look for the help desk’s message to you in Feishu.',
    },
    'life.done.submit': {
      zh: '已提交审核，推送现在的状态是 {status}。',
      en: 'Submitted for approval. The status of the push is now {status}.',
    },
    'life.done.cancel-approval': {
      zh: '已撤回审核，推送现在的状态是 {status}（0 是草稿，可以再次更新）。',
      en: 'The approval request is withdrawn. The status of the push is now {status} (0 is a draft, which can be updated again).',
    },
    'life.done.schedule': {
      zh: '已设定发送时间，推送现在的状态是 {status}。在此之前可以取消发送。',
      en: 'The time of sending is set. The status of the push is now {status}. Until then, sending can be cancelled.',
    },
    'life.done.cancel-sending': {
      zh: '已取消发送，已发出的消息没有撤回。推送现在的状态是 {status}。',
      en: 'Sending is cancelled; messages that were out already stay. The status of the push is now {status}.',
    },
    'life.done.cancel-sending-recalled': {
      zh: '已取消发送，并要求撤回已发出的消息。推送现在的状态是 {status}。',
      en: 'Sending is cancelled, and Feishu was told to take back what was out already. The status of the push is now {status}.',
    },
    'life.done-after-interruption': {
      zh: '连接曾经中断，但读回推送可以看出操作已经完成；现在的状态是 {status}。',
      en: 'The connection was interrupted, but the push, read back, shows that it was done; its status is now {status}.',
    },
    'life.no-access': {
      zh: '飞书没有接受提交（has_access 为 false），推送现在的状态是 {status}。原因有两种：您还没有安装“服务台”小程序，或者它的版本太旧。请在飞书中打开 https://app.feishu.cn/app/cli_9f9f8825d53b900d 安装或更新，然后再次提交。',
      en: 'Feishu did not take the submission (has_access is false); the status of the push is {status}. There are two causes: you have not installed the Help Desk mini-program, or yours is too old. Open https://app.feishu.cn/app/cli_9f9f8825d53b900d in Feishu to install or update it, then submit again.',
    },

    'life.fetched': {
      zh: '已取得推送 {id}。它在飞书上是草稿，可以修改后再推送。',
      en: 'Fetched the push {id}. It is a draft on Feishu, so you can change and push it.',
    },
    'life.fetched-no-draft': {
      zh: '已取得推送 {id}。它在飞书上已不是草稿（状态 {status}），可以在这里查看和另作他用，但飞书不会接受对它的更新。',
      en: 'Fetched the push {id}. On Feishu it is not a draft (status {status}): you can look at it and reuse it here, but Feishu will not take an update of it.',
    },
    'life.stands.draft': {
      zh: '这个推送在飞书上是草稿。',
      en: 'This push is a draft on Feishu.',
    },
    'life.stands.other': {
      zh: '这个推送在飞书上不是草稿（状态 {status}）。飞书没有公布这些数字的含义。',
      en: 'This push is not a draft on Feishu (status {status}). Feishu does not publish what these numbers mean.',
    },

    'life.not-an-id': {
      zh: '“{text}”里找不到推送 ID，什么都没有发送。请填写推送 ID（一串数字），或粘贴带有它的链接。',
      en: 'No push ID can be told from “{text}”; nothing was sent. Enter the ID of the push (digits only), or paste a link that holds it.',
    },
    'life.reason-missing': {
      zh: '提交审核需要填写理由，什么都没有发送。',
      en: 'Submitting needs a reason; nothing was sent.',
    },
    'life.time-missing': {
      zh: '请选择发送时间，什么都没有发送。',
      en: 'Choose the time of sending; nothing was sent.',
    },
    'life.time-past': {
      zh: '发送时间已经过去，什么都没有发送。飞书没有说明过去的时间会怎样处理，请选择将来的时间。',
      en: 'The time of sending has passed; nothing was sent. Feishu does not say what it makes of such a time, so choose one that is still to come.',
    },
    'life.create-invalid': {
      zh: '草稿有 {count} 处错误，什么都没有发送。请先改正列出的错误，再新建。',
      en: 'Errors in the draft: {count}; nothing was sent. Correct what is listed, then create the push.',
    },

    'life.not-allowed.create': {
      zh: '草稿已经有推送 ID（{id}），什么都没有发送。要更新它请用“推送”；要另建一个，请先清空推送 ID。',
      en: 'This draft already has the push ID {id}; nothing was sent. Use Push to update it, or clear the ID first to create another one.',
    },
    'life.not-allowed.preview': {
      zh: '状态为 {status} 的推送不能预览，什么都没有发送。',
      en: 'A push with the status {status} cannot be previewed; nothing was sent.',
    },
    'life.not-allowed.submit': {
      zh: '推送已不是草稿（状态 {status}），不能提交审核，什么都没有发送。',
      en: 'The push is not a draft any more (status {status}), so it cannot be submitted; nothing was sent.',
    },
    'life.not-allowed.cancel-approval': {
      zh: '推送是草稿（状态 {status}），没有审核可以撤回，什么都没有发送。',
      en: 'The push is a draft (status {status}), so there is no approval to withdraw; nothing was sent.',
    },
    'life.not-allowed.schedule': {
      zh: '推送还是草稿（状态 {status}），审核通过后才能发送，什么都没有发送。请先提交审核。',
      en: 'The push is still a draft (status {status}) and has to be approved first; nothing was sent. Submit it for approval.',
    },
    'life.not-allowed.cancel-sending': {
      zh: '推送是草稿（状态 {status}），没有发送可以取消，什么都没有发送。',
      en: 'The push is a draft (status {status}), so there is no sending to cancel; nothing was sent.',
    },

    'life.creation-pending': {
      zh: '{time} 曾发出新建“{name}”的请求，但不知道飞书是否已经建好，因此没有再次新建：飞书没有删除推送的接口，重复新建会留下两个。请在服务台的推送中心查找名为“{name}”的草稿：如果在，请把它的 ID 填入目标；确认不在，再选择仍然新建。',
      en: 'A request to create “{name}” was sent at {time}, and it is not known whether Feishu made it. It was not sent again: pushes cannot be deleted through the API, so there would be two. Look for a draft called “{name}” in the help desk’s push center. If it is there, enter its ID in the target; only if it is not, choose to create it anyway.',
    },
    'life.declined': {
      zh: '已按您的选择取消，什么都没有发送。',
      en: 'Cancelled, as you chose; nothing was sent.',
    },
    'life.command.fetch': { zh: '从飞书取得推送…', en: 'Fetch a Push from Feishu…' },
    'life.command.create': { zh: '在飞书上新建…', en: 'Create on Feishu…' },
    'life.command.status': { zh: '刷新飞书上的状态', en: 'Refresh Status from Feishu' },
    'life.command.preview': { zh: '发给自己预览…', en: 'Preview to Myself…' },
    'life.command.submit': { zh: '提交审核…', en: 'Submit for Approval…' },
    'life.command.cancel-approval': { zh: '撤回审核…', en: 'Cancel Approval…' },
    'life.command.schedule': { zh: '定时发送…', en: 'Schedule Sending…' },
    'life.command.cancel-sending': { zh: '取消发送…', en: 'Cancel Sending…' },
    'life.confirm.create': { zh: '新建', en: 'Create' },
    'life.confirm.preview': { zh: '发给自己', en: 'Send to Myself' },
    'life.confirm.submit': { zh: '提交审核', en: 'Submit' },
    'life.confirm.cancel-approval': { zh: '撤回审核', en: 'Withdraw' },
    'life.confirm.schedule': { zh: '设定发送时间', en: 'Schedule' },
    'life.confirm.cancel-sending': { zh: '取消发送', en: 'Cancel Sending' },
    'life.continue': { zh: '继续', en: 'Continue' },
    'life.fetch': { zh: '取得', en: 'Fetch' },
    'life.create-anyway': { zh: '已确认不存在，仍然新建', en: 'I Have Looked: Create It' },
    'life.open-approval': { zh: '打开审核链接…', en: 'Open the Approval…' },
    'life.section': { zh: '飞书上的推送', en: 'On Feishu' },
    'life.section.none': {
      zh: '还没有推送 ID。可以在飞书上新建一个草稿推送，或填写已有推送的 ID。',
      en: 'There is no push ID yet. Create the push on Feishu as a draft, or enter the ID of one that exists.',
    },
    'life.section.not-read': {
      zh: '还没有读取过这个推送的状态。',
      en: 'How this push stands was not read yet.',
    },
    'life.refresh': { zh: '刷新', en: 'Refresh' },
    'life.ask.id': { zh: '推送 ID 或链接', en: 'Push ID or link' },
    'life.ask.profile': { zh: '服务台', en: 'Help desk' },
    'life.ask.reason': { zh: '提交理由', en: 'Reason' },
    'life.ask.reason.hint': { zh: '审核人会看到', en: 'Whoever approves will read it' },
    'life.ask.time': { zh: '发送时间', en: 'Time of sending' },
    'life.ask.recall': { zh: '已发出的消息', en: 'What was sent already' },
    'life.ask.recall.hint': {
      zh: '撤回后，收件人将看不到已收到的消息；不撤回，则已收到的保留',
      en: 'Taken back, it disappears for those who got it; otherwise they keep it',
    },
    'life.recall.no': { zh: '不撤回', en: 'Leave it' },
    'life.recall.yes': { zh: '全部撤回', en: 'Take it back' },
    'life.working': { zh: '正在与飞书通信…', en: 'Talking to Feishu …' },
    'life.outcome.done': { zh: '完成', en: 'Done' },
    'life.outcome.no-access': { zh: '未被接受', en: 'Not taken' },
    'life.outcome.refused': { zh: '飞书拒绝了', en: 'Feishu refused' },
    'life.outcome.no-answer': { zh: '没有应答', en: 'No answer' },
    'life.outcome.unknown': { zh: '结果不明', en: 'Outcome unknown' },
    'life.outcome.not-allowed': { zh: '当前状态不允许', en: 'Not possible now' },
    'life.outcome.invalid': { zh: '无法发送', en: 'Cannot be sent' },
    'life.outcome.ready': { zh: '等待确认', en: 'Waiting for your word' },
    'life.outcome.declined': { zh: '已取消', en: 'Cancelled' },
    'life.copy-log-id': { zh: '复制日志 ID', en: 'Copy the log ID' },
    'life.everybody-gets-it': {
      zh: '到时间后，飞书会真正发出这个推送。请再次核对接收范围和时间。',
      en: 'When the time comes, Feishu really sends this push. Check once more who it is for, and when.',
    },
    'life.status': { zh: '状态', en: 'Status' },
    'life.status-draft': { zh: '草稿（0）', en: 'draft (0)' },
    'life.status-other': { zh: '不是草稿（{status}）', en: 'not a draft ({status})' },
    'life.target-users': { zh: '应收人数', en: 'Recipients' },
    'life.sent-users': { zh: '已发人数', en: 'Sent to' },
    'life.read-users': { zh: '已读人数', en: 'Read by' },
    'life.approval-link': { zh: '审核链接', en: 'Approval' },
    'life.approval-link-refused': {
      zh: '没有打开这个链接：它不指向飞书。什么都没有改变；请在飞书中查看审核。',
      en: 'The link was not opened: it does not lead to Feishu. Nothing was changed; look at the approval in Feishu itself.',
    },
  }),

  ...precedeMessages(
    'life.reading-refused',
    {
      zh: '飞书不让读取这个推送，因此什么都没有发送。',
      en: 'Feishu refused to show this push, so nothing was sent.',
    },
    feishuRefusalMessages,
  ),
  ...precedeMessages(
    'life.reading-unanswered',
    {
      zh: '没能读取飞书上的推送，因此什么都没有发送。',
      en: 'The push on Feishu could not be read, so nothing was sent.',
    },
    feishuNoAnswerMessages,
  ),
  ...precedeMessages(
    'life.refused',
    { zh: '飞书拒绝了，推送没有改变。', en: 'Feishu refused, and the push was not changed.' },
    feishuRefusalMessages,
  ),
  ...precedeMessages(
    'life.never-left',
    {
      zh: '请求没有到达飞书，推送没有改变，可以再试。',
      en: 'The request did not reach Feishu, so the push was not changed; you can try again.',
    },
    feishuNoAnswerMessages,
  ),
  ...precedeMessages(
    'life.unknown',
    {
      zh: '请求已发出，但没有得到应答，无法确定是否已经完成；不会自动重发。读回的状态是 {state}。请在服务台确认后再决定是否重做。',
      en: 'The request was sent, but no answer came, so it is not known whether it was done; it is not sent again by itself. The status, read back, is {state}. Look in the help desk before you do it again.',
    },
    feishuNoAnswerMessages,
  ),
  ...precedeMessages(
    'life.creation-unknown',
    {
      zh: '新建“{name}”的请求已于 {time} 发出，但没有得到应答，不知道是否已经建好；不会自动重发，以免建出两个。请在服务台的推送中心查找名为“{name}”的草稿：如果在，请把它的 ID 填入目标；确认不在，再新建一次。',
      en: 'The request to create “{name}” was sent at {time}, but no answer came, so it is not known whether the push was made; it is not sent again by itself, since there would be two. Look for a draft called “{name}” in the help desk’s push center. If it is there, enter its ID in the target; only if it is not, create it once more.',
    },
    feishuNoAnswerMessages,
  ),
}
