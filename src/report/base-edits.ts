import type { Edit } from '../compare/comparison.ts'
import type { Row } from './chapters.ts'

/** What becomes of a stretch of a base clause, from what stays to what goes. */
const fates = ['equal', 'move-out', 'delete'] as const

type Fate = (typeof fates)[number]

/**
 * The edits to mark in the base clause of a row. A clause may become several: what one of them keeps stays, and only what
 * all of them lack is struck out. None where its best counterpart starts from another clause.
 */
export function baseEdits({ base, local }: Row): readonly Edit[] {
  if (!base || !local[0]?.first) return []
  const readings = local.filter(({ first }) => first).map(({ clause }) => fatesOf(clause.edits))
  const edits: Edit[] = []
  let start = 0
  for (let at = 1; at <= base.text.length; at++) {
    const op = mostKept(readings, start)
    if (at < base.text.length && mostKept(readings, at) === op) continue
    edits.push({ op, text: base.text.slice(start, at) })
    start = at
  }
  return edits
}

/** What becomes of every code unit of the base clause. */
const fatesOf = (edits: readonly Edit[]): readonly Fate[] =>
  edits.flatMap(({ op, text }) =>
    op === 'insert' || op === 'move-in' ? [] : Array.from({ length: text.length }, () => op),
  )

const mostKept = (readings: readonly (readonly Fate[])[], at: number): Fate =>
  fates.find((fate) => readings.some((reading) => reading[at] === fate)) ?? 'equal'
