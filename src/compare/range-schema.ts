import { z } from 'zod'

/** UTF-16 code units of the decoded source, the end not included. */
export const rangeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
