import type { Answer } from './answer'
import { answerCall } from './answer-call'
import type { Call, PracticeState } from './call'
import { type AccompanyingFault, isReplacing, type AnswerFault } from './fault'
import { replacedAnswer, spoiltAnswer } from './fault-answer'
import type { StrikingFaults } from './fault-queue'

/** Carries a call out under the faults that strike it. What happens on the line comes later, at delivery. */
export function answerWithFaults(state: PracticeState, call: Call, struck: StrikingFaults): Answer {
  // "Behind the client's back" is after its reading and before its writing.
  const editsFirst = call.operation !== 'get'

  if (editsFirst) editBehindBack(state, call, struck.accompanying)
  const answer = answerUnder(struck.answer, state, call)
  if (!editsFirst) editBehindBack(state, call, struck.accompanying)

  return answer
}

function answerUnder(fault: AnswerFault | null, state: PracticeState, call: Call): Answer {
  if (fault === null) return answerCall(state, call)

  if (isReplacing(fault)) {
    if (fault.taken) answerCall(state, call)
    return replacedAnswer(fault, call)
  }

  const answer = answerCall(state, call)
  switch (fault.kind) {
    case 'wrong-content-type':
    case 'truncated-json':
    case 'huge-answer':
      return spoiltAnswer(fault, answer)
    case 'drop-before-body':
    case 'drop-after-taking':
    case 'cut-mid-body':
    case 'slow-drip':
      return answer
  }
}

function editBehindBack(state: PracticeState, call: Call, faults: readonly AccompanyingFault[]): void {
  for (const fault of faults) {
    if (fault.kind === 'colleague-edits') state.store.editAsColleague(call.notificationId, fault.changes)
    if (fault.kind === 'no-longer-draft') {
      state.store.editAsColleague(call.notificationId, { status: fault.status })
    }
  }
}
