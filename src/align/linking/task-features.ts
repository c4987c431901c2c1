import { oncePer } from '../../once-per.ts'
import { columnBy, type FeatureTable } from '../features/feature-table.ts'
import { leads } from '../features/leads.ts'
import type { Candidates } from '../pairing/candidates.ts'
import type { Measure } from '../pairing/measure.ts'
import { type Pairing, unitAt } from '../pairing/pairing.ts'
import type { ScoredCandidates } from '../scoring/score-clauses.ts'
import type { ClausePair } from './assign-clauses.ts'
import { countOf, taskTextFeatures } from './task-text-features.ts'

/** So many linked clauses say as much as any more. */
const MANY_CLAUSES = 4

/** Measures every pair of tasks, base first, given the scored clauses and those of them that were linked; each 0…1, leads −4…4. */
export function taskFeatures(
  pairing: Pairing,
  scored: ScoredCandidates,
  links: readonly ClausePair[],
) {
  const { base, local } = pairing
  const { pairs, texts } = textsOf(scored, pairing)
  const shared = sharedClauses(pairing, links)
  const sharedOf = (i: number, j: number) => shared.get(i * local.tasks.length + j) ?? NOTHING
  const measured = (measure: Measure) => columnBy(pairs, measure)
  const localFound = measured(
    (i, j) => sharedOf(i, j).locals.size / Math.max(1, countOf(unitAt(local.tasks, j))),
  )
  const baseFound = measured(
    (i, j) => sharedOf(i, j).bases.size / Math.max(1, countOf(unitAt(base.tasks, i))),
  )
  // How much speaks for the two, as far as it takes to tell rivals apart.
  const strength = texts.titlePairs.map(
    (title, n) => title + (texts.bodyPairs[n] ?? 0) + (localFound[n] ?? 0) + (baseFound[n] ?? 0),
  )
  const lead = leads(pairs, strength)
  return {
    ...texts,
    localFound,
    baseFound,
    bestClause: measured((i, j) => sharedOf(i, j).best),
    clauses: measured((i, j) => Math.min(MANY_CLAUSES, sharedOf(i, j).sum) / MANY_CLAUSES),
    leadBase: lead.base,
    leadLocal: lead.local,
  } satisfies FeatureTable
}

/** All pairs of tasks, with what was measured of their texts. */
interface TaskTexts {
  readonly pairs: Candidates
  readonly texts: ReturnType<typeof taskTextFeatures>
}

/** Measured once however often decisions are taken. */
const textsOf = oncePer((scored: ScoredCandidates, pairing: Pairing): TaskTexts => {
  const pairs = allPairs(pairing.base.tasks.length, pairing.local.tasks.length)
  return { pairs, texts: taskTextFeatures(pairing, scored, pairs) }
})

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

function allPairs(rows: number, columns: number): Candidates {
  const keys = Array.from({ length: rows * columns }, (_, n) => n)
  return {
    base: Int32Array.from(keys, (n) => Math.floor(n / columns)),
    local: Int32Array.from(keys, (n) => n % columns),
  }
}
