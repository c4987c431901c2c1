import type { ComparedClause, ComparedTask, Comparison } from '../../compare/comparison.ts'
import { parseUnitId, unitId } from '../../compare/unit-id.ts'
import { headingText } from '../../document/heading-text.ts'
import type { Side } from '../../document/pair.ts'
import { visible } from '../wording/visible.ts'
import { chaptersOf } from './chapters.ts'
import { isTouchedUp } from './remark.ts'

/** Columns of the flat table that spreadsheets and statistics programs read, in order. */
export const columns = [
  'base_document',
  'base_task',
  'base_title',
  'base_clause',
  'base_text',
  'base_start',
  'base_end',
  'local_document',
  'local_task',
  'local_title',
  'local_clause',
  'local_text',
  'local_start',
  'local_end',
  'status',
  'kinds',
  'moved',
  'verbatim',
  'confidence',
  'review',
  'descent',
] as const

/** One pair of clauses, or one clause that has no counterpart: then the other side's fields are `null`. */
export type PairRecord = Readonly<Record<(typeof columns)[number], string | number | null>>

/** The comparison as a flat table in the order of the 对照表; a clause with two counterparts has two records. */
export function recordsOf(comparison: Comparison): PairRecord[] {
  const tasks = new Map(comparison.tasks.map((task) => [task.id, task]))
  const descents = new Map(
    comparison.lineage?.descended.map(({ clause, descent }) => [unitId('local', clause), descent]),
  )
  const record = (base: ComparedClause | null, local: ComparedClause | null): PairRecord => {
    const said = local ?? base
    return {
      base_document: comparison.base.id,
      ...sideOf('base', base, tasks),
      local_document: comparison.local.id,
      ...sideOf('local', local, tasks),
      status: said?.status ?? null,
      kinds: said?.kinds.join(' ') ?? null,
      moved: said?.moved ? 'moved' : null,
      verbatim: said?.status === 'retained' && !isTouchedUp(said) ? 'verbatim' : null,
      confidence: said?.confidence ?? null,
      review: said?.review ?? null,
      descent: (local && descents.get(local.id)) ?? null,
    } as PairRecord
  }
  return chaptersOf(comparison).flatMap(({ rows }) =>
    rows.flatMap(({ base, local }) =>
      local.length === 0 ? [record(base, null)] : local.map(({ clause }) => record(base, clause)),
    ),
  )
}

function sideOf(
  side: Side,
  clause: ComparedClause | null,
  tasks: ReadonlyMap<string, ComparedTask>,
) {
  const task = clause ? tasks.get(clause.task) : undefined
  return {
    [`${side}_task`]: task ? parseUnitId(task.id).id : null,
    [`${side}_title`]: task ? visible(headingText(task.number, task.title)) : null,
    [`${side}_clause`]: clause ? parseUnitId(clause.id).id : null,
    [`${side}_text`]: clause ? visible(clause.text) : null,
    [`${side}_start`]: clause?.range.start ?? null,
    [`${side}_end`]: clause?.range.end ?? null,
  }
}
