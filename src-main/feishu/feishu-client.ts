import type { FeishuAnswer, FeishuSuccess } from '@shared/feishu/answer'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import type { ServerNotification, UserIdType } from '@shared/notification/notification-record'
import type { ShownRequest } from '@shared/push/push-report'
import type { Result } from '@shared/result'
import { createAsk, type AskOptions } from './ask'
import { notificationRequests, type NotificationRequest } from './notification-requests'
import { helpDeskHeaders, shownHeaders, type FeishuCredentials, type SignedHeaders } from './request-headers'

export type { Fetch } from './exchange'

export interface FeishuClientOptions extends AskOptions {
  /** Asked anew for every request, so that a new token is used at once. */
  readonly credentials: () => Promise<Result<FeishuCredentials>>
}

/** A push as `GET` shows it, and where its approval can be seen. */
export interface ReadNotification {
  readonly notification: ServerNotification
  /** `''` when there is none (API §3.3). */
  readonly approvalLink: string
}

/** What Feishu says of a push that it made. */
export interface CreatedNotification {
  readonly notificationId: string
  /** 0, a draft, in the documentation's example; `null` when it is not told. */
  readonly status: JsonValue
}

/**
 * The eight notification calls (API §3.1). Answers never hold a secret, and nothing is thrown for what a server or
 * network does.
 */
export interface FeishuClient {
  /** Reads a push. User ids come in the kind that is asked for. */
  getNotification(
    notificationId: string,
    userIdType: UserIdType,
    signal?: AbortSignal,
  ): Promise<FeishuAnswer<ServerNotification>>

  /** As {@link FeishuClient.getNotification}, with the approval link. */
  readNotification(
    notificationId: string,
    userIdType: UserIdType,
    signal?: AbortSignal,
  ): Promise<FeishuAnswer<ReadNotification>>

  /** Updates a push that is a draft. Feishu does not return it (API §1.5). */
  updateNotification(
    notificationId: string,
    userIdType: UserIdType,
    body: string,
  ): Promise<FeishuAnswer<JsonValue>>

  /**
   * Makes a new push. There is no idempotency key: after no answer, asking again could make a second one (API §3.2).
   * @param body - of the same fields as an update.
   */
  createNotification(userIdType: UserIdType, body: string): Promise<FeishuAnswer<CreatedNotification>>

  /** Sends the push as a message, presumably to whose token signs (API §3.2). */
  previewNotification(notificationId: string): Promise<FeishuAnswer<JsonValue>>

  /**
   * Asks the owner of the help desk to review a push.
   * @returns whether the user has access (API §3.2); `undefined` when the answer does not say.
   */
  submitForApproval(
    notificationId: string,
    reason: string,
  ): Promise<FeishuAnswer<{ readonly hasAccess: boolean | undefined }>>

  /** Withdraws a push from review. */
  cancelApproval(notificationId: string): Promise<FeishuAnswer<JsonValue>>

  /**
   * Schedules an approved push.
   * @param sendAt - milliseconds since 1970 as a text of digits.
   */
  scheduleSending(notificationId: string, sendAt: string): Promise<FeishuAnswer<JsonValue>>

  /**
   * Stops sending.
   * @param isRecall - whether messages that were sent are taken back.
   */
  cancelSending(notificationId: string, isRecall: boolean): Promise<FeishuAnswer<JsonValue>>

  /** What {@link FeishuClient.updateNotification} sends, with placeholders for secrets. */
  showUpdate(notificationId: string, userIdType: UserIdType, body: string): ShownRequest

  /** What a call sends, with placeholders for secrets. */
  showRequest(request: NotificationRequest): ShownRequest
}

/** @throws {RangeError} when credentials may not be sent to the base address. */
export function createFeishuClient(options: FeishuClientOptions): FeishuClient {
  const ask = createAsk(options)

  const client: FeishuClient = {
    async getNotification(notificationId, userIdType, signal) {
      const answer = await client.readNotification(notificationId, userIdType, signal)

      return answer.kind === 'success' ? { ...answer, data: answer.data.notification } : answer
    },

    async readNotification(notificationId, userIdType, signal) {
      const answer = await signed(notificationRequests.get(notificationId, userIdType), signal)
      if (answer.kind !== 'success') return answer

      const { notification, approval_app_link: link } = membersOf(answer)
      if (!isJsonObject(notification)) return withoutNotification(answer)

      return { ...answer, data: { notification, approvalLink: typeof link === 'string' ? link : '' } }
    },

    updateNotification: (notificationId, userIdType, body) =>
      signed(notificationRequests.patch(notificationId, userIdType, body)),

    async createNotification(userIdType, body) {
      const answer = await signed(notificationRequests.create(userIdType, body))
      if (answer.kind !== 'success') return answer

      const { notification_id: notificationId, status = null } = membersOf(answer)
      return typeof notificationId === 'string' && notificationId !== ''
        ? { ...answer, data: { notificationId, status } }
        : withoutNotification(answer)
    },

    previewNotification: (notificationId) => signed(notificationRequests.preview(notificationId)),

    async submitForApproval(notificationId, reason) {
      const answer = await signed(notificationRequests.submitApprove(notificationId, reason))
      if (answer.kind !== 'success') return answer

      const { has_access: hasAccess } = membersOf(answer)
      return { ...answer, data: { hasAccess: typeof hasAccess === 'boolean' ? hasAccess : undefined } }
    },

    cancelApproval: (notificationId) => signed(notificationRequests.cancelApprove(notificationId)),

    scheduleSending: (notificationId, sendAt) =>
      signed(notificationRequests.executeSend(notificationId, sendAt)),

    cancelSending: (notificationId, isRecall) =>
      signed(notificationRequests.cancelSend(notificationId, isRecall)),

    showUpdate: (notificationId, userIdType, body) =>
      client.showRequest(notificationRequests.patch(notificationId, userIdType, body)),

    showRequest: ({ call, address, body = '' }) => {
      const { method, url } = ask.lineOf(call, address)
      return { method, url, headers: shownHeaders(call), body }
    },
  }
  return client

  function signed(request: NotificationRequest, signal?: AbortSignal): Promise<FeishuAnswer<JsonValue>> {
    return ask({ ...request, sign }, signal)
  }

  async function sign(): Promise<Result<SignedHeaders>> {
    const credentials = await options.credentials()
    return credentials.ok ? helpDeskHeaders(credentials.value) : credentials
  }

  /** A success that does not say what it is about is no answer: what it did is unknown. */
  function withoutNotification({ httpStatus, logId, requestId }: FeishuSuccess<JsonValue>) {
    return ask.noAnswer({ reason: 'no-notification', httpStatus, sent: true, logId, requestId })
  }
}

function membersOf({ data }: FeishuSuccess<JsonValue>): JsonObject {
  return isJsonObject(data) ? data : {}
}
