import type { FeishuClient } from '../feishu/feishu-client'
import { exchangeOf, type Exchange } from './exchange'

/** A client whose answers to the requests of a push are noted for the history. */
export function recordedClient(
  client: FeishuClient,
  now: () => number,
  note: (exchange: Exchange) => void,
): FeishuClient {
  return {
    ...client,
    async getNotification(...asked) {
      const at = now()
      const answer = await client.getNotification(...asked)
      note(exchangeOf('get', at, answer))
      return answer
    },
    async updateNotification(...asked) {
      const at = now()
      const answer = await client.updateNotification(...asked)
      note(exchangeOf('patch', at, answer))
      return answer
    },
  }
}
