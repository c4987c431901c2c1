import type { ComparedClause } from '../../../src/compare/comparison.ts'
import type { NamedTask } from '../../../src/compare/task-name.ts'
import type { CompareRow } from '../model/compare-rows.ts'
import type { Subject } from '../model/filter.ts'
import type { QueueItem } from '../model/queue.ts'
import type { Pair, Session } from '../model/session.ts'
import { standingOf } from '../model/standing.ts'

/** What a filter is asked about a base task: its text and its counterparts in the pairs. */
export function taskSubject(pairs: readonly Pair[], task: NamedTask): Subject {
  const clauses = pairs.flatMap((pair) => pair.base.clausesOf.get(task.id) ?? [])
  const links = pairs.flatMap((pair) => pair.base.linksOf.get(task.id) ?? [])
  const locals = pairs.flatMap((pair) =>
    (pair.base.linksOf.get(task.id) ?? []).flatMap(
      (link) => pair.local.task.get(link.local ?? '') ?? [],
    ),
  )
  const localClauses = pairs.flatMap((pair) =>
    (pair.base.linksOf.get(task.id) ?? []).flatMap((link) =>
      link.main ? (pair.local.clausesOf.get(link.local ?? '') ?? []) : [],
    ),
  )
  return {
    texts: [task.number, task.title, ...locals.map(({ title }) => title), ...textsOf(clauses)],
    clauses: [...clauses, ...localClauses],
    reviews: pairs.map(
      (pair) => standingOf(pair, task.id, pair.base.linksOf.get(task.id) ?? []).review,
    ),
    confidences: links.map(({ confidence }) => confidence),
    notes: [task.note ?? '', ...locals.map(({ note }) => note ?? '')],
  }
}

/** … about a local task that stands alone. */
export function aloneSubject(pair: Pair, task: NamedTask): Subject {
  const clauses = pair.local.clausesOf.get(task.id) ?? []
  const links = pair.local.linksOf.get(task.id) ?? []
  return {
    texts: [task.number, task.title, ...textsOf(clauses)],
    clauses,
    reviews: [standingOf(pair, null, links).review],
    confidences: links.map(({ confidence }) => confidence),
    notes: [task.note ?? ''],
  }
}

/** … about an item of the queue. */
export function itemSubject(session: Session, item: QueueItem): Subject {
  const pair = session.pairs[item.pair] as Pair
  const task = item.base === null ? undefined : pair.base.task.get(item.base)
  if (task) return taskSubject([pair], task)
  return aloneSubject(pair, pair.local.task.get(item.locals[0] ?? '') as NamedTask)
}

/** … about a row of the comparison. */
export function rowSubject(row: CompareRow & { kind: 'clause' }, pairs: readonly Pair[]): Subject {
  const locals = row.cells.flatMap((cell) =>
    cell.kind === 'paired' ? cell.clauses : 'clause' in cell ? [cell.clause] : [],
  )
  const clauses = row.base ? [row.base, ...locals] : locals
  const omitted = row.cells.some(({ kind }) => kind === 'omitted')
  return {
    texts: textsOf(clauses),
    clauses: row.base && !omitted ? (locals.length > 0 ? locals : clauses) : clauses,
    reviews: clauses.map(({ review }) => review),
    confidences: clauses.map(({ confidence }) => confidence),
    notes: pairs.flatMap((pair) => pair.base.task.get(row.task ?? '')?.note ?? []),
  }
}

const textsOf = (clauses: readonly ComparedClause[]) => clauses.map(({ text }) => text)
