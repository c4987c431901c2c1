import type { Candidates } from './candidates.ts'
import { coverFeatures } from './cover-features.ts'
import type { FeatureTable } from './feature-table.ts'
import { likeness } from './glance.ts'
import { keyWordFeatures } from './key-word-features.ts'
import { leads } from './leads.ts'
import { ownFeatures } from './own-features.ts'
import type { Pairing } from './pairing.ts'
import { surroundingFeatures } from './surrounding-features.ts'

/** What is measured of two clauses by themselves and where they stand; see each group for its units. */
export function pairFeatures(pairing: Pairing, candidates: Candidates) {
  const near = pairing.nearness()
  const own = ownFeatures(pairing, candidates)
  const cover = coverFeatures(pairing, candidates, near)
  const surroundings = surroundingFeatures(pairing, candidates)
  return {
    ...own,
    ...cover,
    ...keyWordFeatures(pairing, candidates, near),
    ...surroundings,
    ...leadFeatures(candidates, { ...own, ...cover, ...surroundings }),
  } satisfies FeatureTable
}

type Rivalled =
  | 'pairs'
  | 'objectCompany'
  | 'concepts'
  | 'softBase'
  | 'softLocal'
  | 'sentence'
  | 'softSentence'
  | 'taskCoverBase'
  | 'taskCoverLocal'
  | 'taskPairs'
  | 'taskCompany'

/** By how much candidates are ahead of their rivals, −1…1, by several of their measures. */
function leadFeatures(candidates: Candidates, table: FeatureTable<Rivalled>) {
  const leadBy = (strength: (n: number) => number) =>
    leads(candidates, Float64Array.from(candidates.base.keys(), strength))
  const value = (name: Rivalled, n: number) => table[name][n] ?? 0
  const lead = leadBy((n) =>
    likeness(value('pairs', n), value('objectCompany', n), value('concepts', n)),
  )
  const cover = leadBy((n) => value('softBase', n) * value('softLocal', n))
  const sentence = leadBy((n) => value('sentence', n) + value('softSentence', n))
  const task = leadBy((n) => value('taskPairs', n) + value('taskCompany', n))
  const spread = leadBy((n) => value('taskCoverBase', n) * value('taskCoverLocal', n))
  const lesser = (one: Float64Array, other: Float64Array) =>
    one.map((value, n) => Math.min(value, other[n] ?? 0))
  return {
    leadBase: lead.base,
    leadLocal: lead.local,
    coverLeadBase: cover.base,
    coverLeadLocal: cover.local,
    coverLead: lesser(cover.base, cover.local),
    sentenceLeadBase: sentence.base,
    sentenceLeadLocal: sentence.local,
    taskCoverLeadBase: spread.base,
    taskCoverLeadLocal: spread.local,
    taskLead: lesser(task.base, task.local),
  }
}
