import type { Alignment, Candidate } from '../align/model.ts'
import { pairKey } from '../decisions/pair-key.ts'
import type { Clause, PlanDocument, Task } from '../document/model.ts'
import { otherSide, type Side } from '../document/pair.ts'
import { type ClauseChange, type ClauseChanges, clauseChanges } from './clause-changes.ts'
import type { ComparedClause, ComparedDocument, ComparedTask, Comparison } from './comparison.ts'
import { ledgerOf } from './ledger.ts'
import { weighSubstance } from './substance.ts'
import { TOOL } from './tool.ts'
import { unitId } from './unit-id.ts'

/** What the alignment means for every task and clause of both documents. */
export function compare(base: PlanDocument, local: PlanDocument, alignment: Alignment): Comparison {
  const changes = clauseChanges(base, local)
  const weighed = { ...alignment, clauses: weighSubstance(alignment.clauses, changes) }
  const clauses = [
    ...clausesOf('base', base, local, weighed, changes),
    ...clausesOf('local', local, base, weighed, changes),
  ]
  return {
    schemaVersion: 1,
    tool: TOOL,
    base: describeDocument(base),
    local: describeDocument(local),
    tasks: [
      ...base.tasks.map((task) => describeTask('base', task)),
      ...local.tasks.map((task) => describeTask('local', task)),
    ],
    alignments: alignment.tasks.map((link) => ({
      ...link,
      base: link.base === null ? null : unitId('base', link.base),
      local: link.local === null ? null : unitId('local', link.local),
      evidence: link.evidence.map(unfreeze),
      runnersUp: qualify(link.base === null ? 'base' : 'local', link.runnersUp),
    })),
    clauses,
    ledger: ledgerOf(clauses),
    diagnostics: [base, local].flatMap((document) =>
      document.diagnostics.map((diagnostic) => ({ document: document.id, ...diagnostic })),
    ),
  }
}

function clausesOf(
  side: Side,
  own: PlanDocument,
  other: PlanDocument,
  alignment: Alignment,
  changes: ClauseChanges,
): ComparedClause[] {
  const far = otherSide(side)
  const links = Map.groupBy(alignment.clauses, (link) => link[side])
  const taskOfOther = new Map(
    other.tasks.flatMap((task) => task.clauses.map((clause) => [clause.id, task.id] as const)),
  )
  const main = new Set(
    alignment.tasks.filter((link) => link.main).map((link) => pairKey(link[side], link[far])),
  )
  return own.tasks.flatMap((task) =>
    task.clauses.map((clause) => {
      const counterparts = [...(links.get(clause.id) ?? [])].sort(
        (a, b) => b.confidence - a.confidence,
      )
      const best = counterparts[0]
      if (!best) return alone(side, clause, alignment)
      const status = counterparts.some((link) => link.status === 'retained')
        ? 'retained'
        : 'adapted'
      return {
        ...placeOf(side, clause),
        status,
        counterparts: counterparts.map((link) => unitId(far, link[far])),
        moved: !main.has(pairKey(task.id, taskOfOther.get(best[far]) ?? null)),
        ...(side === 'local'
          ? changesFrom(changes.between(best.base, clause.id), status)
          : { kinds: [], edits: [] }),
        confidence: best.confidence,
        review: best.review,
        evidence: best.evidence.map(unfreeze),
        runnersUp: qualify(far, alignment.alternatives[side].get(clause.id) ?? []),
      } satisfies ComparedClause
    }),
  )
}

/** How a local clause differs from its best counterpart; only an adapted one has kinds. */
const changesFrom = ({ edits, kinds }: ClauseChange, status: 'retained' | 'adapted') => ({
  kinds: status === 'adapted' ? [...kinds] : [],
  edits: [...edits],
})

function alone(side: Side, clause: Clause, { rejected, settled }: Alignment): ComparedClause {
  const runnersUp = rejected[side].get(clause.id) ?? []
  const said = settled[side].get(clause.id)
  return {
    ...placeOf(side, clause),
    status: side === 'base' ? 'omitted' : 'added',
    counterparts: [],
    moved: false,
    kinds: [],
    edits: [],
    confidence: 1 - (runnersUp[0]?.score ?? 0),
    review: said?.review ?? 'pending',
    evidence: said?.evidence.map(unfreeze) ?? [],
    runnersUp: qualify(otherSide(side), runnersUp),
  }
}

const placeOf = (side: Side, { id, task, sentence, text, range }: Clause) => ({
  id: unitId(side, id),
  side,
  task: unitId(side, task),
  sentence,
  text,
  range,
})

function describeDocument(document: PlanDocument): ComparedDocument {
  const { id, title, jurisdiction, level, source } = document
  return {
    id,
    title,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(level === undefined ? {} : { level }),
    source,
  }
}

function describeTask(side: Side, task: Task): ComparedTask {
  const { id, kind, number, title, path, range, note } = task
  return {
    id: unitId(side, id),
    side,
    kind,
    number,
    title,
    path: [...path],
    range,
    ...(note === undefined ? {} : { note: note.text }),
  }
}

const qualify = (side: Side, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map(({ id, score }) => ({ id: unitId(side, id), score }))

/** The schema's arrays are mutable; the alignment's are not. */
function unfreeze(evidence: Alignment['clauses'][number]['evidence'][number]) {
  return evidence.kind === 'agencies' ? { ...evidence, shared: [...evidence.shared] } : evidence
}
