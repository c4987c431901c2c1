import type { ComparedTarget, Comparison } from '../../src/compare/comparison.ts'
import { agencyMarks, marks } from '../../src/report/content/marks.ts'
import { printValue } from '../../src/report/tables/print-value.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import { statusFormats } from './clause-spans.ts'
import type { View } from './view.ts'

/** Who is responsible for the tasks of these ids, of either side, and what numbers they set. */
export function formatBindings(
  { commitments }: Comparison,
  tasks: ReadonlySet<string>,
  view: View,
): readonly string[] {
  const terms = reportWords[view.language]
  const agencies = (commitments?.agencies ?? [])
    .filter(({ base, local }) => (base === null ? local : [base]).some((id) => tasks.has(id)))
    .flatMap(({ changes }) => changes)
    .map(({ change, base, local }) => {
      const status = agencyMarks[change]
      const names = [base, local].filter((side) => side.length > 0).map((side) => side.join('、'))
      return view.style(`   ${marks[status]} ${names.join(' → ')}`, statusFormats[status])
    })
  const targets = (commitments?.targets ?? [])
    .filter(({ base, local }) => tasks.has(base?.task ?? '') || tasks.has(local?.task ?? ''))
    .map((row) => view.style(`   ${terms[row.change]}  ${targetOf(row)}`))
  return [
    ...(agencies.length > 0 ? [view.style(terms.agencies, 'bold'), ...agencies, ''] : []),
    ...(targets.length > 0 ? [view.style(terms.targets, 'bold'), ...targets, ''] : []),
  ]
}

function targetOf({ base, local }: ComparedTarget): string {
  const values = [base, local].map((target) => (target ? printValue(target) : '∅'))
  return `${(local ?? base)?.indicator ?? ''}  ${values.join(' → ')}`
}
