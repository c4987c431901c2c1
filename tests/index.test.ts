import { expect, test } from 'vitest'
import {
  align,
  compare,
  comparisonSchema,
  type DocumentSource,
  parseDocument,
} from '../src/index.ts'

test('the library compares two texts without a file', () => {
  const source: DocumentSource = { path: '-', sha256: '', encoding: 'utf-8' }
  const plan = (id: string, text: string) => parseDocument({ id, title: id }, source, text)
  const base = plan('base', '一、重点任务\n（一）提高质量。完善标准体系，加强计量测试。\n')
  const local = plan('local', '一、重点任务\n（一）提高质量。完善标准体系。\n')
  const comparison = compare(base, local, align(base, local))
  expect(comparisonSchema.parse(comparison)).toEqual(comparison)
  const omitted = comparison.clauses.filter(({ status }) => status === 'omitted')
  expect(omitted.map(({ text }) => text)).toEqual(['加强计量测试。'])
})
