import type { z } from 'zod'

/** What a JSON text holds, or where (`clauses.0.status`) it does not fit and what was expected there. */
export type ParsedJson<Value> =
  | { readonly value: Value }
  | { readonly place: string; readonly expected: string }

/** Reads a JSON text that must fit `schema`; the value is as it was written, its keys in their order. */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): ParsedJson<z.infer<Schema>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { place: '', expected: 'JSON' }
  }
  const issue = schema.safeParse(json).error?.issues[0]
  if (!issue) return { value: json as z.infer<Schema> }
  return { place: issue.path.join('.'), expected: issue.message }
}
