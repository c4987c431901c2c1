import type { ComparedAlignment, ComparedClause } from '../../../src/compare/comparison.ts'
import type { NamedTask } from '../../../src/compare/task-name.ts'
import type { Pair } from './session.ts'

/** What stands in one local column of a clause row. */
export type ClauseCell =
  /** Nothing: the row is another column's. */
  | { readonly kind: 'blank' }
  /** The base clause has no counterpart here. */
  | { readonly kind: 'omitted' }
  /** Local clauses that take the base clause up; `moved` when they live in another task. */
  | {
      readonly kind: 'paired'
      readonly clauses: readonly ComparedClause[]
      readonly moved: boolean
    }
  /** The base clause is part of a local clause that stands opposite an earlier base clause. */
  | { readonly kind: 'merged'; readonly clause: ComparedClause }
  /** A local clause without a counterpart. */
  | { readonly kind: 'added'; readonly clause: ComparedClause }
  /** A local clause whose counterpart `from` lives in another base task. */
  | { readonly kind: 'moved-in'; readonly clause: ComparedClause; readonly from: ComparedClause }

/** One row of the comparison; `cells` has an entry per local column. */
export type CompareRow =
  | {
      readonly kind: 'task'
      readonly task: string | null
      readonly base: NamedTask | null
      readonly cells: readonly TaskCell[]
    }
  | {
      readonly kind: 'clause'
      readonly task: string | null
      readonly base: ComparedClause | null
      readonly cells: readonly ClauseCell[]
    }
  | {
      readonly kind: 'note'
      readonly task: string | null
      readonly base: string
      readonly cells: readonly (readonly string[])[]
    }
  | { readonly kind: 'fold'; readonly task: string | null; readonly count: number }

/** The counterparts of a base task in one column, or a local task that stands alone. */
export interface TaskCell {
  readonly links: readonly ComparedAlignment[]
  readonly tasks: readonly NamedTask[]
}

/** How one pair fills its column: what stands opposite each base clause, and what follows it. */
interface Column {
  readonly opposite: ReadonlyMap<string, ClauseCell>
  /** Local clauses without a base clause of their own here, by the base clause they follow, else by task. */
  readonly after: ReadonlyMap<string, readonly ClauseCell[]>
  /** Local tasks that are no base task's main counterpart, in order. */
  readonly alone: readonly NamedTask[]
}

/**
 * The whole comparison as rows: every base task in order with its clauses, what each place has opposite
 * them, what it adds after them and the notes of responsibility; then the local tasks that stand alone.
 *
 *     base b1 │ l1        paired
 *     base b2 │ ╱╱        omitted
 *             │ l2        added, after its neighbour l1's row or the row before it
 */
export function compareRows(pairs: readonly Pair[]): CompareRow[] {
  const first = pairs[0]
  if (!first) return []
  const columns = pairs.map(fillColumn)
  const rows: CompareRow[] = []
  for (const task of first.base.tasks) {
    rows.push({ kind: 'task', task: task.id, base: task, cells: pairs.map(counterparts(task)) })
    rows.push(...extraRows(columns, task.id, task.id))
    for (const clause of first.base.clausesOf.get(task.id) ?? []) {
      const cells = columns.map(({ opposite }) => opposite.get(clause.id) ?? omitted)
      rows.push({ kind: 'clause', task: task.id, base: clause, cells })
      rows.push(...extraRows(columns, task.id, clause.id))
    }
    rows.push(...noteRow(pairs, task))
  }
  columns.forEach((column, at) => {
    for (const task of column.alone) rows.push(...aloneRows(pairs, at, task))
  })
  return rows
}

const blank: ClauseCell = { kind: 'blank' }
const omitted: ClauseCell = { kind: 'omitted' }

const counterparts =
  (task: NamedTask) =>
  ({ base, local }: Pair): TaskCell => {
    const links = (base.linksOf.get(task.id) ?? []).filter((link) => link.local !== null)
    return { links, tasks: links.flatMap((link) => local.task.get(link.local ?? '') ?? []) }
  }

/** What the columns have after one base clause, zipped so that each row serves every column. */
function extraRows(columns: readonly Column[], task: string, anchor: string): CompareRow[] {
  const extras = columns.map(({ after }) => after.get(anchor) ?? [])
  const height = Math.max(...extras.map((cells) => cells.length))
  return Array.from({ length: height }, (_, at) => ({
    kind: 'clause',
    task,
    base: null,
    cells: extras.map((cells) => cells[at] ?? blank),
  }))
}

function noteRow(pairs: readonly Pair[], task: NamedTask): CompareRow[] {
  const cells = pairs.map(({ base, local }) =>
    (base.linksOf.get(task.id) ?? [])
      .filter((link) => link.main)
      .flatMap((link) => local.task.get(link.local ?? '')?.note ?? []),
  )
  if (task.note === undefined && cells.every((notes) => notes.length === 0)) return []
  return [{ kind: 'note', task: task.id, base: task.note ?? '', cells }]
}

function aloneRows(pairs: readonly Pair[], at: number, task: NamedTask): CompareRow[] {
  const pair = pairs[at] as Pair
  const inColumn = <Cell>(cell: Cell, other: Cell) => pairs.map((_, n) => (n === at ? cell : other))
  const links = pair.local.linksOf.get(task.id) ?? []
  const head: CompareRow = {
    kind: 'task',
    task: null,
    base: null,
    cells: inColumn<TaskCell>({ links, tasks: [task] }, { links: [], tasks: [] }),
  }
  const clauses = (pair.local.clausesOf.get(task.id) ?? []).map(
    (clause): CompareRow => ({
      kind: 'clause',
      task: null,
      base: null,
      cells: inColumn(unpaired(pair, clause), blank),
    }),
  )
  return [head, ...clauses]
}

/** A local clause in its own task, when its counterpart is elsewhere or nowhere. */
function unpaired(pair: Pair, clause: ComparedClause): ClauseCell {
  const from = pair.base.clause.get(clause.counterparts[0] ?? '')
  return from ? { kind: 'moved-in', clause, from } : { kind: 'added', clause }
}

function fillColumn(pair: Pair): Column {
  const opposite = new Map<string, ClauseCell>()
  const after = new Map<string, ClauseCell[]>()
  const alone: NamedTask[] = []
  for (const task of pair.local.tasks) {
    const mains = mainTasks(pair, task.id)
    const home = mains[0]
    if (home === undefined) alone.push(task)
    let anchor = home
    for (const clause of pair.local.clausesOf.get(task.id) ?? []) {
      const partner = pair.base.clause.get(clause.counterparts[0] ?? '')
      const here = partner !== undefined && mains.includes(partner.task)
      if (partner) pairUp(opposite, partner.id, clause, !here)
      if (here) anchor = partner.id
      else if (anchor !== undefined) {
        after.set(anchor, [...(after.get(anchor) ?? []), unpaired(pair, clause)])
      }
    }
  }
  for (const clause of pair.base.clause.values()) {
    const partner = pair.local.clause.get(clause.counterparts[0] ?? '')
    if (partner && !opposite.has(clause.id)) {
      opposite.set(clause.id, { kind: 'merged', clause: partner })
    }
  }
  return { opposite, after, alone }
}

/** Base tasks that name a local task as a main counterpart, in the order of the base document. */
function mainTasks(pair: Pair, local: string): string[] {
  const named = (pair.local.linksOf.get(local) ?? []).flatMap((link) =>
    link.main && link.base !== null ? [link.base] : [],
  )
  return named.length < 2
    ? named
    : pair.base.tasks.map(({ id }) => id).filter((id) => named.includes(id))
}

function pairUp(
  opposite: Map<string, ClauseCell>,
  base: string,
  clause: ComparedClause,
  moved: boolean,
): void {
  const present = opposite.get(base)
  const clauses = present?.kind === 'paired' ? [...present.clauses, clause] : [clause]
  const all = present?.kind === 'paired' ? present.moved && moved : moved
  opposite.set(base, { kind: 'paired', clauses, moved: all })
}

/** Whether a row says that nothing changed in any of its columns. */
export function isRetained(row: CompareRow): boolean {
  return (
    row.kind === 'clause' &&
    row.cells.every(
      (cell) =>
        (cell.kind === 'paired' &&
          !cell.moved &&
          cell.clauses.every((clause) => clause.status === 'retained')) ||
        (cell.kind === 'merged' && cell.clause.status === 'retained'),
    )
  )
}

/** Runs of retained rows replaced by one row that counts them. */
export function foldRetained(rows: readonly CompareRow[]): CompareRow[] {
  const folded: CompareRow[] = []
  for (let at = 0; at < rows.length; ) {
    let past = at
    while (past < rows.length && isRetained(rows[past] as CompareRow)) past++
    const row = rows[at] as CompareRow
    if (past > at) folded.push({ kind: 'fold', task: row.task, count: past - at })
    else folded.push(row)
    at = Math.max(past, at + 1)
  }
  return folded
}
