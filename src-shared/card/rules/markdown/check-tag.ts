import { similarWord } from '../../checks/similar-word'
import type { Dialect } from '../../markdown/dialect'
import type { HtmlTag } from '../../markdown/html-tag'
import { isEmail } from '../email'
import { checkAddress } from './check-address'
import { checkFontColour } from './check-tag-colour'
import type { ReportBuilder } from './markdown-report'
import { attribute, replacing, valueSpan, type Piece } from './tag-piece'

/** `<at id=…>`, `<at ids=a,b>`, `<at email=…>` (Card §9). */
export function checkAt(report: ReportBuilder, tag: HtmlTag, piece: Piece, dialect: Dialect): void {
  const { from, to } = piece
  const id = attribute(tag, 'id')
  const ids = attribute(tag, 'ids')
  const wrong = attribute(tag, 'user_id') || attribute(tag, 'open_id')

  if (id === '' && ids === '' && attribute(tag, 'email') === '') {
    const name = attribute(tag, 'user_id') === '' ? 'open_id' : 'user_id'
    const start = from + piece.source.search(new RegExp(`\\b${name}\\b`, 'i'))
    report.add({
      from,
      to,
      severity: 'warning',
      code: wrong === '' ? 'card.md-at-nobody' : 'card.md-at-user-id',
      params: { name },
      ...(wrong === ''
        ? {}
        : {
            fix: {
              key: 'card.fix-rename',
              params: { name: 'id' },
              edits: [{ from: start, to: start + name.length, text: 'id' }],
            },
          }),
    })
    return
  }
  if (ids !== '' && dialect === 'lark_md') {
    report.addOnce('at ids', {
      from,
      to,
      severity: 'hint',
      code: 'card.md-unsupported',
      params: { syntax: '<at ids=…>' },
    })
  }

  const span = valueSpan(piece, id === '' ? 'ids' : 'id')
  for (const one of (id === '' ? ids : id).split(',').map((part) => part.trim())) {
    if (one === '' || one.includes('${')) continue
    if (one === 'all') report.addOnce('at all', { from, to, severity: 'hint', code: 'card.md-at-all' })
    else if (isEmail(one)) {
      report.add({
        ...span,
        severity: 'error',
        code: 'card.md-at-email-as-id',
        params: { id: one.slice(0, 60) },
        serverCode: '100290',
      })
    } else report.people.push({ ...span, name: one })
  }
}

/** `<person id='…' style='capsule'>` (Card §9). */
export function checkPerson(report: ReportBuilder, tag: HtmlTag, piece: Piece): void {
  const { from, to } = piece
  const id = attribute(tag, 'id')
  const style = attribute(tag, 'style')
  if (id === '') report.add({ from, to, severity: 'warning', code: 'card.md-person-nobody' })
  else if (isEmail(id)) {
    const span = valueSpan(piece, 'id')
    report.add({
      ...span,
      severity: 'error',
      code: 'card.md-at-email-as-id',
      params: { id: id.slice(0, 60) },
      serverCode: '100290',
    })
  } else if (!id.includes('${')) report.people.push({ ...valueSpan(piece, 'id'), name: id })
  if (style !== '' && style !== 'normal' && style !== 'capsule') {
    const span = valueSpan(piece, 'style')
    report.add({
      ...span,
      severity: 'hint',
      code: 'card.md-value',
      params: { value: style.slice(0, 40), expected: 'normal, capsule' },
    })
  }
}

/** `<number_tag background_color='grey' font_color='white' url='…'>1</number_tag>` (Card §9). */
export function checkNumberTag(report: ReportBuilder, tag: HtmlTag, piece: Piece): void {
  checkFontColour(report, tag, piece, 'background_color')
  checkFontColour(report, tag, piece, 'font_color')
  checkAddresses(report, tag, piece, ['url', 'pc_url', 'ios_url', 'android_url'])
}

const dateFormats = ['date_num', 'date_short', 'date', 'week', 'week_short', 'time', 'time_sec', 'timezone']

/** Card §9.4. */
export function checkDatetime(report: ReportBuilder, tag: HtmlTag, piece: Piece): void {
  const format = attribute(tag, 'format_type')
  const time = attribute(tag, 'millisecond')
  if (format !== '' && !dateFormats.includes(format) && !format.includes('${')) {
    const span = valueSpan(piece, 'format_type')
    report.add({
      ...span,
      severity: 'warning',
      code: 'card.md-value',
      params: { value: format.slice(0, 40), expected: dateFormats.join(', ') },
      ...replacing(span, similarWord(format, dateFormats)),
    })
  }
  if (time !== '' && !/^\d{12,14}$/.test(time) && !time.includes('${')) {
    report.add({
      ...valueSpan(piece, 'millisecond'),
      severity: 'warning',
      code: 'card.md-milliseconds',
      params: { value: time.slice(0, 40) },
    })
  }
  checkAddresses(report, tag, piece, ['link'])
}

function checkAddresses(report: ReportBuilder, tag: HtmlTag, piece: Piece, names: readonly string[]): void {
  for (const name of names) {
    const address = attribute(tag, name)
    if (address !== '') checkAddress(report, address, valueSpan(piece, name))
  }
}

/** `<a href='…'>` and `<link url='…' pc_url='…'>` (Card §9): without an address they show as written. */
export function checkLinkTag(report: ReportBuilder, tag: HtmlTag, piece: Piece, main: string): void {
  const platforms = main === 'url' ? ['pc_url', 'ios_url', 'android_url'] : []
  if ([main, ...platforms].every((name) => attribute(tag, name) === '')) {
    report.add({
      from: piece.from,
      to: piece.to,
      severity: 'warning',
      code: 'card.md-link-without-address',
      params: { tag: tag.name, name: main },
    })
  }
  checkAddresses(report, tag, piece, [main, ...platforms])
}
