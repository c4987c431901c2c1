import type { AgencyChange } from '../../compare/comparison.ts'

/** Signs that tell the statuses apart without colour, as everywhere in Duizhao. */
export const marks = {
  retained: '=',
  adapted: '~',
  omitted: '-',
  added: '+',
  moved: '↷',
} as const

/** Agencies are marked as clauses are: who is the same, gone, new, or leads in another's stead. */
export const agencyMarks = {
  same: 'retained',
  missing: 'omitted',
  added: 'added',
  'lead-changed': 'adapted',
} as const satisfies Readonly<Record<AgencyChange, keyof typeof marks>>
