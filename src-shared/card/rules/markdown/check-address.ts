import { addressFault } from '../address'
import type { ReportBuilder, Span } from './markdown-report'

/** An address inside Markdown: only http and https are links there (Card §9). */
export function checkAddress(report: ReportBuilder, address: string, span: Span): void {
  const fault = addressFault(address)
  if (fault === undefined) return
  const { code, params, instead } = fault
  report.add({
    ...span,
    severity: 'warning',
    code,
    ...(params === undefined ? {} : { params }),
    ...(instead === undefined
      ? {}
      : {
          fix: { key: 'card.fix-replace', params: { value: instead }, edits: [{ ...span, text: instead }] },
        }),
  })
}
