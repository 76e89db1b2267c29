import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from 'vitest'
import { practiceHelpdeskId, sampleNotificationId } from './draft-files'
import { ended, runCli, startCli } from './run-cli'

interface PracticeLine {
  url: string
  helpdeskId: string
  helpdeskToken: string
  userAccessToken: string
}

let running: ReturnType<typeof startCli> | undefined

afterEach(() => running?.kill('SIGKILL'))

async function startPractice(...args: string[]) {
  const child = startCli(['practice', ...args])
  running = child
  const end = ended(child)
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, end, line }
}

describe('pushcard practice', () => {
  it('prints what a push needs on its first line, and serves it', async () => {
    const { line } = await startPractice('--json')
    const desk = JSON.parse(line) as PracticeLine
    expect(Object.keys(desk)).toEqual(['url', 'helpdeskId', 'helpdeskToken', 'userAccessToken'])
    expect(desk.helpdeskId).toBe(practiceHelpdeskId)

    const answer = await fetch(`${desk.url}/open-apis/helpdesk/v1/notifications/${sampleNotificationId}`, {
      headers: {
        Authorization: `Bearer ${desk.userAccessToken}`,
        'X-Lark-Helpdesk-Authorization': Buffer.from(`${desk.helpdeskId}:${desk.helpdeskToken}`).toString(
          'base64',
        ),
      },
    })
    expect(await answer.json()).toMatchObject({ code: 0 })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s and ends with 0', async (signal) => {
    const { child, end } = await startPractice('--json')
    child.kill(signal)
    expect(await end).toMatchObject({ code: 0, stderr: '' })
  })

  it('tells people what to type', async () => {
    const { child, end } = await startPractice('--lang', 'zh')
    child.kill('SIGINT')
    const { stdout } = await end
    expect(stdout).toContain('演练服务台')
    expect(stdout).toMatch(/export PUSHCARD_USER_ACCESS_TOKEN=\S+/)
    expect(stdout).toMatch(/--base-url http:\/\/127\.0\.0\.1:\d+/)
  })

  it('says that a port is taken, and ends with 2', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()))
    const { port } = other.address() as AddressInfo
    const { code, stdout, stderr } = await runCli(['practice', '--json', '--port', String(port)])
    other.close()
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(String(port))
  })

  it.each(['65536', '-1', '80a', '1e3'])('refuses %s as a port', async (port) => {
    const { code, stderr } = await runCli(['practice', `--port=${port}`])
    expect(code).toBe(2)
    expect(stderr).toContain(port)
  })
})
