import type { Candidates } from '../pairing/candidates.ts'
import type { FeatureTable } from './feature-table.ts'
import { likeness } from './glance.ts'
import { leads } from './leads.ts'

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
export function leadFeatures(candidates: Candidates, table: FeatureTable<Rivalled>) {
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
