import { fileIdentity } from '../files/file-behind'
import { oneAtATime, type InTurn } from '../files/one-at-a-time'

/** The open drafts, as far as this needs to know them. */
export interface DraftPaths {
  readonly ids: () => readonly string[]
  /** The draft's file; `undefined` while it has none, or once it is closed. */
  readonly pathOf: (id: string) => string | undefined
  /** Waits for what a draft is in the middle of. */
  readonly inTurn: InTurn
}

/**
 * Runs a task that is about to make a file the file of a draft, alone among all such tasks for this file.
 * @param task - gets the id of the draft that has the file already, by whatever path.
 */
export type ForFile = <T>(path: string, task: (holder: string | undefined) => Promise<T>) => Promise<T>

/**
 * Keeps a file from becoming two drafts, which would overwrite each other: when it is opened twice at once, opened while
 * another draft is saved as it, or chosen for two drafts. Such a task takes the turns of drafts, so it must not be run
 * within one: two could wait for each other.
 */
export function oneDraftPerFile({ ids, pathOf, inTurn }: DraftPaths): ForFile {
  const inTurnOfFile = oneAtATime()

  async function hasFile(id: string, identity: string): Promise<boolean> {
    const path = pathOf(id)
    return path !== undefined && (await fileIdentity(path)) === identity
  }

  async function holderOf(identity: string): Promise<string | undefined> {
    for (const id of ids()) {
      if (!(await hasFile(id, identity))) continue
      // It may be closing, or moving to another file, just now.
      if (await inTurn(id, () => hasFile(id, identity))) return id
    }
    return undefined
  }

  return async (path, task) => {
    const identity = await fileIdentity(path)
    return inTurnOfFile(identity, async () => task(await holderOf(identity)))
  }
}
