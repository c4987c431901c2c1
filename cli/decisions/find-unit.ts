import { compare } from '../../src/compare/compare.ts'
import type { ComparedTask } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import { findTask } from '../compare/find-task.ts'
import type { Desk } from './desk.ts'

type Side = ComparedTask['side']

/**
 * The id, in its document, of the task or clause that a person names: `t5`, `t5/3`, a numeral as printed or
 * a part of a title. Throws `DuizhaoError` when none or several fit.
 */
export async function findUnit(desk: Desk, side: Side, asked: string): Promise<string> {
  const { id } = parseUnitId(asked)
  if (desk.sides[side].has(id)) return id
  const { tasks } = compare(desk.base, desk.local, await desk.align())
  return parseUnitId(
    findTask(
      tasks.filter((task) => task.side === side),
      asked,
    ),
  ).id
}

/** Whether what a person typed is said to be of the local document. */
export const isLocal = (asked: string): boolean => parseUnitId(asked).side === 'local'
