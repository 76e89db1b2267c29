import type { FeishuClientOptions } from './feishu-client'

/** Where calls go, what signs them, and what keeps them to the rate of their app. */
export type Connection = Pick<FeishuClientOptions, 'baseUrl' | 'credentials' | 'limiter'> & {
  /** Gets another token in place of the one that was refused; absent where none can be had. */
  readonly refreshCredentials?: () => Promise<boolean>
}
