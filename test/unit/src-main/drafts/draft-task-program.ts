import { sampleDraft } from '@shared/draft/sample-draft'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import type { DraftTask } from './as-nobody'

/* The program that tests run in a process of its own: one task, its result on standard output. */

const task = JSON.parse(process.argv[2] ?? '{}') as DraftTask
const files = draftFiles(Date.now)

if (task.open !== undefined) {
  process.stdout.write(JSON.stringify(await files.openDraft(task.open)))
}

if (task.save !== undefined) {
  process.stdout.write(
    JSON.stringify(await files.saveDraft(task.save, sampleDraft('en'), undefined, { overwrite: true })),
  )
}

if (task.loop !== undefined) {
  process.stdout.write('saving')
  // Two drafts of different length in turn, until the process is killed.
  for (let round = 0; ; round += 1) {
    const draft = sampleDraft('en')
    draft.cardText = JSON.stringify({
      elements: [],
      round: String(round % 2).repeat(round % 2 === 0 ? 10 : 200_000),
    })
    await files.saveDraft(task.loop, draft, undefined, { overwrite: true })
  }
}
