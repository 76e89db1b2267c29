import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sampleDraft } from '@shared/draft/sample-draft'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import { writeAtomically } from '../../../../src-main/files/write-atomically'
import { draftWithPictures } from './draft-with-pictures'
import type { DraftTask } from './draft-task'

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

if (task.writeOnAndOn !== undefined) {
  process.stdout.write('writing')
  for (let round = 0; ; round += 1) {
    await writeAtomically(task.writeOnAndOn, Buffer.alloc(8_000_000, round % 2 === 0 ? 'a' : 'b'))
  }
}

if (task.saveOnAndOn !== undefined) {
  process.stdout.write('saving')
  for (let round = 0; ; round += 1) {
    const draft = sampleDraft('en')
    draft.cardText = JSON.stringify({
      elements: [],
      round: String(round % 2).repeat(round % 2 === 0 ? 10 : 200_000),
    })
    await files.saveDraft(task.saveOnAndOn, draft, undefined, { overwrite: true })
  }
}

if (task.savePicturesOnAndOn !== undefined) {
  const { into, from } = task.savePicturesOnAndOn
  process.stdout.write('saving')
  for (let round = 0; ; round += 1) {
    const folder = join(into, String(round))
    mkdirSync(folder)
    await files.saveDraft(join(folder, 'x.pushcard'), draftWithPictures, undefined, { imagesFrom: [from] })
  }
}
