import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../../src/commitments/strength/strength.ts'

describe('strengthOf', () => {
  it.each([
    ['探索推进住宅工程质量信息公示。', 1],
    ['支持企业设立首席质量官，', 2],
    ['积极支持农业企业上市融资。', 2.5],
    ['推动落实手册制度。', 3],
    ['建立实施认证制度，', 4],
    ['加快行业标准制修订工作。', 4.5],
    ['全面落实手册制度。', 5],
    ['经营者不得拒绝。', 5],
    ['严格执行强制性标准，', 5],
    ['执行强制性标准，', 4],
    ['加强新闻宣传和舆论引导，', 4],
    ['加大支持保障力度，', 4.5],
    ['制定产业引导政策。', 4],
    ['设置禁止停车标志。', 4],
    ['除严格保护区域和限制开发区域外，', 4],
    ['（三）依法应当由侵权人承担的修复费用；', 4],
    ['其他应当归业主共有的收入。', 4],
    ['县级以上人民政府市场监督管理部门应当加强指导，', 5],
    ['对县级以上人民政府市场监督管理部门应当公开的事项，', 4],
    ['健全支持机制，', 4],
    ['发挥政府引导作用，', 4],
    ['优化营商环境工作应当坚持改革方向，', 5],
    ['', 4],
  ])('%s binds with %d', (text, level) => {
    expect(strengthOf(text).level).toBe(level)
  })

  it('points to the words that decide', () => {
    const text = '积极引导企业加强管理，'
    const words = strengthOf(text).words
    expect(words.map(({ range }) => text.slice(range.start, range.end))).toEqual(['积极', '引导'])
    expect(words.map(({ grade }) => grade)).toEqual(['intensifier', 2])
  })
})
