import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { comparisonSchema } from '../../src/compare/comparison.ts'
import { renderJson } from '../../src/report/json.ts'
import { jsonSchema } from '../../src/report/json-schema.ts'
import { hostilePair } from './hostile.ts'
import { nationalPairs } from './seeds.ts'

const published = JSON.parse(
  readFileSync(new URL('../../schema/comparison.schema.json', import.meta.url), 'utf8'),
)

describe('json', () => {
  test('the published schema is what the types say; `npm run schema` writes it', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
  })

  test('every report is valid under the published schema, and reads back as it was', async () => {
    const validate = new Ajv2020({ strict: false }).compile(published)
    for (const { comparison } of [...(await nationalPairs()), hostilePair()]) {
      const read = JSON.parse(renderJson(comparison))
      expect(validate(read), JSON.stringify(validate.errors)).toBe(true)
      expect(comparisonSchema.parse(read)).toEqual(comparison)
    }
  })

  test('carries no control character raw', () => {
    expect(renderJson(hostilePair().comparison)).not.toContain('\u001b')
  })
})
