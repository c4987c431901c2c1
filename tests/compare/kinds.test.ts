import { describe, expect, it } from 'vitest'
import { editsOf } from '../../src/compare/edits.ts'
import { kindsOf } from '../../src/compare/kinds.ts'

function kinds(base: string, local: string, names: readonly string[] = []) {
  return kindsOf(base, local, editsOf(base, local), { base: [], local: names })
}

describe('kindsOf', () => {
  it.each([
    ['引导企业加强合规管理，', '引导企业加强合规管理、突破贸易壁垒，', ['scope-widened']],
    ['加快绿色货运、冷链物流发展，', '加快绿色货运，', ['scope-narrowed']],
    ['完善技能人才培养工作体系，', '完善质量技能人才培养工作体系，', ['scope-narrowed']],
    ['推动落实工程质量安全手册制度。', '全面落实工程质量安全手册制度。', ['strengthened']],
    ['支持打造区域品牌。', '加快打造区域品牌。', ['strengthened']],
    ['构建云基准测评体系，', '逐步构建云基准测评体系，', ['weakened']],
    ['产品合格率进一步提高，', '产品合格率达到98%以上，', ['target-changed']],
    ['到2025年，', '到2027年，', ['target-changed']],
    ['按年度提出国家医疗质量安全改进目标，', '按年度提出医疗质量安全改进目标，', ['actor-changed']],
    ['化解一批民生消费领域质量痛点，', '解决好关系群众切身利益的质量问题。', ['reworded']],
  ])('%s → %s', (base, local, expected) => {
    expect(kinds(base, local)).toEqual(expected)
  })

  it('calls a clause localised that brings in a name of its place', () => {
    expect(kinds('支持打造区域品牌。', '支持打造“江海名品”区域品牌。', ['江海'])).toContain(
      'localised',
    )
    expect(kinds('支持打造区域品牌。', '支持打造“江海名品”区域品牌。')).not.toContain('localised')
  })

  it('gives an adapted clause at least one kind', () => {
    expect(kinds('提升水平。', '提高水平。')).toEqual(['reworded'])
    expect(kinds('同一文字。', '同一文字。')).toEqual(['reworded'])
  })
})
