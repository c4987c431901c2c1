import { pairKey } from '../decisions/pair-key.ts'
import { taskOf } from '../document/clause-id.ts'
import type { ComparedAlignment, ComparedClause, Comparison } from './comparison.ts'

/**
 * Why something changed from one run to another: a reviewer decided, its own text changed, another
 * text of the documents changed, or none of these: then it was the engine.
 */
export type ChangeReason = 'decision' | 'text' | 'surroundings' | 'engine'

/** What the two runs say of one link of tasks; `null` where a run has no such link. */
export interface AlignmentChange {
  readonly base: string | null
  readonly local: string | null
  readonly before: Pick<ComparedAlignment, 'relation' | 'main'> | null
  readonly after: Pick<ComparedAlignment, 'relation' | 'main'> | null
  readonly reason: ChangeReason
}

/** What the two runs say of one clause; `null` where a run has no such clause. */
export interface ClauseChange {
  readonly before: Pick<ComparedClause, 'id' | 'text' | 'status'> | null
  readonly after: Pick<ComparedClause, 'id' | 'text' | 'status'> | null
  readonly reason: ChangeReason
}

/** Two runs on one pair held against each other. */
export interface RunDiff {
  readonly alignments: readonly AlignmentChange[]
  readonly clauses: readonly ClauseChange[]
}

/** Which alignments and statuses differ between two runs on the same two documents, and why. */
export function diffRuns(before: Comparison, after: Comparison): RunDiff {
  const runs: Runs = { before, after, rewritten: rewrittenTasks(before, after) }
  return { alignments: diffAlignments(runs), clauses: diffClauses(runs) }
}

interface Runs {
  readonly before: Comparison
  readonly after: Comparison
  /** Tasks whose clauses do not read the same in both runs. */
  readonly rewritten: ReadonlySet<string>
}

function rewrittenTasks(before: Comparison, after: Comparison): ReadonlySet<string> {
  const [was, is] = [textOfTasks(before), textOfTasks(after)]
  const ids = new Set([...was.keys(), ...is.keys()])
  return new Set([...ids].filter((id) => was.get(id) !== is.get(id)))
}

function textOfTasks({ clauses }: Comparison): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { task, text } of clauses) texts.set(task, (texts.get(task) ?? '') + text)
  return texts
}

function diffAlignments(runs: Runs): AlignmentChange[] {
  const was = byUnits(runs.before)
  const is = byUnits(runs.after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)]
    const link = after ?? before
    if (!link || (before?.relation === after?.relation && before?.main === after?.main)) return []
    const { base, local } = link
    return [
      {
        base,
        local,
        before: stateOf(before),
        after: stateOf(after),
        reason: reasonFor(
          [base, local].filter((id) => id !== null),
          runs,
        ),
      },
    ]
  })
}

const byUnits = ({ alignments }: Comparison): ReadonlyMap<string, ComparedAlignment> =>
  new Map(alignments.map((link) => [pairKey(link.base, link.local), link]))

const stateOf = (link: ComparedAlignment | undefined) =>
  link ? { relation: link.relation, main: link.main } : null

function diffClauses(runs: Runs): ClauseChange[] {
  return matchClauses(runs).flatMap(({ before, after }) => {
    if (before?.status === after?.status) return []
    const tasks = [before, after].flatMap((clause) => clause?.task ?? [])
    const reason = before?.text === after?.text ? reasonFor(tasks, runs) : 'text'
    return [{ before: shown(before), after: shown(after), reason }]
  })
}

const shown = (clause: ComparedClause | null) =>
  clause ? { id: clause.id, text: clause.text, status: clause.status } : null

interface ClausePair {
  readonly before: ComparedClause | null
  readonly after: ComparedClause | null
}

/** Clauses that read the same belong together, in their order; of the others, those in the same place. */
function matchClauses({ before, after }: Runs): ClausePair[] {
  const waiting = Map.groupBy(before.clauses, ({ side, text }) => `${side} ${text}`)
  const matched = after.clauses.map((clause) => ({
    before: waiting.get(`${clause.side} ${clause.text}`)?.shift() ?? null,
    after: clause,
  }))
  const left = new Map([...waiting.values()].flat().map((clause) => [clause.id, clause]))
  const pairs: ClausePair[] = matched.map((pair) => {
    const inPlace = pair.before ? undefined : left.get(pair.after.id)
    if (!inPlace) return pair
    left.delete(inPlace.id)
    return { before: inPlace, after: pair.after }
  })
  return [...pairs, ...[...left.values()].map((clause) => ({ before: clause, after: null }))]
}

function reasonFor(tasks: readonly string[], runs: Runs): ChangeReason {
  const { before, after, rewritten } = runs
  if (isDecided(withCounterparts(tasks, runs), runs)) return 'decision'
  if (tasks.some((id) => rewritten.has(id))) return 'text'
  const sources = ({ base, local }: Comparison) => `${base.source.sha256} ${local.source.sha256}`
  return sources(before) === sources(after) ? 'engine' : 'surroundings'
}

/** The tasks with those that they or their clauses correspond to in either run: who loses a counterpart by a decision was not decided on. */
function withCounterparts(tasks: readonly string[], { before, after }: Runs): readonly string[] {
  const others = [before, after].flatMap(({ alignments, clauses }) => [
    ...alignments.flatMap(({ base, local }) =>
      tasks.some((id) => id === base || id === local) ? [base, local] : [],
    ),
    ...clauses.flatMap(({ task, counterparts }) =>
      tasks.includes(task) ? counterparts.map(taskOf) : [],
    ),
  ])
  return [...new Set([...tasks, ...others.filter((id) => id !== null)])]
}

/** Whether anybody has decided on the tasks or their clauses between the runs; to make a decision stale is no decision. */
function isDecided(tasks: readonly string[], { before, after }: Runs): boolean {
  const [was, is] = [decisionsOn(tasks, before), decisionsOn(tasks, after)]
  if (was.size !== is.size) return true
  return [...was].some(([record, review]) => {
    const now = is.get(record)
    return now !== review && (now === undefined || (now !== 'stale' && review !== 'stale'))
  })
}

/** Where the decisions stand that show at the tasks and at their clauses, by record. */
function decisionsOn(
  tasks: readonly string[],
  { alignments, clauses }: Comparison,
): ReadonlyMap<string, ComparedClause['review']> {
  const links = alignments.filter(({ base, local }) =>
    tasks.some((id) => id === base || id === local),
  )
  const own = clauses.filter(({ task }) => tasks.includes(task))
  return new Map(
    [...links, ...own].flatMap(({ review, evidence }) =>
      evidence.flatMap((piece) =>
        piece.kind === 'decision' ? [[piece.record, review] as const] : [],
      ),
    ),
  )
}
