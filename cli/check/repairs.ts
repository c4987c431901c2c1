import type { FindingCode } from '../../src/report/finding.ts'
import type { CheckedPair } from './checked-pair.ts'

/** Findings that a reviewer must settle; an updated snapshot would only hide them. */
const forReviewers: readonly FindingCode[] = [
  'link-doubtful',
  'override-proposed',
  'override-self-approved',
  'decision-stale',
  'decision-disputed',
  'alignment-changed',
]

/** The commands that settle what was found of a pair, in the order to run them. */
export function repairsOf({ name, pair, findings }: CheckedPair): string[] {
  if (pair === null) return ['duizhao update']
  const has = (fits: (code: FindingCode) => boolean) => findings.some(({ code }) => fits(code))
  return [
    ...(has((code) => forReviewers.includes(code))
      ? [`duizhao review --base ${pair.base} ${pair.local}`]
      : []),
    ...(has((code) => code === 'snapshot-missing' || code === 'snapshot-changed')
      ? [`duizhao update --pair ${name}`]
      : []),
  ]
}
