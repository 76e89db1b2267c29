import {
  answerName,
  askName,
  type AnsweredByHost,
  type AskedByPage,
  type DialogQuestion,
  type DialogReply,
} from './messages'

/** Asks the main process; there is no other way to it. */
export type Ask = (question: DialogQuestion) => Promise<DialogReply>

export function linkToHost(): Ask {
  const world = globalThis as unknown as Record<string, unknown>
  const send = world[askName] as (text: string) => void
  const waiting = new Map<number, (reply: DialogReply) => void>()
  let lastId = 0

  world[answerName] = (text: string) => {
    const { id, reply } = JSON.parse(text) as AnsweredByHost
    waiting.get(id)?.(reply)
    waiting.delete(id)
  }
  return (question) =>
    new Promise((resolve) => {
      const id = ++lastId
      waiting.set(id, resolve)
      send(JSON.stringify({ id, question } satisfies AskedByPage))
    })
}
