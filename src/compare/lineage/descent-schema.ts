import { z } from 'zod'
import { ledgerSchema } from '../ledger-schema.ts'
import { rangeSchema } from '../range-schema.ts'
import { statusSchema } from '../status-schema.ts'

/** Where a local plan comes from, as fields of a comparison; ids as in their own documents. */

/** Where a clause of the lowest plan comes from. */
export const descents = ['through-middle', 'past-middle', 'from-middle', 'own'] as const

/** What became of a clause of a higher plan: kept down to the lowest, or which tier dropped it. */
export const fates = [
  'kept',
  'dropped-by-middle',
  'dropped-by-bottom',
  'restored-by-bottom',
] as const

const descendedSchema = z.object({
  clause: z.string(),
  text: z.string(),
  range: rangeSchema,
  descent: z.enum(descents),
  /** Ancestors in the middle plan. */
  middle: z.array(z.string()),
  /** Ancestors in the highest plan, those through the middle included. */
  top: z.array(z.string()),
})

const handedDownSchema = z.object({
  tier: z.enum(['top', 'middle']),
  clause: z.string(),
  text: z.string(),
  range: rangeSchema,
  fate: z.enum(fates),
})

/** Where the lowest plan's text comes from, and what became of the higher plans' text. */
export const lineageSchema = z.object({
  /** Ids of the three plans. */
  top: z.string(),
  middle: z.string(),
  bottom: z.string(),
  descended: z.array(descendedSchema),
  /** The clauses of the highest plan, then those that the middle one added. */
  handedDown: z.array(handedDownSchema),
  /** Characters of the lowest plan by descent; they sum to `total`. */
  shares: z.object({
    'through-middle': z.int(),
    'past-middle': z.int(),
    'from-middle': z.int(),
    own: z.int(),
    total: z.int(),
  }),
})

const succeedingSchema = z.object({
  /** Id of the plan that the clause stands in. */
  document: z.string(),
  clause: z.string(),
  status: statusSchema,
  counterparts: z.array(z.string()),
  text: z.string(),
  range: rangeSchema,
})

/** What a plan continued, changed, dropped and took up anew since the one before it. */
export const successionSchema = z.object({
  /** Ids of both plans. */
  before: z.string(),
  after: z.string(),
  /** The plan before is its base. */
  ledger: ledgerSchema,
  clauses: z.array(succeedingSchema),
})

/** Counterparts that a clause which this plan added has in another plan of the same base. */
export const elsewhereSchema = z.object({
  clause: z.string(),
  document: z.string(),
  counterparts: z.array(z.string()),
})

export type Lineage = z.infer<typeof lineageSchema>
export type DescendedClause = z.infer<typeof descendedSchema>
export type HandedDownClause = z.infer<typeof handedDownSchema>
export type Descent = (typeof descents)[number]
export type Fate = (typeof fates)[number]
export type Succession = z.infer<typeof successionSchema>
export type SucceedingClause = z.infer<typeof succeedingSchema>
export type Elsewhere = z.infer<typeof elsewhereSchema>
