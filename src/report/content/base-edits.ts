import type { Edit } from '../../compare/comparison.ts'
import type { Row } from './chapters.ts'

/** What an edit may do to a stretch of a base clause, from what stays to what goes. */
const baseOps = ['equal', 'move-out', 'delete'] as const

type BaseOp = (typeof baseOps)[number]

/**
 * The edits to mark in the base clause of a row. A clause may become several: what one of them keeps stays, and only what
 * all of them lack is struck out. None where its best counterpart starts from another clause.
 */
export function baseEdits({ base, local }: Row): readonly Edit[] {
  if (!base || !local[0]?.first) return []
  const readings = local.filter(({ first }) => first).map(({ clause }) => opsOf(clause.edits))
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

/** What the edits do to every code unit of the base clause. */
const opsOf = (edits: readonly Edit[]): readonly BaseOp[] =>
  edits.flatMap(({ op, text }) =>
    op === 'insert' || op === 'move-in' ? [] : Array.from({ length: text.length }, () => op),
  )

const mostKept = (readings: readonly (readonly BaseOp[])[], at: number): BaseOp =>
  baseOps.find((op) => readings.some((reading) => reading[at] === op)) ?? 'equal'
