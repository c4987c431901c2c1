import { z } from 'zod'
import { comparisonSchema } from '../compare/comparison.ts'

/** The JSON Schema (draft 2020-12) of what the JSON report and `duizhao compare --format json` print for one pair. */
export const jsonSchema = (): object => ({
  ...z.toJSONSchema(comparisonSchema),
  title: 'duizhao comparison',
  description:
    'What a local plan made of a base plan. Ranges count UTF-16 code units of the decoded source.',
})
