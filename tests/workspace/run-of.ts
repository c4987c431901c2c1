import { createHash } from 'node:crypto'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { deciding, type Request } from '../../src/decisions/decide.ts'
import { judge, sidesOf } from '../../src/decisions/judge.ts'
import type { Decision, ReviewPolicy } from '../../src/decisions/model.ts'
import { parseDocument } from '../../src/document/parse.ts'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { locator } from '../../src/report/findings/locate.ts'

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
): ComparedPair {
  const [one, other] = [plan('base', base), plan('local', local)]
  return {
    comparison: compare(one, other, align(one, other, decisions)),
    locate: { base: locator(base, 'base.txt'), local: locator(local, 'local.txt') },
    decisions,
  }
}

/** What reviewers decided under, and on which texts. */
interface Setting {
  readonly policy?: ReviewPolicy
  readonly base?: string
  readonly before?: string
  readonly after?: string
}

/** The pair after reviewers, 甲 unless said otherwise, have decided on it and `after` has replaced its local plan. */
export function decidedRun(
  requests: readonly (Pick<Request, 'verdict' | 'base' | 'local'> & Partial<Request>)[],
  { policy = 'self', base: text = basePlan, before = localPlan, after = before }: Setting = {},
): ComparedPair {
  const base = plan('base', text)
  const said = requests.map((request) => ({ person: '甲', date: '2026-01-01', ...request }))
  const sides = sidesOf(base, plan('local', before))
  const records = deciding(said, { records: [], sides, policy: 'self' })
  return runOf(text, after, judge(records, sidesOf(base, plan('local', after)), policy))
}

/** A document of this text. */
export function plan(id: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return parseDocument({ id, title: id }, { path: `${id}.txt`, sha256, encoding: 'utf-8' }, text)
}
