import type { ClausePair } from './assign-clauses.ts'
import type { FeatureTable } from './features.ts'
import { leads } from './leads.ts'
import type { Pairing } from './pairing.ts'
import { at, nearness } from './vectors.ts'

/** What is measured of two tasks. */
export const TASK_FEATURES = [
  'titlePairs',
  'titleConcepts',
  'bodyPairs',
  'bodyCompany',
  'localFound',
  'baseFound',
  'bestClause',
  'clauses',
  'chapter',
  'leadBase',
  'leadLocal',
] as const

/** So many linked clauses say as much as any more. */
const MANY_CLAUSES = 4

/** Measures every pair of tasks, base first, given the linked clauses. */
export function taskFeatures(pairing: Pairing, links: readonly ClausePair[]): FeatureTable {
  const { base, local } = pairing
  const shared = sharedClauses(pairing, links)
  const columns = local.tasks.length
  const rows = base.tasks.flatMap((one, i) =>
    local.tasks.map((other, j) => {
      const { sum, best, bases, locals } = shared.get(i * columns + j) ?? NOTHING
      const company = nearness(
        base.taskVectors.company[i] ?? EMPTY,
        local.taskVectors.company[j] ?? EMPTY,
      )
      const concepts = one.titleConcepts.filter((concept) => other.titleConcepts.includes(concept))
      return Float64Array.of(
        at(pairing.titlePairs, i, j),
        concepts.length /
          Math.max(1, Math.min(one.titleConcepts.length, other.titleConcepts.length)),
        at(pairing.taskPairs, i, j),
        company,
        locals.size / Math.max(1, other.end - other.first),
        bases.size / Math.max(1, one.end - one.first),
        best,
        Math.min(MANY_CLAUSES, sum) / MANY_CLAUSES,
        at(pairing.chapterPairs, i, j),
        0,
        0,
      )
    }),
  )
  const lead = leads(allPairs(base.tasks.length, columns), rows.map(strengthOf))
  rows.forEach((row, n) => {
    row[TASK_FEATURES.length - 2] = lead.base[n] ?? 0
    row[TASK_FEATURES.length - 1] = lead.local[n] ?? 0
  })
  return { names: TASK_FEATURES, rows }
}

const EMPTY = new Float64Array()

interface Shared {
  sum: number
  best: number
  readonly bases: Set<number>
  readonly locals: Set<number>
}

const NOTHING: Readonly<Shared> = { sum: 0, best: 0, bases: new Set(), locals: new Set() }

function sharedClauses(
  { base, local }: Pairing,
  links: readonly ClausePair[],
): Map<number, Shared> {
  const shared = new Map<number, Shared>()
  for (const link of links) {
    const key =
      (base.clauses[link.base]?.task ?? 0) * local.tasks.length +
      (local.clauses[link.local]?.task ?? 0)
    let entry = shared.get(key)
    if (!entry) {
      entry = { sum: 0, best: 0, bases: new Set(), locals: new Set() }
      shared.set(key, entry)
    }
    entry.sum += link.score
    entry.best = Math.max(entry.best, link.score)
    entry.bases.add(link.base)
    entry.locals.add(link.local)
  }
  return shared
}

/** Body, title and linked clauses, as far as it takes to tell rivals apart. */
const strengthOf = (row: Float64Array): number =>
  (row[0] ?? 0) + (row[2] ?? 0) + (row[4] ?? 0) + (row[5] ?? 0)

function allPairs(rows: number, columns: number) {
  const keys = Array.from({ length: rows * columns }, (_, n) => n)
  return {
    base: Int32Array.from(keys, (n) => Math.floor(n / columns)),
    local: Int32Array.from(keys, (n) => n % columns),
  }
}
