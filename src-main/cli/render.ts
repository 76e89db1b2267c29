import { basename, dirname } from 'node:path'
import type { CardPage } from '@shared/card-page'
import type { Approximation } from '@shared/card/approximations/approximation'
import { cardApproximations } from '@shared/card/approximations/card-approximations'
import { parseCard } from '@shared/card/parse-card'
import type { Failure } from '@shared/result'
import { fileBehind } from '../files/file-behind'
import { embeddedImages } from '../images/embedded-images'
import { localeOf, makeCardPage } from '../card-page/make-card-page'
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

  const { draft, title, problems, unwrapped } = file.value
  for (const message of unwrapped) output.note(output.say(message))
  for (const problem of problems) {
    if (problem.severity !== 'hint') output.note(problemLine(path, problem, output))
  }
  const { strict, value } = parseCard(draft.cardText)
  if (!strict || value === undefined) {
    output.note(output.say({ key: 'cli.render-unparsed' }))
    output.document(notRendered(problems, output))
    return ExitCode.draftHasErrors
  }

  const { images, missing } = await embeddedImages(draft, [dirname(await fileBehind(path))], output.language)
  for (const message of missing) output.note(output.say(message))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const { out, view } = asked.value
  const shown = { card: value, title, file: basename(path), errors, pictures: { images } }
  const page = await makeCardPage(shown, view, {
    loadRenderer: host.loadCardRenderer,
    now: host.now,
    language: output.language,
  })
  const written = await writeExport(out, Buffer.from(page.html), path)
  if (!written.ok) return endUnusable(out, written.error, output)

  endRendered(out, page, output)
  const language = localeOf(value, view)
  tellApproximations(cardApproximations(value, { language, hasImage: (key) => images.has(key) }), output)
  return ExitCode.done
}

function endRendered(out: string, { components, unsupported }: CardPage, output: Output): void {
  output.document({ out, components, unsupported })
  output.print(output.say({ key: 'cli.rendered', params: { out: printable(out), components } }))
  if (unsupported.length > 0) {
    output.print(output.say({ key: 'cli.render-unsupported', params: { tags: unsupported.join(', ') } }))
  }
}

/** What Feishu's client may show in another way; for people only, the page itself says that the client decides. */
function tellApproximations(approximations: readonly Approximation[], output: Output): void {
  if (approximations.length === 0) return
  output.print(output.say({ key: 'cli.render-approximated' }))
  for (const { message } of approximations) output.print(`  · ${output.say(message)}`)
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
