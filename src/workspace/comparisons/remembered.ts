import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Where results are remembered, and the build of the program that they come from. */
interface Memory {
  readonly folder: string
  readonly build: string
}

/** Results kept at most; beyond it the older half is forgotten. */
const KEPT = 1000

let memory: Memory | undefined

/**
 * From now on `remembered` keeps its results in `folder`, a cache that may be deleted at any time.
 * Another `build` of the program shares none of them.
 */
export function rememberIn(folder: string, build: string): void {
  memory = { folder, build }
}

/**
 * What `compute` gives, plain data, from an earlier run if one was asked for the same `key`. The key, plain
 * data too, must hold everything that the result depends on. A cache that cannot be read or
 * written is no failure: the result is computed.
 */
export async function remembered<Result>(
  key: unknown,
  compute: () => Promise<Result>,
): Promise<Result> {
  if (memory === undefined) return compute()
  const { folder, build } = memory
  const file = join(folder, `${digest([build, process.version, key])}.json.gz`)
  const before = recall(file)
  if (before !== undefined) return before as Result
  const result = await compute()
  keep(folder, file, JSON.stringify(result))
  return result
}

const digest = (key: unknown): string =>
  createHash('sha256').update(JSON.stringify(key)).digest('hex')

function recall(file: string): unknown {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString())
  } catch {
    return undefined
  }
}

/** Puts the file in its place whole, whoever else is writing it. */
function keep(folder: string, file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    try {
      writeFileSync(draft, gzipSync(text, { level: 1 }), { mode: 0o600 })
      renameSync(draft, file)
    } finally {
      rmSync(draft, { force: true })
    }
    forgetOlder(folder)
  } catch {
    // A full disk or a folder of somebody else: the next run computes it again.
  }
}

function forgetOlder(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  if (files.length <= KEPT) return
  const byAge = files
    .map((file) => ({ file, written: statSync(file).mtimeMs }))
    .sort((a, b) => a.written - b.written)
  for (const { file } of byAge.slice(0, files.length - KEPT / 2)) rmSync(file, { force: true })
}
