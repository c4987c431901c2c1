import { z } from 'zod'
import { type FindingCode, findingCodes } from '../report/findings/finding.ts'
import { isDay } from '../text/day.ts'

/** The messages name what is expected, in notation rather than in words, so that any language can quote them. */
const text = z.string('string').min(1, 'string')
/** A pair is named `<base>--<local>`, which is to be read in one way only. */
const id = z.string('string').regex(/^(?![.-])(?!.*(?:--|-$))[^\s/\\:*?"<>|]+$/u, 'id: a-z 0-9 -')

const day = z.string('YYYY-MM-DD').refine(isDay, 'YYYY-MM-DD')

const repairSchema = z.strictObject(
  {
    at: z.int('offset in the text').min(0, 'offset in the text'),
    was: text,
    is: z.string('string'),
  },
  '{ at, was, is }',
)

const documentSchema = z.strictObject(
  {
    id,
    path: text,
    title: text,
    jurisdiction: text.optional(),
    level: z
      .enum(['national', 'province', 'city', 'county'], 'national | province | city | county')
      .optional(),
    issuer: text.optional(),
    number: text.optional(),
    issued: day.optional(),
    effective: day.optional(),
    expires: day.optional(),
    parent: id.optional(),
    predecessor: id.optional(),
    /** Of the file as it was added. */
    sha256: z
      .string('sha256')
      .regex(/^[0-9a-f]{64}$/, 'sha256')
      .optional(),
    repairs: z.array(repairSchema, '[ { at, was, is } ]').optional(),
  },
  '{ id, path, title, … }',
)

const severity = z.enum(['error', 'warning', 'note', 'off'], 'error | warning | note | off')

const severityByFinding = Object.fromEntries(
  findingCodes.map((code) => [code, severity.optional()]),
) as Record<FindingCode, z.ZodOptional<typeof severity>>

const checkSchema = z.strictObject(
  {
    /** Findings at least this grave make `duizhao check` fail. */
    fail: z.enum(['error', 'warning', 'note'], 'error | warning | note').optional(),
    /** Confidence below which a link that nobody has reviewed is a finding. */
    doubtful: z.number('0…1').min(0, '0…1').max(1, '0…1').optional(),
    severity: z.strictObject(severityByFinding, '{ finding: severity }').optional(),
  },
  '{ fail, doubtful, severity }',
)

const pairSchema = z.strictObject({ base: id, local: id }, '{ base, local }')

/** What duizhao.yaml may say. */
export const workspaceSchema = z.strictObject(
  {
    documents: z.array(documentSchema, '[ … ]'),
    pairs: z.array(pairSchema, '[ … ]').optional(),
    review: z.enum(['self', 'second'], 'self | second').optional(),
    check: checkSchema.optional(),
    /** Path of a JSON Lines file with vectors of clauses. */
    embedding: text.optional(),
  },
  '{ documents, pairs, review, check, embedding }',
)

/** A document of the workspace, as duizhao.yaml describes it. */
export type WorkspaceDocument = z.infer<typeof documentSchema>

/** Whether `text` may be the id of a document. */
export const isId = (text: string): boolean => id.safeParse(text).success

/** How `duizhao check` weighs what it finds. */
export type CheckRules = z.infer<typeof checkSchema>

/** Keys that a part of duizhao.yaml may have. */
export const knownKeys = {
  workspace: Object.keys(workspaceSchema.shape),
  documents: Object.keys(documentSchema.shape),
  pairs: Object.keys(pairSchema.shape),
  repairs: Object.keys(repairSchema.shape),
  check: Object.keys(checkSchema.shape),
  severity: [...findingCodes],
}
