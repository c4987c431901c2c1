import type {
  AlignmentChange,
  ChangeReason,
  ClauseChange,
  RunDiff,
} from '../../src/compare/run-diff.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import type { Context } from '../context.ts'
import { diffRunsMessages } from '../messages/diff-runs.ts'
import { type Style, styleFor } from '../terminal/style.ts'

/** What changed in one pair; `only` where a run does not have the pair at all. */
export interface PairDiff extends RunDiff {
  readonly pair: string
  readonly only: 'before' | 'after' | null
}

/** The changes for eyes: one line each with its reason, and a count of the reasons. */
export function formatRunDiffs(diffs: readonly PairDiff[], { language, color }: Context): string {
  const words = diffRunsMessages[language]
  const style = styleFor(color)
  const reasons = diffs
    .flatMap(({ alignments, clauses }) => [...alignments, ...clauses])
    .map(({ reason }) => reason)
  return [
    ...diffs.flatMap((diff) => [
      style(diff.pair, 'bold'),
      ...(diff.only ? [`  ${words.only[diff.only]}`] : []),
      ...diff.alignments.map((change) => alignmentLine(change, language, style)),
      ...diff.clauses.map((change) => clauseLine(change, language, style)),
      '',
    ]),
    words.total(reasons.length, countOf(reasons)),
    '',
  ].join('\n')
}

const countOf = (reasons: readonly ChangeReason[]): [ChangeReason, number][] =>
  [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length])

/** `  base:t5 → local:t6  intersects → none  (engine)` */
function alignmentLine(
  { base, local, before, after, reason }: AlignmentChange,
  language: 'zh' | 'en',
  style: Style,
): string {
  const term = reportWords[language]
  const state = (link: AlignmentChange['before']) =>
    link ? `${term[link.relation]}${link.main ? '' : ` (${term.partial})`}` : '∅'
  return `  ${base ?? '∅'} → ${local ?? '∅'}  ${state(before)} → ${state(after)}  ${because(reason, language, style)}`
}

function clauseLine(
  { before, after, reason }: ClauseChange,
  language: 'zh' | 'en',
  style: Style,
): string {
  const term = reportWords[language]
  const state = (clause: ClauseChange['before']) => (clause ? term[clause.status] : '∅')
  const { id, text } = after ?? before ?? { id: '', text: '' }
  return `  ${id}  ${state(before)} → ${state(after)}  ${because(reason, language, style)}  ${style(text)}`
}

const because = (reason: ChangeReason, language: 'zh' | 'en', style: Style): string =>
  style(`(${diffRunsMessages[language].reasons[reason]})`, 'dim')
