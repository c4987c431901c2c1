import { expect, test } from 'vitest'
import { leads } from '../../../src/align/features/leads.ts'

test('the first leads the second, the others trail the first', () => {
  const candidates = { base: Int32Array.of(0, 0, 0, 1), local: Int32Array.of(0, 1, 2, 2) }
  const { base, local } = leads(candidates, [0.9, 0.5, 0.4, 0.7])
  expect([...base].map((lead) => Number(lead.toFixed(6)))).toEqual([0.4, -0.4, -0.5, 0.7])
  expect([...local].map((lead) => Number(lead.toFixed(6)))).toEqual([0.9, 0.5, -0.3, 0.3])
})

test('equals lead by nothing', () => {
  const candidates = { base: Int32Array.of(0, 0), local: Int32Array.of(0, 1) }
  expect([...leads(candidates, [0.5, 0.5]).base]).toEqual([0, 0])
})
