import type { ComparedClause, Comparison } from '../compare/comparison.ts'
import {
  type Gold,
  type GoldClauseRow,
  type GoldSegment,
  type GoldStatus,
  goldStatuses,
} from './gold.ts'
import { mostlyInside, mostShared, overlap } from './overlap.ts'
import { type Rates, rates } from './rates.ts'

/** What a local segment was found to be; `none` where no clause covers it. */
type Found = GoldStatus | 'none'

/** Characters by status in the gold, then by status found. */
export type Confusion = Readonly<Record<GoldStatus, Readonly<Record<Found, number>>>>

/** A local segment whose status is not that of the gold. */
export interface StatusError {
  readonly segment: GoldSegment
  readonly gold: GoldStatus
  readonly found: Found
  /** Base segments that the gold names. */
  readonly goldBase: readonly GoldSegment[]
  /** Texts of the counterparts that were found. */
  readonly foundBase: readonly string[]
}

/** How well the local clauses agree with the gold. */
export interface ClauseScores {
  /** Over linked pairs of sentences. */
  readonly links: Rates
  readonly statuses: {
    /** Share of characters whose status is right. */
    readonly accuracy: number
    /** Mean F1 of the statuses that the gold uses. */
    readonly macroF1: number
    /** `null` for a status that the gold never uses. */
    readonly f1: Readonly<Record<GoldStatus, number | null>>
    readonly confusion: Confusion
  }
  /** Micro-averaged over segments that both sides call adapted; recall counts every adapted segment. */
  readonly kinds: Rates
  readonly errors: readonly StatusError[]
}

interface Judged {
  readonly row: GoldClauseRow
  readonly segment: GoldSegment
  readonly clause: ComparedClause | undefined
}

/** Compares segment by segment; statuses weigh by characters, links count pairs of sentences. */
export function scoreClauses(
  { clauses }: Comparison,
  gold: Gold,
  rows: readonly GoldClauseRow[],
): ClauseScores {
  const segments = new Map(gold.local.flatMap((unit) => unit.segments).map((s) => [s.id, s]))
  const local = clauses.filter(({ side }) => side === 'local')
  const judged = rows.flatMap((row): Judged[] => {
    const segment = segments.get(row.local)
    return segment ? [{ row, segment, clause: covering(local, segment) }] : []
  })
  const base = new Map(gold.base.flatMap((unit) => unit.segments).map((s) => [s.id, s]))
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return {
    links: scoreLinks(judged, base, byId),
    statuses: scoreStatuses(judged),
    kinds: scoreKinds(judged),
    errors: judged
      .filter(({ row, clause }) => row.status !== clause?.status)
      .map(({ row, segment, clause }) => ({
        segment,
        gold: row.status,
        found: foundStatus(clause),
        goldBase: row.base.flatMap((id) => base.get(id) ?? []),
        foundBase: (clause?.counterparts ?? []).flatMap((id) => byId.get(id)?.text ?? []),
      })),
  }
}

/** The clause that covers at least half of a segment. */
export function covering(
  clauses: readonly ComparedClause[],
  { range }: GoldSegment,
): ComparedClause | undefined {
  const clause = mostShared(clauses, range)
  return clause && overlap(clause.range, range) * 2 >= range.end - range.start ? clause : undefined
}

const foundStatus = (clause: ComparedClause | undefined): Found =>
  clause === undefined || clause.status === 'omitted' ? 'none' : clause.status

function scoreLinks(
  judged: readonly Judged[],
  base: ReadonlyMap<string, GoldSegment>,
  byId: ReadonlyMap<string, ComparedClause>,
): Rates {
  const sentence = ({ unit, sentence }: GoldSegment) => `${unit}#${sentence}`
  const wanted = new Set<string>()
  const found = new Set<string>()
  for (const { row, segment, clause } of judged) {
    for (const id of row.base) {
      const counterpart = base.get(id)
      if (counterpart) wanted.add(`${sentence(counterpart)}|${sentence(segment)}`)
    }
    for (const id of clause?.counterparts ?? []) {
      const counterpart = byId.get(id)
      if (!counterpart) continue
      for (const candidate of base.values()) {
        if (mostlyInside(candidate.range, counterpart.range)) {
          found.add(`${sentence(candidate)}|${sentence(segment)}`)
        }
      }
    }
  }
  return rates([...found].filter((key) => wanted.has(key)).length, found.size, wanted.size)
}

function scoreStatuses(judged: readonly Judged[]): ClauseScores['statuses'] {
  const row = (): Record<Found, number> => ({ retained: 0, adapted: 0, added: 0, none: 0 })
  const confusion = { retained: row(), adapted: row(), added: row() }
  for (const { row: gold, segment, clause } of judged) {
    confusion[gold.status][foundStatus(clause)] += segment.text.length
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  const f1 = Object.fromEntries(
    goldStatuses.map((status) => {
      const found = sum(goldStatuses.map((gold) => confusion[gold][status]))
      const wanted = sum(Object.values(confusion[status]))
      return [status, wanted > 0 ? rates(confusion[status][status], found, wanted).f1 : null]
    }),
  ) as Record<GoldStatus, number | null>
  const used = Object.values(f1).filter((value) => value !== null)
  const all = sum(goldStatuses.flatMap((status) => Object.values(confusion[status])))
  return {
    accuracy: sum(goldStatuses.map((status) => confusion[status][status])) / (all || 1),
    macroF1: sum(used) / (used.length || 1),
    f1,
    confusion,
  }
}

function scoreKinds(judged: readonly Judged[]): Rates {
  let right = 0
  let found = 0
  let wanted = 0
  for (const { row, clause } of judged) {
    if (row.status !== 'adapted') continue
    wanted += row.kinds.length
    if (clause?.status !== 'adapted') continue
    found += clause.kinds.length
    right += clause.kinds.filter((kind) => row.kinds.includes(kind)).length
  }
  return rates(right, found, wanted)
}
