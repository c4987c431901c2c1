import type { ComparedDocument, Comparison } from '../compare/comparison.ts'
import type { TextRange } from '../text/range.ts'
import { type Chapter, chaptersOf, type Row } from './chapters.ts'
import { type Finding, type FindingFacts, type Place, severities } from './finding.ts'
import type { Locate } from './locate.ts'
import { pairName } from './summary.ts'

/** One pair as the reports take it: the comparison, and the lines of both sources. */
export interface ComparedPair {
  readonly comparison: Comparison
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

/** Links that are waiting for someone: doubtful and unreviewed, proposed, stale or disputed. */
export function unsettledOf(pair: ComparedPair, doubtful = DOUBTFUL): Finding[] {
  const { tasks, alignments } = pair.comparison
  const at = placer(pair)
  return alignments.flatMap(({ base, local, confidence, review }) => {
    const task = tasks.find(({ id }) => id === (base ?? local))
    const code = {
      pending: confidence < doubtful ? ('link-doubtful' as const) : null,
      proposed: 'override-proposed' as const,
      stale: 'decision-stale' as const,
      disputed: 'decision-disputed' as const,
      approved: null,
      overridden: null,
    }[review]
    if (!task || code === null) return []
    const facts: FindingFacts =
      code === 'link-doubtful' ? { code, base, local, confidence } : { code, base, local }
    return [at(facts, task.id, task.side, task.range)]
  })
}

type Placer = (
  facts: FindingFacts,
  task: string | null,
  side: 'base' | 'local',
  range: TextRange,
) => Finding

/** Puts a finding at its place in one side's source, with its default severity. */
export function placer({ comparison, locate }: ComparedPair): Placer {
  const pair = pairName(comparison)
  return (facts, task, side, range) => ({
    ...facts,
    severity: severities[facts.code],
    pair,
    task,
    place: placeOf(comparison[side], range, locate[side]),
  })
}

function placeOf({ source }: ComparedDocument, { start, end }: TextRange, locate: Locate): Place {
  return { path: source.path, ...locate(start), start, end }
}
