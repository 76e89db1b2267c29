import type { FeishuClientOptions } from './feishu-client'

/** Where calls go, what signs them, and what keeps them to the rate of their app. */
export type Connection = Pick<FeishuClientOptions, 'baseUrl' | 'credentials' | 'limiter'>
