import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Draft } from '@shared/draft/draft'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../../src-main/practice/practice-help-desk'
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy'
import type { StormFault } from './faults'
import type { FromProgram, ItemState } from './program-messages'
import { startStormProcess, type StormProcess } from './storm-process'

export interface StormOptions {
  /** The bundled program with the outbox. */
  readonly program: string
  readonly pushes: number
  readonly kills: number
  /** From 0 to 1, as `Math.random` gives. */
  readonly random: () => number
}

/** What came of a fault's pushes. */
export interface StormResult {
  readonly fault: string
  readonly pushes: number
  readonly kills: number
  /** How often the fault struck. */
  readonly struck: number
  /** How many pushes ended as `updated`, and are on the help desk as they were confirmed. */
  readonly updated: number
  /** How many the help desk carried out more than once. */
  readonly twice: number
  /** How often the outbox asked a person, who said that it shall go out. */
  readonly asked: number
  /** How many updates were sent. */
  readonly patches: number
  readonly seconds: number
}

const DAY = 24 * 60 * 60 * 1000

/** No fault takes nearly as long. */
const DEADLINE_MS = 180_000

/** Confirms pushes, lets a fault and kills loose on them, and waits until every one of them has ended. */
export async function runFault(fault: StormFault, options: StormOptions): Promise<StormResult> {
  const { pushes, random } = options
  const began = performance.now()
  const drafts = Array.from({ length: pushes }, (_none, index) => draftOf(index))
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-storm-'))
  const desk = await openDesk(drafts)
  const proxy = await startFaultyProxy({ target: desk.url, strikes: fault.strikes, most: pushes * 2, random })
  const storm = new Storm(fault, options, { folder, desk, proxy, drafts })
  try {
    await storm.run()
    const right = drafts.filter(
      ({ target, notification }) =>
        storm.stateOf(target.notificationId) === 'updated' &&
        desk.notification(target.notificationId)?.job_name === notification.job_name,
    )
    return {
      fault: fault.name,
      pushes,
      kills: storm.kills,
      struck: proxy.struck() + storm.happenings,
      updated: right.length,
      twice: [...proxy.taken.values()].filter((count) => count > 1).length,
      asked: storm.asked,
      patches: proxy.patches(),
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    await storm.end()
    await proxy.close()
    await desk.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Place {
  readonly folder: string
  readonly desk: PracticeHelpDesk
  readonly proxy: FaultyProxy
  readonly drafts: readonly Draft[]
}

/** One fault's pushes, processes and troubles. */
class Storm {
  kills = 0
  asked = 0
  happenings = 0
  private readonly processes: StormProcess[] = []
  private states = new Map<string, ItemState>()
  /** By index of the process: it has told what it found on disk. */
  private readonly ready = new Set<number>()
  private address: string
  private token: string

  constructor(
    private readonly fault: StormFault,
    private readonly options: StormOptions,
    private readonly place: Place,
  ) {
    this.address = place.proxy.url
    this.token = place.desk.userAccessToken
  }

  stateOf(push: string): string | undefined {
    return this.states.get(push)?.state
  }

  async run(): Promise<void> {
    const { random, kills } = this.options
    if (this.fault.address !== undefined)
      this.address = await wrongAddress(this.fault.address, this.place.proxy)
    this.start(0)
    await this.until(() => this.states.size === this.place.drafts.length)
    for (let index = 1; index < (this.fault.processes ?? 1); index += 1) this.start(index)

    const deadline = performance.now() + DEADLINE_MS
    for (let round = 0; !this.isOver() || this.kills < kills; round += 1) {
      if (performance.now() > deadline) throw new Error(`${this.fault.name}: ${this.stuck()}`)
      await wait(20 + random() * 150)
      await this.happen(round)
      if (this.kills < kills) await this.killOne(Math.floor(random() * this.processes.length))
    }
  }

  async end(): Promise<void> {
    for (const each of this.processes) await each.kill()
  }

  private isOver(): boolean {
    const { drafts } = this.place
    return (
      this.ready.has(0) && drafts.every(({ target }) => this.stateOf(target.notificationId) === 'updated')
    )
  }

  private stuck(): string {
    return JSON.stringify([...this.states.values()].filter(({ state }) => state !== 'updated'))
  }

  private async until(condition: () => boolean): Promise<void> {
    const deadline = performance.now() + DEADLINE_MS
    while (!condition()) {
      if (performance.now() > deadline) throw new Error(`${this.fault.name}: ${this.stuck()}`)
      await wait(10)
    }
  }

  private start(index: number): void {
    const { folder, desk } = this.place
    this.ready.delete(index)
    const started = startStormProcess(
      this.options.program,
      { folder, helpdeskId: desk.helpdeskId },
      (message) => this.hear(index, started, message),
    )
    this.processes[index] = started
    this.connect(started)
  }

  private async killOne(index: number): Promise<void> {
    await this.until(() => this.ready.has(index))
    await this.processes[index]?.kill()
    this.kills += 1
    this.start(index)
  }

  private connect(to: StormProcess): void {
    const { helpdeskToken } = this.place.desk
    to.tell({ connection: { baseUrl: this.address, userAccessToken: this.token, helpdeskToken } })
  }

  private hear(index: number, from: StormProcess, message: FromProgram): void {
    if ('refresh' in message) {
      this.token = this.place.desk.renewToken()
      from.tell({ token: this.token, question: message.refresh })
    }
    if ('notice' in message) throw new Error(`${this.fault.name}: ${message.notice}`)
    // Of several processes the first is the one that is looked at.
    if (!('states' in message)) return
    const isFirst = !this.ready.has(index)
    this.ready.add(index)
    if (message.states.some(({ state }) => state === 'waiting-for-sign-in')) this.connect(from)
    if (index !== 0) return

    this.states = new Map(message.states.map((state) => [state.push, state]))
    if (isFirst) this.confirmMissing(from)
    for (const { id, state } of message.states) this.answer(from, id, state)
  }

  /** What a crash has lost before it was on disk was never confirmed, and is confirmed again. */
  private confirmMissing(to: StormProcess): void {
    for (const draft of this.place.drafts) {
      if (!this.states.has(draft.target.notificationId)) to.tell({ confirm: { draft, options: {} } })
    }
  }

  /** A person who is asked says that it shall go out. */
  private answer(from: StormProcess, id: string, state: string): void {
    if (!['unknown', 'refused', 'conflict', 'expired'].includes(state)) return
    this.asked += 1
    from.tell({ retry: id })
  }

  private async happen(round: number): Promise<void> {
    const { desk, proxy } = this.place
    if (round >= 8) {
      if (this.address !== proxy.url) this.moveTo(proxy.url)
      return
    }
    switch (this.fault.happening) {
      case 'wrong-address':
        this.happenings += 1
        // Back and forth, so that pushes are caught in the middle too.
        this.moveTo(round % 2 === 0 ? await wrongAddress(this.fault.address, proxy) : proxy.url)
        return
      case 'expired-token':
        this.happenings += 1
        desk.expireToken()
        return
      case 'restarted-server':
        await proxy.restart(60)
        return
      case 'clock-jump':
        this.happenings += 1
        this.processes[0]?.tell({ jump: [2 * DAY, -5 * DAY, 8 * DAY, -8 * DAY][round % 4] ?? 0 })
        return
      case undefined:
    }
  }

  private moveTo(address: string): void {
    this.address = address
    for (const each of this.processes) this.connect(each)
  }
}

/** An address at which no help desk is. */
async function wrongAddress(kind: StormFault['address'], proxy: FaultyProxy): Promise<string> {
  switch (kind) {
    case 'no-such-host':
      return 'https://pushcard-storm.invalid'
    case 'broken-tls':
      // The proxy speaks no TLS.
      return proxy.url.replace('http:', 'https:')
    default: {
      const server = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      const { port } = server.address() as AddressInfo
      await new Promise((resolve) => server.close(resolve))
      return `http://127.0.0.1:${port}`
    }
  }
}

async function openDesk(drafts: readonly Draft[]): Promise<PracticeHelpDesk> {
  const notifications = drafts.map(({ target }) => ({ id: target.notificationId, fields: {} }))
  const started = await startPracticeHelpDesk({ rateLimit: false, tokenLifetimeMs: Infinity, notifications })
  if (!started.ok) throw new Error(started.error.code)
  return started.value
}

function draftOf(index: number): Draft {
  const notificationId = String(7_100_000_000_000_000n + BigInt(index))
  return {
    target: { brand: 'feishu', helpdeskId: '6900000000000000001', notificationId, userIdType: 'open_id' },
    notification: { job_name: `Storm ${index}`, push_type: 0, push_scope_type: 0 },
    cardText: JSON.stringify({
      elements: [{ tag: 'div', text: { tag: 'plain_text', content: `Push ${index}` } }],
    }),
  }
}
