import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/compare/comparison.ts'
import { editsOf } from '../../../src/compare/edits/edits.ts'

const MARK = { equal: '', insert: '+', delete: '-', 'move-out': '<', 'move-in': '>' } as const

function show(edits: readonly Edit[]): string {
  return edits.map(({ op, text }) => (op === 'equal' ? text : `[${MARK[op]}${text}]`)).join('')
}

function rebuilt(edits: readonly Edit[], ops: readonly Edit['op'][]): string {
  return edits.map(({ op, text }) => (ops.includes(op) ? text : '')).join('')
}

describe('editsOf', () => {
  it.each([
    ['提升音乐用品质量水平。', '提高音乐用品质量水平。', '[-提升][+提高]音乐用品质量水平。'],
    [
      '数字化试衣、智能服装等产品',
      '数字化试衣、智能服装、智能家居等产品',
      '数字化试衣、智能服装[+、智能家居]等产品',
    ],
    [
      '加强规范化、职业化建设，',
      '加强规范化、标准化、职业化建设，',
      '加强规范化[+、标准化]、职业化建设，',
    ],
    [
      '加强公安机关、司法机关和行政机关协作。',
      '加强公安机关和行政机关协作。',
      '加强公安机关[-、司法机关]和行政机关协作。',
    ],
    [
      '提供政策咨询和技术咨询。',
      '提供政策咨询、法律咨询和技术咨询。',
      '提供政策咨询[+、法律咨询]和技术咨询。',
    ],
    ['合格率达到98%以上', '合格率达到99.5%以上', '合格率达到[-98%][+99.5%]以上'],
    ['到2025年，', '到2020年，', '[-到2025年][+到2020年]，'],
    ['2024年底前完成。', '2024年6月底前完成。', '2024年[-底][+6月底]前完成。'],
    ['供水、供电、供气等单位', '供水、排水、供电、供气等单位', '供水[+、排水]、供电、供气等单位'],
    ['玩具、文具和服装', '文具、玩具和服装', '[>文具][+、]玩具[-、][<文具]和服装'],
    ['建设“中国制造”品牌', '建设“四川制造”品牌', '建设[-“中国制造”][+“四川制造”]品牌'],
    ['积极支持上市融资。', '引导支持上市融资。', '[-积极][+引导]支持上市融资。'],
    ['完善风险监控机制，', '完善风险监测制度，', '完善风险[-监控机制][+监测制度]，'],
    ['提升消费意识水平。', '提升消费知识水平。', '提升消费[-意识][+知识]水平。'],
    ['建立内贸流通机制', '建立省商贸流通机制', '建立[-内贸][+省商贸]流通机制'],
    ['', '新增。', '[+新增。]'],
    ['', '', ''],
  ])('turns %s into %s', (base, local, expected) => {
    expect(show(editsOf(base, local))).toBe(expected)
  })

  it('shows text that is only moved as moved', () => {
    const edits = editsOf(
      '推动利用人工智能、大数据、区块链、云计算等技术',
      '推动利用大数据、区块链、云计算、人工智能等技术',
    )
    expect(show(edits)).toBe('推动利用[<人工智能][-、]大数据、区块链、云计算[+、][>人工智能]等技术')
  })

  it('shows an item of a list in another place as moved', () => {
    const edits = editsOf(
      '利用大数据、区块链、人工智能等技术',
      '利用人工智能、大数据、云计算等技术',
    )
    expect(show(edits)).toBe('利用[<大数据][-、区块链、]人工智能[+、][>大数据][+、云计算]等技术')
  })

  it('rebuilds both texts exactly', () => {
    const words = fc.constantFrom(
      '质量',
      '提高',
      '推动',
      '、',
      '，',
      '“一老一少”',
      '99%',
      '2025年',
      'AI',
      '的',
      '和',
      '𠮷',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, text, (base, local) => {
        const edits = editsOf(base, local)
        expect(rebuilt(edits, ['equal', 'delete', 'move-out'])).toBe(base)
        expect(rebuilt(edits, ['equal', 'insert', 'move-in'])).toBe(local)
      }),
    )
  })

  it('finds no edit in a text compared with itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => editsOf(text, text).every(({ op }) => op === 'equal')),
    )
  })

  it('does not spend minutes on two very long clauses', () => {
    const edits = editsOf('质量'.repeat(20_000), '标准'.repeat(20_000))
    expect(edits.map(({ op }) => op)).toEqual(['delete', 'insert'])
  })
})
