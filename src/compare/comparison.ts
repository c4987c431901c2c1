import { z } from 'zod'
import { ledgerSchema } from './ledger-schema.ts'
import { elsewhereSchema, lineageSchema, successionSchema } from './lineage/descent-schema.ts'
import { rangeSchema as range } from './range-schema.ts'
import { statusSchema } from './status-schema.ts'

/**
 * The JSON of a comparison, `schemaVersion` 1. Types and the published JSON Schema come from these.
 * Ids of tasks and clauses carry their side, `base:t5`, `local:t5/3`; see `unitId`.
 */

const side = z.enum(['base', 'local'])
const unit = z.number().min(0).max(1)

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  jurisdiction: z.string().optional(),
  level: z.enum(['national', 'province', 'city', 'county']).optional(),
  source: z.object({ path: z.string(), sha256: z.string(), encoding: z.string() }),
})

const taskSchema = z.object({
  id: z.string(),
  side,
  kind: z.enum(['general', 'task', 'measure']),
  number: z.string(),
  title: z.string(),
  path: z.array(z.string()),
  range,
  /** Raw text of the responsibility note. */
  note: z.string().optional(),
})

const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('phrase'), text: z.string(), weight: z.number() }),
  z.object({ kind: z.literal('title'), score: unit }),
  z.object({ kind: z.literal('agencies'), shared: z.array(z.string()) }),
  z.object({ kind: z.literal('equivalent'), base: z.string(), local: z.string() }),
  z.object({ kind: z.literal('clauses'), linked: z.int() }),
  z.object({ kind: z.literal('neighbours'), score: unit }),
  z.object({ kind: z.literal('decision'), record: z.string(), note: z.string() }),
])

const candidateSchema = z.object({ id: z.string(), score: unit })

/** Where something stands with the reviewers. */
export const reviewSchema = z.enum([
  'pending',
  'approved',
  'proposed',
  'overridden',
  'stale',
  'disputed',
])

const alignmentSchema = z.object({
  base: z.string().nullable(),
  local: z.string().nullable(),
  relation: z.enum(['equal', 'subset', 'superset', 'intersects', 'none']),
  main: z.boolean(),
  confidence: unit,
  origin: z.enum(['matcher', 'reviewer']),
  review: reviewSchema,
  evidence: z.array(evidenceSchema),
  runnersUp: z.array(candidateSchema),
})

/** Edits that turn the first base counterpart's text into the local clause's, in reading order. */
const editSchema = z.object({
  op: z.enum(['equal', 'insert', 'delete', 'move-out', 'move-in']),
  text: z.string(),
})

/** How a clause was adapted. */
export const kindSchema = z.enum([
  'scope-widened',
  'scope-narrowed',
  'strengthened',
  'weakened',
  'target-changed',
  'actor-changed',
  'localised',
  'reworded',
])

const clauseSchema = z.object({
  id: z.string(),
  side,
  task: z.string(),
  sentence: z.int().min(1),
  text: z.string(),
  range,
  status: statusSchema,
  /** Clauses of the other side, best first. */
  counterparts: z.array(z.string()),
  /** Its best counterpart lives in a task that is no main counterpart of its own task. */
  moved: z.boolean(),
  /** Local side only; empty unless adapted. */
  kinds: z.array(kindSchema),
  /** Local side only; empty unless it has a counterpart. */
  edits: z.array(editSchema),
  confidence: unit,
  review: reviewSchema,
  evidence: z.array(evidenceSchema),
  /** Nearest clauses of the other side that were not chosen, best first. */
  runnersUp: z.array(candidateSchema),
})

const diagnosticSchema = z.looseObject({
  document: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  range,
})

/** Who is responsible for a base task and for its main counterparts; `base` null for a task only the local plan has. */
const comparedAgenciesSchema = z.object({
  base: z.string().nullable(),
  local: z.array(z.string()),
  /** Bodies of the same remit side by side, as printed; an empty side has no such body. */
  changes: z.array(
    z.object({
      base: z.array(z.string()),
      local: z.array(z.string()),
      change: z.enum(['same', 'missing', 'added', 'lead-changed']),
    }),
  ),
})

const targetSchema = z.object({
  task: z.string(),
  clause: z.string(),
  indicator: z.string(),
  comparator: z.enum(['>=', '<=', '=', '>', '<', '+%', 'rank<=']),
  value: z.number(),
  unit: z.string(),
  deadline: z.int().nullable(),
  baseline: z.int().optional(),
  range,
})

const comparedTargetSchema = z.object({
  /** `raised`: asks for more, of a limit from above a smaller number; `other-terms`: the same number by another date or with another comparator. */
  change: z.enum([
    'raised',
    'lowered',
    'same',
    'other-terms',
    'made-concrete',
    'made-general',
    'only-base',
    'only-local',
  ]),
  base: targetSchema.nullable(),
  local: targetSchema.nullable(),
  /** The clause that says in words what the other plan gives a number. */
  inWords: z.string().nullable(),
})

const gradeSchema = z.object({
  /** 1 (explore) … 5 (categorical), half a grade for an intensifier. */
  level: z.number().min(1).max(5),
  /** The words that set the level, and those that only this text has and that hold it firmer or leave a way round it. */
  words: z.array(z.string()),
})

const comparedStrengthSchema = z.object({
  base: z.string(),
  local: z.string(),
  change: z.enum(['strengthened', 'weakened']),
  from: gradeSchema,
  to: gradeSchema,
})

const comparedNameSchema = z.object({
  side,
  kind: z.enum(['quoted', 'brand', 'cited', 'programme', 'place']),
  name: z.string(),
  task: z.string(),
  clause: z.string(),
  range,
  /** The name of the other plan that it answers; null for a plan's own. */
  answers: z.string().nullable(),
})

const commitmentsSchema = z.object({
  agencies: z.array(comparedAgenciesSchema),
  targets: z.array(comparedTargetSchema),
  strength: z.array(comparedStrengthSchema),
  names: z.array(comparedNameSchema),
})

/** One comparison, directed from base to local. */
export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.string(),
  base: documentSchema,
  local: documentSchema,
  tasks: z.array(taskSchema),
  alignments: z.array(alignmentSchema),
  clauses: z.array(clauseSchema),
  ledger: ledgerSchema,
  diagnostics: z.array(diagnosticSchema),
  /** What the clauses and notes bind; absent where it was not asked for. */
  commitments: commitmentsSchema.optional(),
  /** Of the local plan, where it and its parent have a parent and reports were asked for. */
  lineage: lineageSchema.optional(),
  /** Of the local plan, where it has a predecessor and reports were asked for. */
  succession: successionSchema.optional(),
  /** In the plans that the same run compared with this base before; absent where nobody looked. */
  elsewhere: z.array(elsewhereSchema).optional(),
})

export type Comparison = z.infer<typeof comparisonSchema>
export type ComparedDocument = z.infer<typeof documentSchema>
export type ComparedTask = z.infer<typeof taskSchema>
export type ComparedAlignment = z.infer<typeof alignmentSchema>
export type ComparedClause = z.infer<typeof clauseSchema>
export type AdaptationKind = z.infer<typeof kindSchema>
export type Edit = z.infer<typeof editSchema>
export type Ledger = z.infer<typeof ledgerSchema>
export type Commitments = z.infer<typeof commitmentsSchema>
export type ComparedAgencies = z.infer<typeof comparedAgenciesSchema>
export type AgencyChange = ComparedAgencies['changes'][number]['change']
export type ComparedTarget = z.infer<typeof comparedTargetSchema>
export type TargetChange = ComparedTarget['change']
export type ComparedStrength = z.infer<typeof comparedStrengthSchema>
export type ComparedName = z.infer<typeof comparedNameSchema>
