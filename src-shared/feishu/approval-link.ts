/** The domains of Feishu and Lark; an approval is seen in their own apps and pages (API §3.2, §5.1). */
const DOMAINS = ['feishu.cn', 'larksuite.com', 'larkoffice.com']

/**
 * Whether a link that came from the server may be opened: https, without credentials, to Feishu's or Lark's own hosts
 * or to the one that the profile's address names.
 * @param baseUrl - that of the profile.
 */
export function isApprovalLink(text: string, baseUrl: string): boolean {
  if (!URL.canParse(text)) return false

  const { protocol, hostname, username, password } = new URL(text)
  const isOfFeishu = DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  const isOfProfile = URL.canParse(baseUrl) && new URL(baseUrl).hostname === hostname

  return protocol === 'https:' && username === '' && password === '' && (isOfFeishu || isOfProfile)
}
