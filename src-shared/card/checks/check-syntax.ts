import { CANNOT_PARSE } from './field-context'
import type { Findings } from './findings'
import { syntaxFix } from './syntax-fix'

/** Says where a text is not JSON: Feishu takes nothing else. */
export function checkSyntax(findings: Findings): void {
  const { text, errors } = findings.parsed
  for (const error of errors) {
    const { code, range, params } = error
    findings.addAt('error', code, [], range, {
      params,
      serverCode: CANNOT_PARSE,
      fix: () => syntaxFix(text, error, errors),
    })
  }
}
