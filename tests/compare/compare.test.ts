import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { comparisonSchema } from '../../src/compare/comparison.ts'
import { TOOL } from '../../src/compare/tool.ts'
import { planOf } from '../align/plan.ts'

const base = planOf('base', [
  [
    '扩大农产品供给',
    ['推广应用有机肥和高效低风险农药。', '加强冷链食品监管，', '完善食品质量标准体系。'],
  ],
  ['提升快递服务', ['提升快递投递服务能力。', '推进快递绿色包装。']],
])
const local = planOf('local', [
  ['提升快递服务', ['提升快递投递服务能力。', '鼓励快递绿色包装减量化、标准化。']],
  ['扩大农产品供给', ['推广应用有机肥和高效低风险农药。', '建设粮食烘干中心。']],
])
const comparison = compare(base, local, align(base, local))

test('is what the schema says', () => {
  expect(comparisonSchema.parse(comparison)).toEqual(comparison)
})

test('names the package and its version', () => {
  expect(TOOL).toBe(`duizhao ${packageJson.version}`)
})

test('gives every clause a status and every id its side', () => {
  expect(comparison.clauses.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'base:t1/1 retained',
    'base:t1/2 omitted',
    'base:t1/3 omitted',
    'base:t2/1 retained',
    'base:t2/2 adapted',
    'local:t1/1 retained',
    'local:t1/2 adapted',
    'local:t2/1 retained',
    'local:t2/2 added',
  ])
})

test('closes the ledger', () => {
  const { ledger } = comparison
  expect(ledger.base.retained + ledger.base.adapted + ledger.base.omitted).toBe(ledger.base.total)
  expect(ledger.local.retained + ledger.local.adapted + ledger.local.added).toBe(ledger.local.total)
})
