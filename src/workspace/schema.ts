import { z } from 'zod'

/** The messages name what is expected, in notation rather than in words, so that any language can quote them. */
const text = z.string('string').min(1, 'string')
const id = z.string('string').regex(/^[^\s/\\:*?"<>|.][^\s/\\:*?"<>|]*$/u, 'id: a-z 0-9 -')

const day = z.string('YYYY-MM-DD').regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD')

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

const pairSchema = z.strictObject({ base: id, local: id }, '{ base, local }')

/** What duizhao.yaml may say. */
export const workspaceSchema = z.strictObject(
  {
    documents: z.array(documentSchema, '[ … ]'),
    pairs: z.array(pairSchema, '[ … ]').optional(),
    review: z.enum(['self', 'second'], 'self | second').optional(),
  },
  '{ documents, pairs, review }',
)

/** A document of the workspace, as duizhao.yaml describes it. */
export type WorkspaceDocument = z.infer<typeof documentSchema>

/** Whether `text` may be the id of a document. */
export const isId = (text: string): boolean => id.safeParse(text).success

/** Keys that a part of duizhao.yaml may have. */
export const knownKeys = {
  workspace: Object.keys(workspaceSchema.shape),
  documents: Object.keys(documentSchema.shape),
  pairs: Object.keys(pairSchema.shape),
  repairs: Object.keys(repairSchema.shape),
}
