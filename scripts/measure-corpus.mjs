/**
 * Measures the card checker and the preview on real cards: `npm run measure:corpus -- DIR`, where DIR holds
 * `manifest.tsv`, `cards/` and `rejected-cards.jsonl`. Prints each error on a card that Feishu very likely accepts, each
 * refused card without one, and each card whose page lacks a word or shows a placeholder for a component that exists.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { measureRendering } from './measure/measure-rendering.mjs'
import { root } from './set-up/places.mjs'

/** Kinds of cards that Feishu very likely accepts, and notes that say otherwise. */
const acceptedKinds = new Set(['official', 'docs-mirror'])
const doubtful = /jsonc|known-bad|old-doc|fixture|placeholders/

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Usage: npm run measure:corpus -- DIR\n')
  process.exit(2)
}

const { checkCard } = await loadModule('src-shared/card/check-card.ts')
const { entryOfTag } = await loadModule('src-shared/card/catalogue/read-catalogue.ts')
/** A part stands in components only: as one of its own it is refused. */
const isComponent = (tag) => !['part', 'object', undefined].includes(entryOfTag(tag)?.kind)

const wrong = measureAccepted()
const missed = measureRefused()
measureSpeed()
const poorPages = await measureRendering(join(folder, 'cards'), isComponent)
process.exitCode = wrong + missed + poorPages === 0 ? 0 : 1

/** A module of the app, bundled from its sources. */
async function loadModule(source) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      lib: { entry: join(root, source), formats: ['es'], fileName: 'module' },
    },
  })
  const place = await mkdtemp(join(tmpdir(), 'pushcard-corpus-'))
  try {
    const file = join(place, 'module.mjs')
    await writeFile(file, output[0].code)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

function readRows() {
  const [head, ...lines] = readFileSync(join(folder, 'manifest.tsv'), 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index], cell])))
}

function cardText(id) {
  return readFileSync(join(folder, 'cards', `${id}.json`), 'utf8')
}

function errorsOf(text) {
  return checkCard(text).filter(({ severity }) => severity === 'error')
}

function describe({ code, pointer, params }) {
  return `${code} ${pointer || '(root)'}${params === undefined ? '' : ` ${JSON.stringify(params)}`}`
}

/** Errors on cards that Feishu very likely accepts; gives how many cards have one. */
function measureAccepted() {
  const rows = readRows().filter(
    ({ source_kind: kind, method, notes }) => acceptedKinds.has(kind) && !doubtful.test(`${method};${notes}`),
  )
  let wrong = 0
  for (const { id, schema, source_kind: kind } of rows) {
    const errors = errorsOf(cardText(id))
    if (errors.length === 0) continue
    wrong += 1
    console.log(`${id} (${schema}, ${kind}): ${errors.length} errors`)
    for (const error of errors.slice(0, 5)) console.log(`    ${describe(error)}`)
  }
  console.log(`Accepted cards: ${rows.length}, with errors: ${wrong}\n`)
  return wrong
}

/** The text that a fact speaks of; `undefined` for a rule without an example. */
function factText({ card, fragment }) {
  const value = card ?? fragment
  return value === null || value === undefined ? undefined : JSON.stringify(value)
}

/** Facts about refused and accepted cards; gives how many the checker gets wrong. */
function measureRefused() {
  const facts = readFileSync(join(folder, 'rejected-cards.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const found = []
  const missed = []
  const wrong = []
  let silent = 0

  for (const fact of facts) {
    const text = factText(fact)
    if (text === undefined) {
      silent += 1
      continue
    }
    const problems = checkCard(text)
    const errors = problems.filter(({ severity }) => severity === 'error')
    const line = `${fact.id} ${fact.verdict} ${fact.code}: ${fact.cause.slice(0, 100)}`
    const [first] = errors
    if (fact.verdict === 'rejected') {
      if (first === undefined) missed.push([line, problems])
      else found.push(`${line}\n    ${describe(first)}`)
    } else if (fact.verdict.startsWith('accepted') && first !== undefined) {
      wrong.push([line, errors])
    }
  }

  for (const line of process.argv.includes('--all') ? found : []) console.log(`found  ${line}`)
  print('MISSED', missed)
  print('WRONG ', wrong)
  const total = found.length + missed.length
  const share = total === 0 ? 100 : (100 * found.length) / total
  console.log(
    `Refused cards: ${total}, found: ${found.length} (${share.toFixed(1)} %), without an example: ${silent}`,
  )
  console.log(`Errors on cards that are accepted by a report: ${wrong.length}\n`)
  return missed.length + wrong.length
}

function print(word, facts) {
  for (const [line, problems] of facts) {
    console.log(`${word} ${line}`)
    for (const problem of problems.slice(0, 5)) console.log(`    ${problem.severity} ${describe(problem)}`)
  }
}

/** How long a card of about 30 KB takes: read for the first time, and after a letter has changed. */
function measureSpeed() {
  const texts = readRows().map(({ id }) => cardText(id))
  const card = texts.reduce((best, text) => (near(text) < near(best) ? text : best))
  const first = []
  const again = []
  for (let run = 0; run < 300; run++) {
    // Another word in every text: nothing of it was read before.
    const fresh = card.replace(/("content"\s*:\s*")/g, `$1${run} `)
    first.push(timed(fresh))
    again.push(timed(fresh.replace(/("content"\s*:\s*")/, '$1x')))
  }
  console.log(`A card of ${(card.length / 1024).toFixed(1)} K characters, milliseconds:`)
  console.log(`    all new      p50 ${quantile(first, 0.5)}, p95 ${quantile(first, 0.95)}`)
  console.log(`    one letter   p50 ${quantile(again, 0.5)}, p95 ${quantile(again, 0.95)}`)
}

function near(text) {
  return Math.abs(text.length - 30_000)
}

function timed(text) {
  const start = performance.now()
  checkCard(text)
  return performance.now() - start
}

function quantile(times, share) {
  return times.sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(2)
}
