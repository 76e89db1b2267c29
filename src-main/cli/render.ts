import { basename } from 'node:path'
import type { CardPage } from '@shared/card-page'
import { parseCard } from '@shared/card/parse-card'
import type { Failure } from '@shared/result'
import { makeCardPage } from '../card-page/make-card-page'
import { writeExport } from '../card-page/write-export'
import { readCardFile } from './card-file'
import { placeFailure, type PlacedProblem } from './checked-file'
import type { RunCommand } from './commands'
import { ExitCode } from './exit-code'
import type { Output } from './output'
import { printable } from './printable'
import { problemDocument, problemLine } from './problem-lines'
import { readRenderOptions } from './render-options'

/**
 * `pushcard render FILE --out X.html`: the preview as one file. A card with errors is drawn all the same, since it is
 * shown to somebody who is to say what they think of it; the page and standard error tell of the errors.
 */
export const render: RunCommand = async ({ options, operands, host, output }) => {
  const path = operands[0] ?? ''
  const asked = readRenderOptions(options)
  if (!asked.ok) {
    output.note(`pushcard: ${output.say(asked.error.message)}`)
    return ExitCode.wrongUsage
  }

  const file = await readCardFile(path, host.now())
  if (!file.ok) return endUnusable(path, file.error, output)

  const { cardText, title, problems, unwrapped } = file.value
  for (const message of unwrapped) output.note(output.say(message))
  for (const problem of problems) {
    if (problem.severity !== 'hint') output.note(problemLine(path, problem, output))
  }
  const { strict, value } = parseCard(cardText)
  if (!strict || value === undefined) {
    output.note(output.say({ key: 'cli.render-unparsed' }))
    output.document(notRendered(problems, output))
    return ExitCode.draftHasErrors
  }

  const errors = problems.filter(({ severity }) => severity === 'error').length
  const { out, view } = asked.value
  const page = await makeCardPage({ card: value, title, file: basename(path), errors }, view, {
    loadRenderer: host.loadCardRenderer,
    now: host.now,
    language: output.language,
  })
  const written = await writeExport(out, Buffer.from(page.html), path)
  return written.ok ? endRendered(out, page, output) : endUnusable(out, written.error, output)
}

function endRendered(out: string, { components, unsupported }: CardPage, output: Output): ExitCode {
  output.document({ out, components, unsupported })
  output.print(output.say({ key: 'cli.rendered', params: { out: printable(out), components } }))
  if (unsupported.length > 0) {
    output.print(output.say({ key: 'cli.render-unsupported', params: { tags: unsupported.join(', ') } }))
  }
  return ExitCode.done
}

/** A file that cannot be read, or not be written. */
function endUnusable(path: string, failure: Failure, output: Output): ExitCode {
  const problem = placeFailure(failure)
  output.note(problemLine(path, problem, output))
  output.document(notRendered([problem], output))
  return ExitCode.wrongUsage
}

function notRendered(problems: readonly PlacedProblem[], output: Output): object {
  return {
    out: null,
    components: 0,
    unsupported: [],
    problems: problems.map((problem) => problemDocument(problem, output)),
  }
}
