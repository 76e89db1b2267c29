import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { errorCode } from '../files/error-code'
import { oneAtATime } from '../files/one-at-a-time'
import { setAside } from '../files/set-aside'
import { writeAtomically } from '../files/write-atomically'

/** A creation that was sent, and of which nobody can say whether it made a push. */
export interface UnansweredCreation {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly helpdeskId: string
  readonly jobName: string
  /** Of the exact text that was sent. */
  readonly bodySha256: string
}

/** Remembers creations across runs, since a push that was made twice cannot be deleted (API §3.2). */
export interface UnansweredCreations {
  /** Those that may have made this very push: of the same help desk, with the same name or the same body. */
  like(helpdeskId: string, jobName: string, body: string): Promise<readonly UnansweredCreation[]>
  /** Called before the creation is sent, so that a crash leaves a trace. */
  begin(creation: UnansweredCreation): Promise<void>
  /** The outcome is known. */
  end(creation: UnansweredCreation): Promise<void>
  /** A person has looked, and takes it on them to create once more. */
  forgetLike(helpdeskId: string, jobName: string, body: string): Promise<void>
}

const documentSchema = v.array(
  v.object({ at: v.string(), helpdeskId: v.string(), jobName: v.string(), bodySha256: v.string() }),
)

export function sha256Of(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

/**
 * Keeps them in a file. A damaged one is put aside; one that cannot be read or written throws, since then nothing may be
 * created.
 * @param now - milliseconds since 1970.
 */
export function unansweredCreations(path: string, now: () => number): UnansweredCreations {
  const inTurn = oneAtATime()

  async function read(): Promise<readonly UnansweredCreation[]> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), documentSchema), text)
    if (parsed.success) return parsed.output

    await setAside(path, now())
    return []
  }

  function change(to: (all: readonly UnansweredCreation[]) => readonly UnansweredCreation[]): Promise<void> {
    return inTurn(path, async () => {
      await mkdir(dirname(path), { recursive: true })
      await writeAtomically(path, Buffer.from(JSON.stringify(to(await read()), null, 2)))
    })
  }

  return {
    like: async (helpdeskId, jobName, body) => (await read()).filter(isLike(helpdeskId, jobName, body)),
    begin: (creation) => change((all) => [...all, creation]),
    end: (ended) => change((all) => all.filter((each) => !isSame(each, ended))),
    forgetLike: (helpdeskId, jobName, body) => {
      const isGone = isLike(helpdeskId, jobName, body)
      return change((all) => all.filter((each) => !isGone(each)))
    },
  }
}

function isLike(
  helpdeskId: string,
  jobName: string,
  body: string,
): (creation: UnansweredCreation) => boolean {
  const bodySha256 = sha256Of(body)
  return (creation) =>
    creation.helpdeskId === helpdeskId && (creation.jobName === jobName || creation.bodySha256 === bodySha256)
}

function isSame(one: UnansweredCreation, other: UnansweredCreation): boolean {
  return one.at === other.at && one.helpdeskId === other.helpdeskId && one.bodySha256 === other.bodySha256
}
