import type { Decision, DecisionState, ReviewedUnit } from '../../src/decisions/model.ts'
import { MATCHER } from '../../src/decisions/vocabulary.ts'
import { terms } from '../../src/report/wording/terms.ts'
import type { Context } from '../context.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { inBrackets } from '../messages/in-brackets.ts'
import { styleFor } from '../terminal/style.ts'

const looks: Readonly<Record<DecisionState, 'green' | 'yellow' | 'red' | 'dim'>> = {
  approved: 'green',
  proposed: 'yellow',
  rejected: 'dim',
  stale: 'red',
  disputed: 'red',
  superseded: 'dim',
  withdrawn: 'dim',
  void: 'dim',
}

/** A decision in two or three lines: where it stands and on what, who said so, what is wrong with it. */
export function describeDecision(decision: Decision, { language, color }: Context): string {
  const words = decisionMessages[language]
  const term = terms[language]
  const style = styleFor(color)
  const { record, state, rivals, selfApproved } = decision
  const units = [
    unitText(decision.at.base, record.baseReviewed),
    unitText(decision.at.local, record.localReviewed),
  ]
  const relation = record.relation ? inBrackets[language](term[record.relation]) : ''
  const author = record.author === MATCHER ? words.matcher : record.author
  const remarks = [
    record.reason && term[record.reason],
    rivals.length > 0 && words.rivals(rivals),
    selfApproved && words.selfApproved,
    record.supersedes.length > 0 && words.supersedes(record.supersedes),
  ].filter(Boolean)
  const lines = [
    [
      style(term[state], looks[state]),
      style(term[record.verdict], 'bold'),
      style(units.map((unit) => unit ?? term.none).join(' ↔ ') + relation),
    ],
    [
      '   ',
      style(
        [
          words.people(author, record.reviewer, record.agrees),
          record.reviewedOn || record.decidedOn,
          record.id,
        ].join(' · '),
        'dim',
      ),
    ],
    ...(record.note ? [['   ', style(record.note)]] : []),
    ...(remarks.length > 0 ? [['   ', style(remarks.join(' · '), 'dim')]] : []),
  ]
  return `${lines.map((parts) => parts.join(' ').trimEnd()).join('\n')}\n`
}

/** Prints decisions for eyes. */
export function printDecisions(decisions: readonly Decision[], context: Context): void {
  for (const decision of decisions) context.stdout.write(describeDecision(decision, context))
}

/** `t5 （五）提高…`; `null` where there is no unit. */
function unitText(id: string | null, reviewed: ReviewedUnit | null): string | null {
  if (id === null) return null
  const label = reviewed?.label ?? ''
  const short = [...label].length > 24 ? `${[...label].slice(0, 23).join('')}…` : label
  return `${id} ${short}`.trim()
}

/** A decision as `--format json` prints it. */
export function decisionJson({ record, at, ...judged }: Decision) {
  const { id, base, local, ...said } = record
  return { record: id, ...judged, decidedBase: base, decidedLocal: local, ...said }
}
