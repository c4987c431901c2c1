import type { ComparedClause, Comparison } from '../comparison.ts'

/** A clause with its counterparts, without what the comparison says of how it was adapted. */
export type LinkedClause = Pick<
  ComparedClause,
  'side' | 'id' | 'text' | 'range' | 'status' | 'counterparts'
>

/** What a comparison says of its clauses and no more: small, so that those of many pairs can be kept at once. */
export interface DescentLinks extends Pick<Comparison, 'base' | 'local' | 'ledger'> {
  readonly clauses: readonly LinkedClause[]
}

/** The links of a comparison, without a reference to it. */
export const descentLinksOf = ({ base, local, ledger, clauses }: Comparison): DescentLinks => ({
  base,
  local,
  ledger,
  clauses: clauses.map(({ side, id, text, range, status, counterparts }) => ({
    side,
    id,
    text,
    range,
    status,
    counterparts,
  })),
})
