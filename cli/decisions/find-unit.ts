import { parseUnitId, unitId } from '../../src/compare/unit-id.ts'
import { isLive } from '../../src/decisions/judge.ts'
import type { Decision } from '../../src/decisions/model.ts'
import type { Side } from '../../src/document/pair.ts'
import { findTask } from '../compare/find-task.ts'
import type { Desk } from './desk.ts'

/**
 * The id, in its document, of the task or clause that a person names: `t5`, `t5/3`, a numeral as printed or
 * a part of a title; or the id of one that is gone but that a decision still speaks of. Throws
 * `DuizhaoError` when none or several fit.
 */
export function findUnit(
  desk: Pick<Desk, 'base' | 'local' | 'sides' | 'decisions'>,
  side: Side,
  asked: string,
): string {
  const { id } = parseUnitId(asked)
  if (desk.sides[side].has(id) || isSpokenOf(desk.decisions, side, id)) return id
  const tasks = desk[side].tasks.map((task) => ({ ...task, id: unitId(side, task.id), side }))
  return parseUnitId(findTask(tasks, asked)).id
}

const isSpokenOf = (decisions: readonly Decision[], side: Side, id: string): boolean =>
  decisions.some((decision) => isLive(decision) && decision.record[side] === id)

/** Whether what a person typed is said to be of the local document. */
export const isLocal = (asked: string): boolean => parseUnitId(asked).side === 'local'
