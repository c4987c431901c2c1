import { expect, test } from 'vitest'
import { formatComparison } from '../../../cli/compare/format-comparison.ts'
import { styleFor } from '../../../cli/terminal/style.ts'
import { runOf } from '../../workspace/run-of.ts'

test('the totals are rounded as every report rounds them', () => {
  const { comparison } = runOf()
  const ledger = {
    base: { retained: 1, adapted: 1, omitted: 1, total: 3 },
    local: { retained: 1, adapted: 1, added: 1, total: 3 },
  }
  const view = {
    language: 'en',
    color: false,
    style: styleFor(false),
    width: 80,
    retained: false,
  } as const
  const printed = formatComparison({ ...comparison, ledger }, undefined, view)
  expect(printed).toContain('of the base text 33.4% retained, 33.3% adapted, 33.3% omitted')
})
