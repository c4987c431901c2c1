import type { ClausePair } from './assign-clauses.ts'
import { type FeatureTable, featureTable, rowOf } from './feature-table.ts'
import { foundInTasks } from './found-in-tasks.ts'
import { leads } from './leads.ts'
import type { Pairing } from './pairing.ts'
import type { ScoredCandidates } from './score-clauses.ts'
import { at, nearness } from './vectors.ts'

/** What is measured of two tasks. */
export const TASK_FEATURES = [
  'titlePairs',
  'titleConcepts',
  'bodyPairs',
  'bodyCompany',
  'bodyConcepts',
  'localFound',
  'baseFound',
  'bestClause',
  'clauses',
  'chapter',
  'leadBase',
  'leadLocal',
  'likelyLocal',
  'likelyBase',
  'agencies',
] as const

/** So many linked clauses say as much as any more. */
const MANY_CLAUSES = 4

/** Measures every pair of tasks, base first, given the scored clauses and those of them that were linked. */
export function taskFeatures(
  pairing: Pairing,
  scored: ScoredCandidates,
  links: readonly ClausePair[],
): FeatureTable {
  const { base, local } = pairing
  const likely = foundInTasks(base, local, scored, scored.scores)
  const shared = sharedClauses(pairing, links)
  const columns = local.tasks.length
  const table = featureTable(TASK_FEATURES, base.tasks.length * columns)
  const strength = new Float64Array(base.tasks.length * columns)
  base.tasks.forEach((one, i) => {
    local.tasks.forEach((other, j) => {
      const n = i * columns + j
      const { sum, best, bases, locals } = shared.get(n) ?? NOTHING
      const matters = one.titleConcepts.filter((matter) => other.titleConcepts.includes(matter))
      const fewer = Math.min(one.titleConcepts.length, other.titleConcepts.length)
      const title = at(pairing.titlePairs, i, j)
      const body = at(pairing.taskPairs, i, j)
      const localFound = locals.size / Math.max(1, other.end - other.first)
      const baseFound = bases.size / Math.max(1, one.end - one.first)
      const row = rowOf(table, n)
      row[0] = title
      row[1] = matters.length / Math.max(1, fewer)
      row[2] = body
      row[3] = nearness(base.taskCompany[i], local.taskCompany[j])
      row[4] = at(pairing.taskConcepts, i, j)
      row[5] = localFound
      row[6] = baseFound
      row[7] = best
      row[8] = Math.min(MANY_CLAUSES, sum) / MANY_CLAUSES
      row[9] = at(pairing.chapterPairs, i, j)
      row[12] = likely.ofLocal(i, j) / Math.max(1, other.end - other.first)
      row[13] = likely.ofBase(i, j) / Math.max(1, one.end - one.first)
      row[14] = pairing.sharedAgencies.likeness(i, j)
      // How much speaks for the two, as far as it takes to tell rivals apart.
      strength[n] = title + body + localFound + baseFound
    })
  })
  const lead = leads(allPairs(base.tasks.length, columns), strength)
  strength.forEach((_, n) => {
    const row = rowOf(table, n)
    row[10] = lead.base[n] ?? 0
    row[11] = lead.local[n] ?? 0
  })
  return table
}

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

function allPairs(rows: number, columns: number) {
  const keys = Array.from({ length: rows * columns }, (_, n) => n)
  return {
    base: Int32Array.from(keys, (n) => Math.floor(n / columns)),
    local: Int32Array.from(keys, (n) => n % columns),
  }
}
