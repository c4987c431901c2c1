import { z } from 'zod'

/** What became of a clause. */
export const statusSchema = z.enum(['retained', 'adapted', 'omitted', 'added'])
