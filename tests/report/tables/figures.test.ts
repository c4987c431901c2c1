import { expect, test } from 'vitest'
import { ledgerShares } from '../../../src/report/tables/figures.ts'

test('the shares of each side sum to 100', () => {
  const { base, local } = ledgerShares({
    base: { retained: 1, adapted: 1, omitted: 1, total: 3 },
    local: { retained: 655, adapted: 327, added: 0, total: 982 },
  })
  expect(base).toEqual({ retained: '33.4%', adapted: '33.3%', omitted: '33.3%' })
  expect(local).toEqual({ retained: '66.7%', adapted: '33.3%', added: '0.0%' })
})

test('nothing has no shares', () => {
  const { base } = ledgerShares({
    base: { retained: 0, adapted: 0, omitted: 0, total: 0 },
    local: { retained: 0, adapted: 0, added: 0, total: 0 },
  })
  expect(base).toEqual({ retained: '0.0%', adapted: '0.0%', omitted: '0.0%' })
})
