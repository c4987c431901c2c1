import type { ComparedClause, Edit } from '../../src/compare/comparison.ts'
import type { Side } from '../../src/document/pair.ts'
import { baseEdits } from '../../src/report/content/base-edits.ts'
import type { Beside, Row } from '../../src/report/content/chapters.ts'
import { isChanged } from '../../src/report/content/remark.ts'
import { compareMessages } from '../messages/compare.ts'
import type { Span } from '../terminal/style.ts'
import { editedSpans, marksOf, statusFormats } from './clause-spans.ts'
import { sideBySide, underneath } from './columns.ts'
import { shortId } from './short-id.ts'
import { isWide, type View } from './view.ts'

/** Lines of one row: a base clause and what became of it, or a new local clause. `home` is the local task shown without its id. */
export function formatRow({ base, local }: Row, home: string | undefined, view: View): string[] {
  const isMarked = local.some(({ first, clause }) => first && isChanged(clause))
  const left = base ? textOf('base', base, isMarked ? baseEdits({ base, local }) : [], view) : []
  const right = local.flatMap((beside, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...besideSpans(beside, base !== null, home, view),
  ])
  const marks = rowMarks(base, local)
  if (isWide(view)) return sideBySide(marks, left, right, view.width, view.style)
  const lines = base ? underneath(marks, left, view.width, view.style) : []
  if (right.length === 0) return lines
  return [...lines, ...underneath(base ? { text: ' →' } : marks, right, view.width, view.style)]
}

function rowMarks(base: ComparedClause | null, local: readonly Beside[]): Span {
  const moved = local.some(({ clause }) => clause.moved)
  return marksOf({ status: base?.status ?? 'added', moved })
}

/** Text of a local clause, led by its task when that is not `home`; a mere reference where it was shown before. */
function besideSpans(
  { clause, first }: Beside,
  hasBase: boolean,
  home: string | undefined,
  view: View,
): Span[] {
  const { see } = compareMessages[view.language]
  if (!first) return [{ text: see(shortId(clause.id)), format: 'dim' }]
  const lead: Span[] =
    clause.task === home ? [] : [{ text: `${shortId(clause.task)} `, format: 'cyan' }]
  return [
    ...lead,
    ...textOf('local', clause, hasBase && isChanged(clause) ? clause.edits : [], view),
  ]
}

/** A clause's text, with what the edits change in it highlighted. */
function textOf(
  side: Side,
  clause: ComparedClause,
  edits: readonly Edit[],
  { color }: View,
): Span[] {
  if (edits.length > 0) return editedSpans(side, edits, color)
  if (clause.status === 'adapted') return [{ text: clause.text }]
  return [{ text: clause.text, format: statusFormats[clause.status] }]
}
