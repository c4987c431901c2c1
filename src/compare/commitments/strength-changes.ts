import { strengthOf } from '../../commitments/strength/strength.ts'
import type { ComparedStrength, Comparison } from '../comparison.ts'
import { reserveWordsIn } from '../kinds/strength.ts'

/** The adapted clauses that bind more or less firmly than their best counterpart, with both grades. */
export function compareStrength({ clauses }: Pick<Comparison, 'clauses'>): ComparedStrength[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return clauses.flatMap((clause) => {
    const change = clause.kinds.find((kind) => kind === 'strengthened' || kind === 'weakened')
    const base = byId.get(clause.counterparts[0] ?? '')
    if (!base || (change !== 'strengthened' && change !== 'weakened')) return []
    return [
      {
        base: base.id,
        local: clause.id,
        change,
        from: gradeOf(base.text, clause.text),
        to: gradeOf(clause.text, base.text),
      },
    ]
  })
}

/** The grade of a text, with the words that set it and those others that `counterpart` does not have. */
function gradeOf(text: string, counterpart: string): ComparedStrength['from'] {
  const { level, words } = strengthOf(text)
  const there = reserveWordsIn(counterpart)
  const own = reserveWordsIn(text).filter((word) => !there.includes(word))
  return { level, words: [...new Set([...words.map(({ word }) => word), ...own])] }
}
