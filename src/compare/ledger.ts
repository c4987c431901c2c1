import type { ComparedClause, Ledger } from './comparison.ts'

/** Sums the characters of the clauses by status; the parts of each side make up its total. */
export function ledgerOf(clauses: readonly ComparedClause[]): Ledger {
  const ledger = {
    base: { total: 0, retained: 0, adapted: 0, omitted: 0 },
    local: { total: 0, retained: 0, adapted: 0, added: 0 },
  }
  for (const { side, status, text } of clauses) {
    const account: Record<string, number> = ledger[side]
    account.total = (account.total ?? 0) + text.length
    account[status] = (account[status] ?? 0) + text.length
  }
  return ledger
}
