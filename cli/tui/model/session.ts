import type {
  ComparedAlignment,
  ComparedClause,
  ComparedDocument,
  ComparedTask,
  Comparison,
} from '../../../src/compare/comparison.ts'
import type { NamedTask } from '../../../src/compare/task-name.ts'
import type { Decision } from '../../../src/decisions/model.ts'
import { headingText } from '../../../src/document/heading-text.ts'
import type { Side } from '../../../src/document/pair.ts'
import { safe } from '../../terminal/safe.ts'
import type { SourceText } from './source.ts'

/** One document of a comparison, with its units to hand by id and by task. */
export interface SideIndex {
  readonly document: ComparedDocument
  /** In the order of the text. */
  readonly tasks: readonly NamedTask[]
  readonly task: ReadonlyMap<string, NamedTask>
  readonly clause: ReadonlyMap<string, ComparedClause>
  /** Clauses of a task, by the task's id, in the order of the text. */
  readonly clausesOf: ReadonlyMap<string, readonly ComparedClause[]>
  /** Alignments that name a task, by the task's id; main ones first. */
  readonly linksOf: ReadonlyMap<string, readonly ComparedAlignment[]>
}

/** One comparison, indexed for looking at it. Nothing in it can steer a terminal. */
export interface Pair {
  readonly comparison: Comparison
  readonly base: SideIndex
  readonly local: SideIndex
  /** All that reviewers have said of the pair, judged. */
  readonly decisions: readonly Decision[]
}

/** What the terminal shows: one base document beside its local ones. At least one pair. */
export interface Session {
  readonly pairs: readonly Pair[]
  /** The documents' sources, by document id. */
  readonly sources: ReadonlyMap<string, SourceText>
}

/** Name of a document as a column head: its jurisdiction, else its id. */
export const placeName = (document: ComparedDocument): string =>
  document.jurisdiction ?? document.id

/** `comparison` indexed, with terminal escapes and controls taken out of every text. */
export function indexPair(comparison: Comparison, decisions: readonly Decision[] = []): Pair {
  return {
    comparison,
    base: indexSide(comparison, 'base'),
    local: indexSide(comparison, 'local'),
    decisions,
  }
}

function indexSide(comparison: Comparison, side: Side): SideIndex {
  const own = comparison.tasks.filter((task) => task.side === side)
  const clausesOf = new Map<string, ComparedClause[]>(own.map((task) => [task.id, []]))
  const clause = new Map<string, ComparedClause>()
  for (const raw of comparison.clauses) {
    if (raw.side !== side) continue
    const printable = printableClause(raw)
    clause.set(raw.id, printable)
    clausesOf.get(raw.task)?.push(printable)
  }
  const tasks = own.map((task) => printableTask(task, clausesOf.get(task.id)?.[0]?.text))
  const linksOf = new Map<string, ComparedAlignment[]>(tasks.map((task) => [task.id, []]))
  for (const main of [true, false]) {
    for (const link of comparison.alignments) {
      const id = link[side]
      if (link.main === main && id !== null) linksOf.get(id)?.push(link)
    }
  }
  const document = comparison[side]
  return {
    document: { ...document, title: safe(document.title), id: safe(document.id) },
    tasks,
    task: new Map(tasks.map((task) => [task.id, task])),
    clause,
    clausesOf,
    linksOf,
  }
}

function printableTask(task: ComparedTask, beginning?: string): NamedTask {
  return {
    ...task,
    name: oneLine(nameOf(task, beginning)),
    title: oneLine(task.title),
    path: task.path.map(oneLine),
    ...(task.note === undefined ? {} : { note: oneLine(task.note) }),
  }
}

function printableClause(clause: ComparedClause): ComparedClause {
  return {
    ...clause,
    text: oneLine(clause.text),
    edits: clause.edits.map((edit) => ({ ...edit, text: oneLine(edit.text) })),
  }
}

/** Numeral and title of a task as printed in its document; without a heading it is known by how it begins. */
function nameOf({ id, number, title }: ComparedTask, beginning = ''): string {
  if (!number && !title) return beginning.replace(/[，。；：]$/u, '') || id
  return headingText(number, title)
}

/** Text without what a terminal would obey, on one line. */
export const oneLine = (text: string) => safe(text).replace(/[\t\n]/g, ' ')
