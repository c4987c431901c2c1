import { strengthOf } from '../../commitments/strength/strength.ts'
import type { ComparedStrength, Comparison } from '../comparison.ts'

/** The adapted clauses that bind more or less firmly than their best counterpart, with both grades. */
export function compareStrength({ clauses }: Pick<Comparison, 'clauses'>): ComparedStrength[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return clauses.flatMap((clause) => {
    const change = clause.kinds.find((kind) => kind === 'strengthened' || kind === 'weakened')
    const base = byId.get(clause.counterparts[0] ?? '')
    if (!base || (change !== 'strengthened' && change !== 'weakened')) return []
    const from = strengthOf(base.text)
    const to = strengthOf(clause.text)
    return [
      {
        base: base.id,
        local: clause.id,
        change,
        from: { level: from.level, words: from.words.map(({ word }) => word) },
        to: { level: to.level, words: to.words.map(({ word }) => word) },
      },
    ]
  })
}
