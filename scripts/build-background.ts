// Builds src/align/background/background.json: how rare Chinese words and character pairs are in law
// and policy text, and which words keep the same company.
//
//   node scripts/build-background.ts PATH   (a folder of regulations as Markdown, from github.com/LawRefBook/Laws)
//
// Deterministic: the files are read in the order of their paths, the starting matrix is fixed.
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { principalVectors, type SparseMatrix } from './principal-vectors.ts'

/** A word must stand in so many clauses to be kept: below that its company says little. */
const MIN_WORD_CLAUSES = 5
/** Rarer pairs are as rare as the engine tells apart; see `RAREST` in src/align/pairing/rarity.ts. */
const MIN_PAIR_CLAUSES = 80
const DIMENSIONS = 112
/** Words so near to each other keep company, weighted by one over their distance. */
const WINDOW = 6

const folder = process.argv[2]
if (!folder) throw new Error('usage: node scripts/build-background.ts FOLDER')

const files = globSync('**/*.md', { cwd: folder })
  .filter((file) => !file.endsWith('_index.md'))
  .sort()
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const hash = createHash('sha256')
const sentences: string[][] = []
const wordClauses = new Map<string, number>()
const pairClauses = new Map<string, number>()
let clauses = 0

for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8')
  hash.update(text)
  const body = text.split('<!-- INFO END -->').at(-1) ?? ''
  for (const sentence of body.split(/[。；;！？\n]/)) {
    const words = sentence.split(/[，,：:]/).flatMap(readClause)
    if (words.length > 1) sentences.push(words)
  }
}

const words = kept(wordClauses, MIN_WORD_CLAUSES)
const pairs = kept(pairClauses, MIN_PAIR_CLAUSES)
const vectors = principalVectors(companyOf(words), DIMENSIONS)

writeFileSync(
  new URL('../src/align/background/background.json', import.meta.url),
  `${JSON.stringify(
    {
      source: `${files.length} regulations, github.com/LawRefBook/Laws, by scripts/build-background.ts`,
      sha256: hash.digest('hex'),
      clauses,
      words: words.join(' '),
      wordClauses: words.map((word) => wordClauses.get(word)).join(' '),
      pairs: pairs.join(''),
      pairClauses: pairs.map((pair) => pairClauses.get(pair)).join(' '),
      dimensions: DIMENSIONS,
      vectors: quantise(vectors),
    },
    null,
    1,
  )}\n`,
)

function readClause(text: string): string[] {
  const words = Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) =>
    /^\p{Script=Han}{2,}$/u.test(word),
  )
  if (words.length === 0) return []
  clauses++
  for (const word of new Set(words)) wordClauses.set(word, (wordClauses.get(word) ?? 0) + 1)
  const pairs = new Set<string>()
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu))
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2))
  for (const pair of pairs) pairClauses.set(pair, (pairClauses.get(pair) ?? 0) + 1)
  return words
}

/** The terms in at least `least` clauses, most frequent first. */
function kept(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([term, count]) => count >= least && [...term].every((c) => c.length === 1))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([term]) => term)
}

/**
 * Positive pointwise mutual information of words that stand near each other, the context counts
 * smoothed by the power ¾ (Levy, Goldberg and Dagan, "Improving Distributional Similarity with
 * Lessons Learned from Word Embeddings", TACL 3, 2015).
 */
function companyOf(words: readonly string[]): SparseMatrix {
  const size = words.length
  const ids = new Map(words.map((word, id) => [word, id]))
  const near = new Map<number, number>()
  const add = (a: number, b: number, weight: number) => {
    near.set(a * size + b, (near.get(a * size + b) ?? 0) + weight)
  }
  for (const sentence of sentences) {
    const row = sentence.flatMap((word) => ids.get(word) ?? [])
    row.forEach((a, at) => {
      for (let step = 1; step <= WINDOW; step++) {
        const b = row[at + step]
        if (b === undefined || a === b) continue
        add(a, b, 1 / step)
        add(b, a, 1 / step)
      }
    })
  }
  const totals = new Float64Array(size)
  for (const [key, weight] of near) {
    const row = Math.floor(key / size)
    totals[row] = (totals[row] ?? 0) + weight
  }
  const smoothed = totals.map((weight) => weight ** 0.75)
  const smoothedTotal = smoothed.reduce((sum, weight) => sum + weight, 0)
  const rows: number[] = []
  const columns: number[] = []
  const values: number[] = []
  for (const [key, weight] of near) {
    if (weight < 0.3) continue
    const row = Math.floor(key / size)
    const column = key % size
    const expected = ((totals[row] ?? 0) * (smoothed[column] ?? 0)) / smoothedTotal
    const information = Math.log(weight / expected)
    if (information <= 0) continue
    rows.push(row)
    columns.push(column)
    values.push(information)
  }
  return { size, rows, columns, values }
}

/** Every vector at length 1, one signed byte a number, base64. */
function quantise(vectors: readonly Float64Array[]): string {
  const bytes = new Int8Array(vectors.length * DIMENSIONS)
  vectors.forEach((vector, at) => {
    const length = Math.hypot(...vector) || 1
    vector.forEach((value, d) => {
      bytes[at * DIMENSIONS + d] = Math.round((value / length) * 127)
    })
  })
  return Buffer.from(bytes.buffer).toString('base64')
}
