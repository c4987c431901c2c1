import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, Worker } from 'node:worker_threads'
import { unzipSync, zipSync } from 'fflate'
import { parseDocument } from '../dist/src/document/parse.js'
import { readSource } from '../dist/src/document/readers/read.js'
import { DuizhaoError } from '../dist/src/errors.js'

// npm run fuzz [SECONDS] [SEED]: damaged copies of the fixtures and seeds go through every reader. Each
// must end in a document whose ranges hold or in a worded refusal, within the time limit. A find is
// written to the working directory with the seed that repeats it.

const millisecondsPerFile = 120_000
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

function load(folder) {
  return readdirSync(here(folder))
    .filter((name) => /\.(?:txt|md|html|docx|pdf)$/.test(name) && name !== 'README.md')
    .map((name) => ({ name, bytes: readFileSync(here(`${folder}/${name}`)) }))
}

/** Small fast generator of random numbers in 0…1 (mulberry32), so that a seed repeats a file. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const nasty = [
  '\0',
  '\x1b[31m',
  '\ufeff',
  '\u202e',
  '<',
  '<!--',
  '<table><tr><td colspan=9999>',
  '<w:p>',
  ']]>',
  '&#x110000;',
  '(((((((((',
  '（（（（',
  '一、',
  '第一条',
  '1.1.1.1.',
  '\n专栏1 ',
  '\n附件：1.',
  '\n| 任务 | 单位 |\n|--|--|\n|',
  '[^1]',
  '\n\n\n\n',
  '?！?',
  '《',
  '”',
  '%PDF-',
  'endobj',
  '<<<<',
  'stream\n',
  'constructor',
  'valueOf',
  '__proto__',
].map((text) => Buffer.from(text))

function damage(bytes, others, next) {
  const at = (length) => Math.floor(next() * length)
  let out = Buffer.from(bytes)
  for (let times = 1 + at(6); times > 0; times--) {
    const start = at(out.length)
    const end = Math.min(out.length, start + 1 + at(next() < 0.5 ? 8 : 2000))
    const before = out.subarray(0, start)
    const after = out.subarray(end)
    const middle = out.subarray(start, end)
    const other = others[at(others.length)].bytes
    const from = at(other.length)
    const kinds = [
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, middle, middle, out.subarray(start)]),
      () => Buffer.concat([before, nasty[at(nasty.length)], out.subarray(start)]),
      () => Buffer.concat([before, Buffer.from(middle).map((byte) => byte ^ (1 << at(8))), after]),
      () => Buffer.concat([before, Buffer.from(middle).fill(at(256)), after]),
      () => Buffer.concat([before, other.subarray(from, from + at(5000)), after]),
      () => Buffer.concat([before, ...Array(at(500)).fill(nasty[at(nasty.length)]), after]),
      () => before,
    ]
    out = kinds[at(kinds.length)]()
  }
  return out
}

/** Inside a package the damage must reach the XML: on the outside most of it only breaks the compression. */
function damagePackage(bytes, others, next) {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) =>
    /word\/(?:document|numbering|styles)\.xml$/.test(name),
  )
  const name = names[Math.floor(next() * names.length)]
  return Buffer.from(zipSync({ ...parts, [name]: damage(parts[name], others, next) }))
}

function makeFile(files, seed) {
  const next = random(seed)
  const { name, bytes } = files[Math.floor(next() * files.length)]
  const inside = name.endsWith('.docx') && next() < 0.8
  return { name, bytes: inside ? damagePackage(bytes, files, next) : damage(bytes, files, next) }
}

/**
 * What is wrong with a document: ranges outside the source or out of order, or words of two clauses. A box may
 * stand within the range of the task that goes on after it.
 */
function faultOf({ tasks, clean }) {
  let start = 0
  for (const task of tasks) {
    if (task.range.start < start || task.range.end > clean.source.length)
      return `range of ${task.id}`
    start = task.range.start
    let inside = task.range.start
    for (const clause of task.clauses) {
      if (clause.range.start < inside || clause.range.end > task.range.end)
        return `range of ${clause.id}`
      inside = clause.range.end
    }
  }
  const clauses = tasks.flatMap((task) => task.clauses)
  clauses.sort((a, b) => a.range.start - b.range.start)
  const twice = clauses.find(({ range }, n) => range.start < (clauses[n - 1]?.range.end ?? 0))
  if (twice) return `words of ${twice.id} twice`
  const ids = tasks.map(({ id }) => id)
  return new Set(ids).size === ids.length ? undefined : 'an id twice'
}

async function tryFile({ name, bytes }) {
  try {
    const { text, encoding } = await readSource(bytes, name)
    const source = { path: name, sha256: '', encoding }
    return faultOf(parseDocument({ id: 'plan', title: '' }, source, text)) ?? 'read'
  } catch (error) {
    return error instanceof DuizhaoError ? 'refused' : `${error.stack}`
  }
}

if (parentPort) {
  const files = [...load('../tests/document/fixtures'), ...load('../seeds')]
  parentPort.on('message', async (seed) => {
    parentPort.postMessage({ seed, outcome: await tryFile(makeFile(files, seed)) })
  })
} else {
  const [seconds = 60, firstSeed = 1] = process.argv.slice(2).map(Number)
  const files = [...load('../tests/document/fixtures'), ...load('../seeds')]
  const counts = { read: 0, refused: 0 }
  const deadline = performance.now() + seconds * 1000
  let slowest = { time: 0, seed: 0 }
  let finds = 0
  let worker

  const ask = (seed) =>
    new Promise((answer) => {
      worker ??= new Worker(new URL(import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 2048 },
      })
      const settle = (outcome) => {
        clearTimeout(watchdog)
        worker.off('message', onMessage).off('error', onError)
        answer(outcome)
      }
      const giveUp = (outcome) => {
        settle(outcome)
        worker.terminate()
        worker = undefined
      }
      const onMessage = ({ outcome }) => settle(outcome)
      const onError = (error) => giveUp(`${error.stack}`)
      const watchdog = setTimeout(
        () => giveUp(`no end after ${millisecondsPerFile} ms`),
        millisecondsPerFile,
      )
      worker.on('message', onMessage).on('error', onError)
      worker.postMessage(seed)
    })

  for (let seed = firstSeed; performance.now() < deadline; seed++) {
    const start = performance.now()
    const outcome = await ask(seed)
    const time = performance.now() - start
    if (time > slowest.time) slowest = { time, seed }
    if (outcome in counts) counts[outcome]++
    else {
      const { name, bytes } = makeFile(files, seed)
      writeFileSync(`fuzz-${seed}-${name}`, bytes)
      console.log(`seed ${seed}, ${name}: ${outcome}`)
      finds++
    }
  }
  await worker?.terminate()
  console.log(`${counts.read} read, ${counts.refused} refused, ${finds} finds`)
  console.log(`slowest ${slowest.time.toFixed(0)} ms (seed ${slowest.seed})`)
  process.exitCode = finds > 0 ? 1 : 0
}
