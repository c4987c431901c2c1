import { parseUnitId, unitId } from '../../src/compare/unit-id.ts'
import { findTask } from '../compare/find-task.ts'
import type { Desk } from './desk.ts'

/**
 * The id, in its document, of the task or clause that a person names: `t5`, `t5/3`, a numeral as printed or
 * a part of a title. Throws `DuizhaoError` when none or several fit.
 */
export function findUnit(
  desk: Pick<Desk, 'base' | 'local' | 'sides'>,
  side: 'base' | 'local',
  asked: string,
): string {
  const { id } = parseUnitId(asked)
  if (desk.sides[side].has(id)) return id
  const tasks = desk[side].tasks.map((task) => ({ ...task, id: unitId(side, task.id), side }))
  return parseUnitId(findTask(tasks, asked)).id
}

/** Whether what a person typed is said to be of the local document. */
export const isLocal = (asked: string): boolean => parseUnitId(asked).side === 'local'
