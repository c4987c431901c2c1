import { createHash } from 'node:crypto'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import type { Decision } from '../../src/decisions/model.ts'
import { parseDocument } from '../../src/document/parse.ts'
import { locator } from '../../src/report/locate.ts'
import type { PairRun } from '../../src/workspace/compare-pair.ts'

export const basePlan = `总体方案
一、主要任务
（一）提升农产品质量。完善农业全产业链标准体系，加强冷链食品监管，推广应用高效低风险农药。
（二）提升建筑品质。推动建筑工程品质提升，完善勘察设计管理制度，推广装配式建筑。
`

export const localPlan = `实施方案
一、重点任务
（一）提升农产品质量。完善农业全产业链标准体系，加强冷链食品监管。
（二）发展特色旅游。建设一批旅游示范区，打造旅游服务品牌。
`

/** A pair of small plans as it is now, under these decisions. */
export function runOf(
  base = basePlan,
  local = localPlan,
  decisions: readonly Decision[] = [],
): PairRun {
  const [one, other] = [plan('base', base), plan('local', local)]
  return {
    comparison: compare(one, other, align(one, other, decisions)),
    locate: { base: locator(base), local: locator(local) },
    decisions,
  }
}

function plan(id: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return parseDocument({ id, title: id }, { path: `${id}.txt`, sha256, encoding: 'utf-8' }, text)
}
