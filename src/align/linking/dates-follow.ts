import { pairKey } from '../../decisions/pair-key.ts'
import type { ReadClause, ReadDocument } from '../reading/reading.ts'
import type { ClausePair } from './assign-clauses.ts'
import type { PairConstraints } from './constraints.ts'

const DATE =
  /^[到至]?(?:20[0-9]{2}年(?:底|末)?(?:以?前)?|“?十[一二三四五六七八九]五”?(?:期?末|期间|时期)?)，?$/u

/**
 * The links without those of dates alone (`到2025年，`) between tasks that nothing else links: a date says when, and is
 * no measure of its own. Dates of goals, and what a reviewer has linked, stay.
 */
export function datesFollow(
  base: ReadDocument,
  local: ReadDocument,
  pairs: readonly ClausePair[],
  { mustLink }: PairConstraints,
): ClausePair[] {
  const clausesOf = (pair: ClausePair) =>
    [base.clauses[pair.base], local.clauses[pair.local]] as const
  const isDate = (pair: ClausePair) => clausesOf(pair).every((each) => each && isDateAlone(each))
  const tasksOf = (pair: ClausePair) =>
    clausesOf(pair)
      .map((each) => each?.task)
      .join()
  const isOfGoals = (pair: ClausePair) => {
    const [one, other] = clausesOf(pair)
    return isGeneral(base, one) || isGeneral(local, other)
  }
  const isDecided = (pair: ClausePair) => {
    const [one, other] = clausesOf(pair)
    return mustLink.has(pairKey(one?.clause.id ?? null, other?.clause.id ?? null))
  }
  const linked = new Set(pairs.filter((pair) => !isDate(pair)).map(tasksOf))
  return pairs.filter(
    (pair) => !isDate(pair) || isOfGoals(pair) || linked.has(tasksOf(pair)) || isDecided(pair),
  )
}

const isGeneral = ({ tasks }: ReadDocument, clause: ReadClause | undefined): boolean =>
  clause !== undefined && tasks[clause.task]?.task.kind === 'general'

const isDateAlone = ({ clause }: ReadClause): boolean => DATE.test(clause.text)
