import type { ComparedAlignment, ComparedClause, Comparison } from '../../compare/comparison.ts'
import { type NamedTask, namedTasks } from '../../compare/task-name.ts'

/** A local clause beside a base clause. */
export interface Beside {
  readonly clause: ComparedClause
  /** Its edits start from this base clause; false where it is shown again beside a second one. */
  readonly first: boolean
}

/** One row of the 对照表: a base clause and what became of it, or a local clause that is new. */
export interface Row {
  readonly base: ComparedClause | null
  readonly local: readonly Beside[]
}

/** The clauses that a row speaks of: those beside the base clause, else that clause itself. */
export const clausesOf = ({ base, local }: Row): readonly ComparedClause[] =>
  local.length > 0 || !base ? local.map(({ clause }) => clause) : [base]

/** The rows of one base task, or of one local task that has no counterpart. */
export interface Chapter {
  readonly base: NamedTask | null
  /** Local tasks that correspond, main counterparts first, each with the link that says so. */
  readonly local: readonly { readonly task: NamedTask; readonly link: ComparedAlignment }[]
  /** The link that says that there is no counterpart. */
  readonly alone: ComparedAlignment | null
  readonly rows: readonly Row[]
}

/**
 * The comparison in reading order: every base task in the order of the base, then the local tasks
 * without a main counterpart. Every clause of both sides stands in a row, and every pair of
 * counterparts in exactly one.
 */
export function chaptersOf(comparison: Comparison): Chapter[] {
  const tasks = namedTasks(comparison)
  const index: Index = {
    tasks: new Map(tasks.map((task) => [task.id, task])),
    clauses: new Map(comparison.clauses.map((clause) => [clause.id, clause])),
    homes: homesOf(comparison),
  }
  const base = tasks.filter(({ side }) => side === 'base')
  const homeless = tasks.filter(({ side, id }) => side === 'local' && !index.homes.has(id))
  return [
    ...base.map((task) => baseChapter(task, comparison, index)),
    ...homeless.map((task) => localChapter(task, comparison)),
  ]
}

interface Index {
  readonly tasks: ReadonlyMap<string, NamedTask>
  readonly clauses: ReadonlyMap<string, ComparedClause>
  readonly homes: ReadonlyMap<string, string>
}

function baseChapter(task: NamedTask, comparison: Comparison, index: Index): Chapter {
  const links = comparison.alignments.filter((link) => link.base === task.id)
  const local = links.flatMap((link) => {
    const counterpart = link.local === null ? undefined : index.tasks.get(link.local)
    return counterpart ? [{ task: counterpart, link }] : []
  })
  const own = comparison.clauses.filter((clause) => clause.task === task.id)
  const added = comparison.clauses.filter(
    (clause) => clause.status === 'added' && index.homes.get(clause.task) === task.id,
  )
  return {
    base: task,
    local: local.sort((a, b) => Number(b.link.main) - Number(a.link.main)),
    alone: links.find((link) => link.local === null) ?? null,
    rows: weave(rowsOf(own, index.clauses), added, index.clauses),
  }
}

function localChapter(task: NamedTask, comparison: Comparison): Chapter {
  const links = comparison.alignments.filter((link) => link.local === task.id)
  const added = comparison.clauses.filter(
    (clause) => clause.status === 'added' && clause.task === task.id,
  )
  return {
    base: null,
    local: links.slice(0, 1).map((link) => ({ task, link })),
    alone: links.find((link) => link.base === null) ?? null,
    rows: added.map(addedRow),
  }
}

/** The base task under which each local task's new clauses are shown: its first main counterpart. */
function homesOf({ tasks, alignments }: Comparison): Map<string, string> {
  const order = new Map(tasks.map(({ id }, position) => [id, position]))
  const homes = new Map<string, string>()
  for (const { base, local, main } of alignments) {
    if (!main || base === null || local === null) continue
    const home = homes.get(local)
    if (home === undefined || (order.get(base) ?? 0) < (order.get(home) ?? 0)) {
      homes.set(local, base)
    }
  }
  return homes
}

function rowsOf(
  own: readonly ComparedClause[],
  clauses: ReadonlyMap<string, ComparedClause>,
): Row[] {
  return own.map((base) => ({
    base,
    local: base.counterparts.flatMap((id) => {
      const clause = clauses.get(id)
      return clause ? [{ clause, first: clause.counterparts[0] === base.id }] : []
    }),
  }))
}

const addedRow = (clause: ComparedClause): Row => ({
  base: null,
  local: [{ clause, first: true }],
})

/** Puts each new local clause next to its neighbour of its own task: after the one before it, else before the one after it. */
function weave(
  rows: readonly Row[],
  added: readonly ComparedClause[],
  clauses: ReadonlyMap<string, ComparedClause>,
): Row[] {
  const woven = [...rows]
  const position = new Map([...clauses.keys()].map((id, index) => [id, index]))
  for (const clause of added) {
    const here = position.get(clause.id) ?? 0
    const neighbours = (row: Row, side: (there: number) => boolean) =>
      row.local.some(
        (beside) =>
          beside.clause.task === clause.task && side(position.get(beside.clause.id) ?? here),
      )
    const before = woven.findLastIndex((row) => neighbours(row, (there) => there < here))
    const after = woven.findIndex((row) => neighbours(row, (there) => there > here))
    const at = before >= 0 ? before + 1 : after >= 0 ? after : woven.length
    woven.splice(at, 0, addedRow(clause))
  }
  return woven
}
