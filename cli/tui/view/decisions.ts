import type { ComparedAlignment } from '../../../src/compare/comparison.ts'
import { editsOf } from '../../../src/compare/edits/edits.ts'
import { isOverride } from '../../../src/decisions/judge.ts'
import type { Decision, ReviewedUnit } from '../../../src/decisions/model.ts'
import { taskText } from '../../../src/decisions/units.ts'
import type { Side } from '../../../src/document/pair.ts'
import { oneLine, type Pair, type SideIndex } from '../model/session.ts'
import { isOpen } from '../model/standing.ts'
import { saidOn } from '../model/waiting.ts'
import type { State } from '../state/state.ts'
import { targets } from '../state/targets.ts'
import type { CellContent } from './compare-cells.ts'
import { type ColumnSet, cellsBeside } from './compare-layout.ts'
import { columnSet, cursorCells } from './comparison.ts'
import { reviewMark } from './marks.ts'
import { divider, fitted, type Line, type Span, shared, span, spanCells } from './span.ts'

/**
 * What reviewers said: who, what and why on one line; for a stale decision the text that was reviewed beside
 * the text of today, what changed highlighted; disputed ones one by one.
 */
export function decisionLines(
  decisions: readonly Decision[],
  pair: Pair,
  set: ColumnSet,
): Span[][] {
  return decisions.flatMap((decision) => [
    summaryLine(decision, pair, set),
    ...(decision.state === 'stale'
      ? [
          ...changed(decision.record.baseReviewed, decision.at.base, pair.base, set),
          ...changed(decision.record.localReviewed, decision.at.local, pair.local, set),
        ]
      : []),
  ])
}

/**
 * What reviewers have said that a decision on the unit under the cursor meets, in at most `room` lines, its rule
 * included: without the texts of stale decisions where those do not fit, and the first of them where not all do.
 */
export function decisionDetail(state: State, room: number): Line[] {
  const [target] = targets(state)
  const pair = target && state.session.pairs[target.pair]
  if (!pair || room < 2) return []
  const said = saidOn(pair, target.base, target.locals, target.waiting)
  if (said.length === 0) return []
  const { columns } = state.size
  const set = { ...columnSet(state), pairs: [pair] }
  const whole = decisionLines(said, pair, set)
  const lines =
    whole.length < room ? whole : said.slice(0, room - 1).map((one) => summaryLine(one, pair, set))
  const shown = lines.length < said.length ? set.words.position(lines.length, said.length) : ''
  return [
    { spans: divider(columns, shown) },
    ...lines.map((line) => ({ spans: [span(' '.repeat(cursorCells)), ...line] })),
  ]
}

/** Who said what of which units; both units and the note are seen, however long one of them is. */
function summaryLine(decision: Decision, pair: Pair, { width, words }: ColumnSet): Span[] {
  const { record, base, local } = decision
  const review = reviewOf(decision)
  const said = record.agrees ? words.recordVerdicts[record.verdict] : words.verdicts.reject
  const reason = record.reason ? ` ${words.reasons[record.reason]}` : ''
  const head = [
    reviewMark(review),
    span(` ${words.reviews[review]} `, isOpen({ review }) ? 'warning' : 'dim'),
    span(
      oneLine(`${record.reviewer ?? record.author} ${record.reviewedOn || record.decidedOn} `),
      'dim',
    ),
    span(`${said}${reason}  `, 'strong'),
  ]
  const units = [
    record.baseReviewed?.label || nameOf(pair.base, 'base', base),
    record.localReviewed?.label || nameOf(pair.local, 'local', local),
  ].filter((name) => name !== '')
  const rest = [
    ...units.map((name, at) => span(oneLine(at === 0 ? name : ` ⇄ ${name}`))),
    ...(record.note ? [span(oneLine(` “${record.note}”`), 'dim')] : []),
  ]
  return fitted([...head, ...shared(rest, width - spanCells(head))], width)
}

/** How a link stands on which the decision alone was made. */
function reviewOf({ state, record }: Decision): ComparedAlignment['review'] {
  if (state === 'proposed' || state === 'stale' || state === 'disputed') return state
  return record.agrees && !isOverride(record) ? 'approved' : 'overridden'
}

function nameOf(side: SideIndex, prefix: Side, id: string | null): string {
  if (id === null) return ''
  const task = side.task.get(`${prefix}:${id}`)
  return task ? task.name : (side.clause.get(`${prefix}:${id}`)?.text ?? id)
}

/** The text as it was reviewed beside the text of today; nothing when it is the same. */
function changed(
  reviewed: ReviewedUnit | null,
  id: string | null,
  side: SideIndex,
  set: ColumnSet,
): Span[][] {
  if (!reviewed || id === null) return []
  const now = textOf(side, id)
  const before = oneLine(reviewed.text)
  if (now === before || before === '') return []
  const edits = editsOf(before, now)
  const part = (drop: 'insert' | 'delete', tone: 'inserted' | 'deleted'): CellContent => ({
    kind: 'blocks',
    blocks: [
      {
        mark: reviewMark(drop === 'insert' ? 'stale' : 'pending'),
        spans: [
          span(drop === 'insert' ? set.words.textThen : set.words.textNow, 'dim'),
          ...edits
            .filter(({ op }) => op !== drop && op !== (drop === 'insert' ? 'move-in' : 'move-out'))
            .map(({ op, text }) => span(text, op === 'equal' ? 'text' : tone)),
        ],
      },
    ],
  })
  return cellsBeside([part('insert', 'deleted'), part('delete', 'inserted')], set.width)
}

/** Text of a unit as decisions see it: a task's title and body, or a clause. */
function textOf(side: SideIndex, id: string): string {
  const prefix = side.tasks[0]?.side ?? 'base'
  const clause = side.clause.get(`${prefix}:${id}`)
  if (clause) return clause.text
  const task = side.task.get(`${prefix}:${id}`)
  return taskText(task?.title ?? '', side.clausesOf.get(`${prefix}:${id}`) ?? [])
}
