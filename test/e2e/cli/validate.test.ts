import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftWith, Folder, sampleNotificationId, soundDraft, unsoundDraft } from './draft-files'
import { seedExampleBody } from '../../unit/src-shared/draft/seed-example-body'
import { ended, program, runCli, startCli } from './run-cli'

interface ValidateDocument {
  files: {
    file: string
    kind: 'draft' | 'card'
    problems: {
      severity: string
      code: string
      message: string
      path: string
      line: number
      column: number
    }[]
  }[]
}

let folder: Folder

beforeEach(() => {
  folder = new Folder()
})

afterEach(() => folder.remove())

async function validate(...files: string[]) {
  const { code, stdout, stderr } = await runCli(['validate', '--json', ...files])
  return { code, stderr, stdout, files: (JSON.parse(stdout) as ValidateDocument).files }
}

describe('pushcard validate', () => {
  it('finds nothing wrong with a sound draft', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    expect(await validate(path)).toMatchObject({
      code: 0,
      stderr: '',
      files: [{ file: path, kind: 'draft', problems: [] }],
    })
  })

  it('says of a picture that is not on Feishu where it is named', async () => {
    const key = 'local_img_9f86d081884c7d65'
    const image = {
      file: 'pushcard-images/9f86d081884c7d65.png',
      name: 'x.png',
      width: 1,
      height: 1,
      bytes: 1,
    }
    const text = draftWith([
      [
        '"card": {',
        `"images": ${JSON.stringify({ [key]: image, odd: { ...image, file: '../x.png' } })}, "card": {`,
      ],
      ['{"tag": "div", "text":', `{"tag": "img", "img_key": "${key}", "alt":`],
    ])
    const path = folder.write('a.pushcard', text)
    const { code, files } = await validate(path)
    expect(code).toBe(1)
    expect(
      files[0]?.problems.map(({ severity, code: problem, path: place }) => [severity, problem, place]),
    ).toEqual([
      ['warning', 'draft.image-unusable', '/images/odd'],
      ['error', 'card.image-not-uploaded', '/card/elements/0/img_key'],
    ])
  })

  it('prints one document that ends with a line break', async () => {
    const { stdout } = await validate(folder.write('a.pushcard', soundDraft))
    expect(stdout.endsWith('}\n')).toBe(true)
    expect(stdout.trimEnd()).not.toContain('\n')
  })

  it('takes an id that is a number for an error, and push and rehearse send nothing', async () => {
    const text = draftWith([[`"${sampleNotificationId}"`, sampleNotificationId]])
    const path = folder.write('a.pushcard', text)

    const { code, files } = await validate(path)
    expect(code).toBe(1)
    expect(files[0]?.problems).toMatchObject([
      { severity: 'error', code: 'draft.id-is-number', path: '/target/notificationId', line: 3 },
    ])

    for (const command of ['push', 'rehearse']) {
      const { code, stdout } = await runCli([command, path, '--json'])
      expect(code).toBe(1)
      const { outcome, problems } = JSON.parse(stdout) as { outcome: string; problems: { code: string }[] }
      expect(outcome).toBe('invalid')
      expect(problems.map((problem) => problem.code)).toEqual(['draft.id-is-number'])
    }
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('tells severity, code, message, path, line and column of a problem of the push', async () => {
    const { code, files } = await validate(folder.write('a.pushcard', unsoundDraft))
    expect(code).toBe(1)
    expect(files[0]?.problems).toEqual([
      {
        severity: 'error',
        code: 'notification.job-name-blank',
        message: expect.stringContaining('job_name') as string,
        path: '/notification/job_name',
        line: 6,
        column: 21,
      },
    ])
  })

  it('places a problem of the card in the file of the draft', async () => {
    const text = draftWith([['"tag": "div"', '"tag": "divv"']])
    const { code, files } = await validate(folder.write('a.pushcard', text))
    const line = text.split('\n').findIndex((content) => content.includes('divv')) + 1
    expect(code).toBe(1)
    expect(files[0]?.problems[0]).toMatchObject({ path: '/card/elements/0/tag', line })
  })

  it('places a problem of unfinished card text in the string that holds it', async () => {
    const start = soundDraft.indexOf('"card"')
    const text = `${soundDraft.slice(0, start)}"cardText": "{ \\"elements\\": ["\n}\n`
    const { code, files } = await validate(folder.write('a.pushcard', text))
    const line = text.split('\n').findIndex((content) => content.includes('cardText')) + 1
    expect(code).toBe(1)
    expect(files[0]?.problems[0]).toMatchObject({ severity: 'error', path: '/cardText', line })
  })

  it('checks a bare card, whatever it is called', async () => {
    const card = '{\n  "elements": [\n    {"tag": "div"}, {"tag": "nothing"}\n  ]\n}'
    const { code, files } = await validate(folder.write('a.json', card), folder.write('card.txt', card))
    expect(code).toBe(1)
    for (const file of files) {
      expect(file.kind).toBe('card')
      expect(file.problems.find(({ path }) => path === '/elements/1/tag')).toMatchObject({
        line: 3,
        column: 29,
      })
    }
  })

  it('knows a draft by what it holds, when it is named otherwise', async () => {
    const { code, files } = await validate(folder.write('a.json', unsoundDraft))
    expect({ code, kind: files[0]?.kind }).toEqual({ code: 1, kind: 'draft' })
  })

  it('checks a request body or an answer as the push that it is', async () => {
    const answer = `{"code":0,"msg":"success","data":{"notification":${seedExampleBody}}}`
    const body = folder.write('seed.json', seedExampleBody)
    const { code, files } = await validate(body, folder.write('get.json', answer))
    expect(code).toBe(1)

    for (const [index, prefix] of ['', '/data/notification'].entries()) {
      expect(files[index]?.kind).toBe('draft')
      expect(files[index]?.problems.map((problem) => [problem.severity, problem.path])).toEqual(
        [
          ['error', '/user_list'],
          ['error', '/department_list'],
          ['warning', '/new_staff_scope_type'],
          ['warning', '/new_staff_scope_department_list'],
          ['warning', '/send_at'],
        ].map(([severity, path]) => [severity, prefix + (path ?? '')]),
      )
    }
    expect(files[0]?.problems[0]).toMatchObject({ line: 31, column: 18 })
  })

  it('says nothing of the id that a request body does not have', async () => {
    const body = '{"job_name":"Move","push_type":0,"push_scope_type":0,"push_content":"{\\"elements\\":[]}"}'
    const { files } = await validate(folder.write('body.json', body))
    expect(files[0]?.problems.map((problem) => problem.code)).not.toContain(
      'notification.target-notification-id-missing',
    )
    expect(files[0]?.kind).toBe('draft')
  })

  it('may be started by its name', () => {
    expect(statSync(program).mode & 0o777).toBe(0o755)
  })

  it('ends with 0 when there are only warnings', async () => {
    const text = draftWith([['"ou_00000000000000000000000000000002"', '"someone"']])
    const { code, files } = await validate(folder.write('a.pushcard', text))
    expect(code).toBe(0)
    expect(files[0]?.problems.map(({ severity }) => severity)).toContain('warning')
  })

  it.each([
    ['a byte order mark', `\uFEFF${unsoundDraft}`],
    ['CRLF', unsoundDraft.replaceAll('\n', '\r\n')],
  ])('counts lines and columns the same with %s', async (_title, text) => {
    const { code, files } = await validate(folder.write('a.pushcard', text))
    expect(code).toBe(1)
    expect(files[0]?.problems).toMatchObject([{ line: 6, column: 21 }])
  })

  it('prints a line for each problem, for people', async () => {
    const path = folder.write('a.pushcard', unsoundDraft)
    const { code, stdout } = await runCli(['validate', path])
    expect(code).toBe(1)
    expect(stdout).toContain(`${path}:6:21: error: `)
    expect(stdout).toContain('[notification.job-name-blank]')
  })

  it('speaks Chinese, in the document too', async () => {
    const path = folder.write('a.pushcard', unsoundDraft)
    const people = await runCli(['--lang', 'zh', 'validate', path])
    expect(people.stdout).toContain('错误')
    const { stdout } = await runCli(['validate', path, '--json'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
    expect((JSON.parse(stdout) as ValidateDocument).files[0]?.problems[0]?.message).toMatch(/[\u4e00-\u9fff]/)
  })

  it('shows control characters of a file instead of sending them to the terminal', async () => {
    const text = draftWith([['"tag": "div"', '"tag": "\\u001b[31mred"']])
    const { stdout } = await runCli(['validate', folder.write('a.pushcard', text)])
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('\\u{1b}')
  })

  it('ends quietly when nobody reads its output', async () => {
    const files = Array.from({ length: 20 }, () => folder.write('a.pushcard', unsoundDraft))
    const child = startCli(['validate', ...files])
    child.stdout.destroy()
    const { stderr, code, signal } = await ended(child)
    expect({ stderr, code, signal }).toEqual({ stderr: '', code: 1, signal: null })
  })
})

describe('pushcard validate, files that cannot be read', () => {
  const halfASurrogate = Uint8Array.from([...Buffer.from('{"a":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')])

  it.each<[string, string, (path: string) => void]>([
    ['that is missing', 'draft.missing', () => undefined],
    ['that is empty', 'draft.empty', (path) => void folder.write(path, '')],
    ['that is not JSON', 'draft.not-json', (path) => void folder.write(path, '{ "format": ')],
    ['that is JSON but no draft', 'draft.not-a-draft', (path) => void folder.write(path, '[1]')],
    [
      'of a newer format',
      'draft.newer-format',
      (path) => void folder.write(path, draftWith([['pushcard/1', 'pushcard/2']])),
    ],
    [
      'in UTF-16',
      'draft.utf-16',
      (path) => void folder.write(path, Buffer.from(`\uFEFF${soundDraft}`, 'utf16le')),
    ],
    ['with half a surrogate pair', 'draft.not-utf-8', (path) => void folder.write(path, halfASurrogate)],
    [
      'of 100 MB',
      'draft.too-large',
      (path) => truncateSync(folder.write(path, soundDraft), 100 * 1024 * 1024),
    ],
    ['that is a folder', 'draft.is-a-folder', (path) => execFileSync('mkdir', [join(folder.path, path)])],
    [
      'that nobody writes to',
      'draft.not-a-file',
      (path) => execFileSync('mkfifo', [join(folder.path, path)]),
    ],
    [
      'that leads to itself',
      'draft.unreadable',
      (path) => symlinkSync(join(folder.path, path), join(folder.path, path)),
    ],
  ])('names what is wrong with a file %s, and ends with 2: %s', async (_title, problem, prepare) => {
    prepare('a.pushcard')
    const { code, files } = await validate(join(folder.path, 'a.pushcard'))
    expect(code).toBe(2)
    expect(files).toMatchObject([
      { kind: 'draft', problems: [{ severity: 'error', code: problem, path: '' }] },
    ])
  })

  it('says where a draft stops being JSON', async () => {
    const { files } = await validate(folder.write('a.pushcard', '{\n  "format": "pushcard/1",\n  oops\n}'))
    expect(files[0]?.problems[0]).toMatchObject({ code: 'draft.not-json', line: 3, column: 3 })
  })

  it('still checks the other files, and lets 2 win over 1', async () => {
    const unsound = folder.write('b.pushcard', unsoundDraft)
    const { code, files } = await validate(join(folder.path, 'missing.pushcard'), unsound)
    expect(code).toBe(2)
    expect(files.map(({ problems }) => problems[0]?.code)).toEqual([
      'draft.missing',
      'notification.job-name-blank',
    ])
  })

  it('never changes a file', async () => {
    const path = folder.write('a.pushcard', `\uFEFF${unsoundDraft.replaceAll('\n', '\r\n')}`)
    const before = readFileSync(path)
    await validate(path)
    expect(readFileSync(path)).toEqual(before)
  })
})
