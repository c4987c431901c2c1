import { columnBy, type FeatureTable } from '../features/feature-table.ts'
import { foundInTasks } from '../features/found-in-tasks.ts'
import { leads } from '../features/leads.ts'
import type { Measure } from '../pairing/measure.ts'
import { type Pairing, unitAt } from '../pairing/pairing.ts'
import { at } from '../pairing/vectors.ts'
import type { ReadTask } from '../reading/reading.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'
import type { ClausePair } from './assign-clauses.ts'

/** So many linked clauses say as much as any more. */
const MANY_CLAUSES = 4

/** Measures every pair of tasks, base first, given the scored clauses and those of them that were linked; each 0…1, leads −1…1. */
export function taskFeatures(
  pairing: Pairing,
  scored: ScoredCandidates,
  links: readonly ClausePair[],
) {
  const { base, local } = pairing
  const likely = foundInTasks(base, local, scored, scored.scores)
  const shared = sharedClauses(pairing, links)
  const columns = local.tasks.length
  const pairs = allPairs(base.tasks.length, columns)
  const measured = (measure: Measure) => columnBy(pairs, measure)
  const one = (i: number) => unitAt(base.tasks, i)
  const other = (j: number) => unitAt(local.tasks, j)
  const clauses = ({ first, end }: ReadTask) => Math.max(1, end - first)
  const sharedOf = (i: number, j: number) => shared.get(i * columns + j) ?? NOTHING

  const titlePairs = measured((i, j) => at(pairing.titlePairs, i, j))
  const bodyPairs = measured((i, j) => at(pairing.taskPairs, i, j))
  const localFound = measured((i, j) => sharedOf(i, j).locals.size / clauses(other(j)))
  const baseFound = measured((i, j) => sharedOf(i, j).bases.size / clauses(one(i)))
  // How much speaks for the two, as far as it takes to tell rivals apart.
  const strength = titlePairs.map(
    (title, n) => title + (bodyPairs[n] ?? 0) + (localFound[n] ?? 0) + (baseFound[n] ?? 0),
  )
  const lead = leads(pairs, strength)
  return {
    titlePairs,
    titleConcepts: measured((i, j) => sharedMatters(one(i), other(j))),
    bodyPairs,
    bodyCompany: measured(pairing.taskCompany),
    bodyConcepts: measured((i, j) => at(pairing.taskConcepts, i, j)),
    localFound,
    baseFound,
    bestClause: measured((i, j) => sharedOf(i, j).best),
    clauses: measured((i, j) => Math.min(MANY_CLAUSES, sharedOf(i, j).sum) / MANY_CLAUSES),
    chapter: measured((i, j) => at(pairing.chapterPairs, i, j)),
    leadBase: lead.base,
    leadLocal: lead.local,
    likelyLocal: measured((i, j) => likely.ofLocal(i, j) / clauses(other(j))),
    likelyBase: measured((i, j) => likely.ofBase(i, j) / clauses(one(i))),
    agencies: measured(pairing.sharedAgencies.likeness),
    // An article says what is to be done, or what follows if it is not done; both may be in the same words.
    sanction: measured((i, j) => (one(i).isSanction === other(j).isSanction ? 0 : 1)),
  } satisfies FeatureTable
}

/** Share of the matters of the shorter title that the other title speaks of, too. */
function sharedMatters(one: ReadTask, other: ReadTask): number {
  const shared = one.titleConcepts.filter((matter) => other.titleConcepts.includes(matter))
  return shared.length / Math.max(1, Math.min(one.titleConcepts.length, other.titleConcepts.length))
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
