import type { Comparison } from '../../compare/comparison.ts'
import { unitId } from '../../compare/unit-id.ts'
import type { Decision } from '../../decisions/model.ts'
import type { Side } from '../../document/pair.ts'
import type { TextRange } from '../../text/range.ts'
import { type Chapter, chaptersOf, type Row } from '../content/chapters.ts'
import { pairName } from '../content/summary.ts'
import { type Finding, type FindingFacts, severities } from './finding.ts'
import type { Locate } from './locate.ts'

/** One pair as the reports take it: the comparison, the decisions it was made under, and the lines of both sources. */
export interface ComparedPair {
  readonly comparison: Comparison
  readonly decisions: readonly Decision[]
  readonly locate: { readonly base: Locate; readonly local: Locate }
}

/** Confidence below which a link that nobody has reviewed is called doubtful. */
export const DOUBTFUL = 0.5

/** What a comparison shows, in the order of the 对照表: what was omitted, added and adapted, and what is not settled. */
export function findingsOf(pair: ComparedPair): Finding[] {
  const { comparison } = pair
  const at = placer(pair)
  const chapters = chaptersOf(comparison).flatMap((chapter) => [
    ...loneTask(chapter, comparison, at),
    ...chapter.rows.flatMap((row) => changedClauses(row, at)),
  ])
  const diagnostics = comparison.diagnostics.map((diagnostic) => {
    const side = diagnostic.document === comparison.base.id ? 'base' : 'local'
    return at({ code: 'document-doubtful', diagnostic }, null, side, diagnostic.range)
  })
  return [...chapters, ...unsettledOf(pair), ...diagnostics]
}

/** The chapter's task, where the other side has none for it. */
function loneTask({ base, local }: Chapter, { clauses }: Comparison, at: Placer): Finding[] {
  const task = base ?? local[0]?.task
  if (!task || (base && local.length > 0)) return []
  const own = clauses.filter((clause) => clause.task === task.id)
  const characters = own.reduce((sum, { text }) => sum + text.length, 0)
  const code = base ? 'task-omitted' : 'task-added'
  return [at({ code, title: task.name, characters }, task.id, task.side, task.range)]
}

/** The clauses of a row that are not retained, each in the row where it stands first. */
function changedClauses({ base, local }: Row, at: Placer): Finding[] {
  const own = local.filter(({ first }) => first).map(({ clause }) => clause)
  return (local.length > 0 || !base ? own : [base]).flatMap((clause) => {
    const { status, text, kinds, task, side, range } = clause
    if (status === 'retained') return []
    const facts: FindingFacts =
      status === 'adapted'
        ? { code: 'clause-adapted', text, kinds }
        : { code: status === 'omitted' ? 'clause-omitted' : 'clause-added', text }
    return [at(facts, task, side, range)]
  })
}

/** What waits for someone: doubtful links that nobody has reviewed, and decisions that are proposed, stale or disputed. */
export function unsettledOf(pair: ComparedPair, doubtful = DOUBTFUL): Finding[] {
  const { alignments } = pair.comparison
  const at = unitPlacer(pair)
  return [
    ...alignments.flatMap(({ base, local, confidence, review }) =>
      review === 'pending' && confidence < doubtful
        ? at({ code: 'link-doubtful', base, local, confidence })
        : [],
    ),
    ...waitingOf(pair.decisions).map(at),
  ]
}

/** What is said of the decisions that wait, once of those that wait alike on the same units. */
function waitingOf(decisions: readonly Decision[]): LinkFacts[] {
  const found = decisions.flatMap((decision): LinkFacts[] => {
    const { state, selfApproved, record } = decision
    const link = {
      base: qualified('base', decision.at.base),
      local: qualified('local', decision.at.local),
    }
    switch (state) {
      case 'proposed':
        return selfApproved
          ? [{ code: 'override-self-approved', ...link, person: record.author }]
          : [{ code: 'override-proposed', ...link }]
      case 'stale':
        return [{ code: 'decision-stale', ...link }]
      case 'disputed':
        return [{ code: 'decision-disputed', ...link }]
      default:
        return []
    }
  })
  return [...new Map(found.map((facts) => [Object.values(facts).join(' '), facts])).values()]
}

const qualified = (side: Side, id: string | null): string | null =>
  id === null ? null : unitId(side, id)

type LinkFacts = Extract<FindingFacts, { readonly base: string | null }>

/** Puts a finding about a link at its base unit, else at its local one; a decision may outlive both. */
function unitPlacer(pair: ComparedPair): (facts: LinkFacts) => Finding {
  const { tasks, clauses } = pair.comparison
  const units = new Map(
    [...tasks.map((task) => ({ ...task, task: task.id })), ...clauses].map(
      ({ id, task, side, range }) => [id, { task, side, range }],
    ),
  )
  const at = placer(pair)
  return (facts) => {
    const unit = units.get(facts.base ?? '') ?? units.get(facts.local ?? '')
    return unit ? at(facts, unit.task, unit.side, unit.range) : aboutPair(pair.comparison, facts)
  }
}

/** A finding about no place in particular. */
export const aboutPair = (comparison: Comparison, facts: FindingFacts): Finding => ({
  ...facts,
  severity: severities[facts.code],
  pair: pairName(comparison),
  task: null,
  place: null,
})

type Placer = (facts: FindingFacts, task: string | null, side: Side, range: TextRange) => Finding

/** Puts a finding at its place in one side's source, with its default severity. */
export function placer({ comparison, locate }: ComparedPair): Placer {
  const pair = pairName(comparison)
  return (facts, task, side, { start, end }) => {
    const { line, column } = locate[side](end)
    return {
      ...facts,
      severity: severities[facts.code],
      pair,
      task,
      place: { ...locate[side](start), endLine: line, endColumn: column, start, end },
    }
  }
}
