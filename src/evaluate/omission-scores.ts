import type { Comparison } from '../compare/comparison.ts'
import { covering } from './clause-scores.ts'
import type { Gold, GoldClauseRow, GoldSegment } from './gold.ts'
import { type Rates, rates } from './rates.ts'

/** A base segment that one side calls omitted and the other kept. */
export interface OmissionError {
  readonly segment: GoldSegment
  readonly gold: 'omitted' | 'kept'
}

/** How well the omissions agree with the gold, weighed by characters. */
export interface OmissionScores extends Rates {
  /** Share of the kept characters that were not called omitted. */
  readonly kept: number
  readonly errors: readonly OmissionError[]
}

/** Headings and responsibility notes are segments, but no clauses: nobody says of them that they were omitted. */
const noClause = /^[(（]?[一二三四五六七八九十]+[)）]|按职责分工负责|责任单位/u

/** In the gold a base segment is omitted when no local segment names it. */
export function scoreOmissions(
  { clauses }: Comparison,
  gold: Gold,
  rows: readonly GoldClauseRow[],
): OmissionScores {
  const named = new Set(rows.flatMap(({ base }) => base))
  const base = clauses.filter(({ side }) => side === 'base')
  const errors: OmissionError[] = []
  const characters = { right: 0, wrong: 0, missed: 0, kept: 0 }
  for (const segment of gold.base.flatMap((unit) => unit.segments)) {
    if (noClause.test(segment.text)) continue
    const found = covering(base, segment)?.status === 'omitted'
    const wanted = !named.has(segment.id)
    if (found !== wanted) errors.push({ segment, gold: wanted ? 'omitted' : 'kept' })
    const cell = found ? (wanted ? 'right' : 'wrong') : wanted ? 'missed' : 'kept'
    characters[cell] += segment.text.length
  }
  const { right, wrong, missed, kept } = characters
  return {
    ...rates(right, right + wrong, right + missed),
    kept: kept / (kept + wrong || 1),
    errors,
  }
}
