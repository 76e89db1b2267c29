import { problemMessage, type Problem, type ProblemSource, type Severity } from '@shared/problem'
import { useWords } from '../words/use-words'

export interface FieldProblem {
  readonly severity: Severity
  readonly text: string
}

/** Finds the sentences that belong to a field of the form: its own and those of everything below it. */
export function useFieldProblems(
  problems: () => readonly Problem[],
): (source: ProblemSource, field: string) => FieldProblem[] {
  const { tell } = useWords()
  return (source, field) => {
    const pointer = `/${field}`
    return problems()
      .filter(
        (problem) =>
          problem.source === source &&
          (problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`)),
      )
      .map((problem) => ({ severity: problem.severity, text: tell(problemMessage(problem)) }))
  }
}
