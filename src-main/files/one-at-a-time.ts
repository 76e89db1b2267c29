/** Runs a task when all earlier tasks of the same name have ended; tasks of different names do not wait for each other. */
export type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>

export function oneAtATime(): InTurn {
  const lastOf = new Map<string, Promise<unknown>>()

  return async function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
    const earlier = lastOf.get(name) ?? Promise.resolve()
    const own = earlier.then(task, task)
    lastOf.set(name, own)
    try {
      return await own
    } finally {
      if (lastOf.get(name) === own) lastOf.delete(name)
    }
  }
}
