import { checkFile, type CheckedFile } from './checked-file'
import type { RunCommand } from './commands'
import { ExitCode } from './exit-code'
import type { Output } from './output'
import { printable } from './printable'
import { problemDocument, problemLine } from './problem-lines'

/** `pushcard validate FILE…`: every problem of drafts and cards. A file that cannot be read outweighs errors. */
export const validate: RunCommand = async ({ operands, host, output }) => {
  const files: CheckedFile[] = []
  for (const path of operands) {
    const file = await checkFile(path, host.now())
    printFile(file, output)
    files.push(file)
  }

  output.document({
    files: files.map(({ file, kind, problems }) => ({
      file,
      kind,
      problems: problems.map((problem) => problemDocument(problem, output)),
    })),
  })
  printCount(files, output)
  return exitCodeFor(files)
}

function exitCodeFor(files: readonly CheckedFile[]): ExitCode {
  if (files.some(({ readable }) => !readable)) return ExitCode.wrongUsage
  return countOf(files, 'error') > 0 ? ExitCode.draftHasErrors : ExitCode.done
}

function printFile({ file, problems }: CheckedFile, output: Output): void {
  if (problems.length === 0) {
    output.print(`${printable(file)}: ${output.paint('green', output.say({ key: 'cli.no-problems' }))}`)
  }
  for (const problem of problems) output.print(problemLine(file, problem, output))
}

function printCount(files: readonly CheckedFile[], output: Output): void {
  const params = {
    files: files.length,
    errors: countOf(files, 'error'),
    warnings: countOf(files, 'warning'),
    hints: countOf(files, 'hint'),
  }
  if (files.length > 1) output.print(output.say({ key: 'cli.problem-count', params }))
}

function countOf(files: readonly CheckedFile[], severity: string): number {
  return files.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length
}
