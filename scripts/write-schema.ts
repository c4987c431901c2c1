import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchema } from '../src/report/json-schema.ts'

/** Writes the JSON Schema of a comparison to where it is published; a test holds it to the types. */
const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(
  new URL('comparison.schema.json', folder),
  `${JSON.stringify(jsonSchema(), null, 2)}\n`,
)
