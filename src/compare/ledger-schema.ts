import { z } from 'zod'

/** Characters (UTF-16 code units of cleaned clause text) by status; each side's parts sum to its total. */
export const ledgerSchema = z.object({
  base: z.object({ total: z.int(), retained: z.int(), adapted: z.int(), omitted: z.int() }),
  local: z.object({ total: z.int(), retained: z.int(), adapted: z.int(), added: z.int() }),
})
