import { describe, expect, it } from 'vitest'
import { isApprovalLink } from '@shared/feishu/approval-link'

const BASE = 'https://open.feishu.example'

describe('an approval link', () => {
  it.each([
    'https://applink.feishu.cn/a?b=c',
    'https://feishu.cn/',
    'https://x.larksuite.com/',
    `${BASE}/approval`,
  ])('may be opened: %s', (link) => {
    expect(isApprovalLink(link, BASE)).toBe(true)
  })

  it.each([
    '',
    'feishu.cn',
    'http://feishu.cn/',
    'javascript:alert(1)',
    'lark://feishu.cn',
    'https://feishu.cn.evil.example/',
    'https://evilfeishu.cn/',
    'https://user:secret@feishu.cn/',
    'https://other.example/',
  ])('may not be opened: %s', (link) => {
    expect(isApprovalLink(link, BASE)).toBe(false)
  })
})
