import type {
  AdaptationKind,
  ComparedClause,
  ComparedDocument,
  Comparison,
  Ledger,
} from '../../compare/comparison.ts'
import type { Side } from '../../document/pair.ts'
import { nameOfPair } from '../../document/pair.ts'
import { chaptersOf } from './chapters.ts'

type Status = ComparedClause['status']

/** What became of one base task, or of one local task that has no counterpart. */
export interface TaskSummary {
  readonly id: string
  readonly side: Side
  readonly number: string
  readonly title: string
  /** Characters of the task's own clauses by status. */
  readonly characters: Readonly<Record<Status, number>>
  /** A base task that no local task answers, or a local task that answers none. */
  readonly alone: boolean
}

/** The figures of one comparison: small, so that those of many pairs can be kept at once. */
export interface Summary {
  /** `<base id>--<local id>` */
  readonly pair: string
  readonly base: ComparedDocument
  readonly local: ComparedDocument
  readonly ledger: Ledger
  /** Clauses by status; retained and adapted are counted on the local side. */
  readonly clauses: Readonly<Record<Status, number>>
  readonly moved: number
  readonly kinds: Readonly<Partial<Record<AdaptationKind, number>>>
  readonly links: number
  readonly pending: number
  readonly diagnostics: number
  readonly tasks: readonly TaskSummary[]
}

/** Name of the pair that a comparison is of. */
export const pairName = ({ base, local }: Pick<Comparison, 'base' | 'local'>): string =>
  nameOfPair({ base: base.id, local: local.id })

/** Counts what became of a comparison's clauses and tasks. */
export function summarize(comparison: Comparison): Summary {
  const clauses = noneOfEach()
  const kinds: Partial<Record<AdaptationKind, number>> = {}
  let moved = 0
  for (const clause of comparison.clauses) {
    if (clause.side === 'base' && clause.status !== 'omitted') continue
    clauses[clause.status] += 1
    if (clause.moved) moved += 1
    for (const kind of clause.kinds) kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  const { base, local, ledger, alignments, diagnostics } = comparison
  return {
    pair: pairName(comparison),
    base,
    local,
    ledger,
    clauses,
    moved,
    kinds,
    links: alignments.length,
    pending: alignments.filter(({ review }) => review === 'pending').length,
    diagnostics: diagnostics.length,
    tasks: chaptersOf(comparison).flatMap((chapter) => {
      const task = chapter.base ?? chapter.local[0]?.task
      if (!task) return []
      const characters = noneOfEach()
      for (const clause of comparison.clauses) {
        if (clause.task === task.id) characters[clause.status] += clause.text.length
      }
      const { id, side, number, title } = task
      const alone = chapter.base === null || chapter.local.length === 0
      return [{ id, side, number, title, characters, alone }]
    }),
  }
}

const noneOfEach = (): Record<Status, number> => ({ retained: 0, adapted: 0, omitted: 0, added: 0 })
