import type { PlanDocument } from '../../document/model.ts'
import type { Comparison } from '../comparison.ts'
import { compareNames } from './name-answers.ts'
import { compareStrength } from './strength-changes.ts'
import { compareTargets } from './target-changes.ts'
import { compareAgencies } from './task-agencies.ts'

/** The comparison together with what its clauses and notes bind: agencies, targets, strength, names. */
export function withCommitments(
  comparison: Comparison,
  base: PlanDocument,
  local: PlanDocument,
): Comparison {
  return {
    ...comparison,
    commitments: {
      agencies: compareAgencies(base, local, comparison),
      targets: compareTargets(base, local, comparison),
      strength: compareStrength(comparison),
      names: compareNames(base, local, comparison),
    },
  }
}
