import { describe, expect, it } from 'vitest'
import { align } from '../../../src/align/align.ts'
import { withCommitments } from '../../../src/compare/commitments/commitments.ts'
import { compare } from '../../../src/compare/compare.ts'
import { comparisonSchema } from '../../../src/compare/comparison.ts'
import { parse, seedText } from '../../document/seeds.ts'

function commitments(baseText: string, localText: string) {
  const base = parse(baseText, 'base')
  const local = parse(localText, 'local')
  const compared = withCommitments(compare(base, local, align(base, local)), base, local)
  expect(comparisonSchema.parse(compared)).toEqual(compared)
  if (!compared.commitments) throw new Error('no commitments')
  return compared.commitments
}

describe('withCommitments', () => {
  it('tells who is responsible here and there', () => {
    const { agencies } = commitments(
      '1.提升建筑材料质量。推广绿色建材下乡应用。（住房城乡建设部牵头，财政部、水利部配合）',
      '1.提升建筑材料质量。推广绿色建材下乡应用。（省财政厅牵头，省住建厅、省商务厅配合）',
    )
    expect(agencies).toEqual([
      {
        base: 'base:t1',
        local: ['local:t1'],
        changes: [
          { base: ['住房城乡建设部'], local: ['省住建厅'], change: 'lead-changed' },
          { base: ['财政部'], local: ['省财政厅'], change: 'lead-changed' },
          { base: ['水利部'], local: [], change: 'missing' },
          { base: [], local: ['省商务厅'], change: 'added' },
        ],
      },
    ])
  })

  it('names the words of a step within a grade', () => {
    const { strength } = commitments(
      '1.提升建筑材料质量。到2025年基本实现绿色建材全覆盖。',
      '1.提升建筑材料质量。到2025年实现绿色建材全覆盖。',
    )
    expect(strength).toMatchObject([
      { change: 'strengthened', from: { level: 4, words: ['基本'] }, to: { level: 4, words: [] } },
    ])
  })

  it('claims no other lead where one side names none', () => {
    const { agencies } = commitments(
      '1.提升建筑材料质量。推广绿色建材下乡应用。（住房城乡建设部、财政部负责）',
      '1.提升建筑材料质量。推广绿色建材下乡应用。（省住建厅牵头，省财政厅配合）',
    )
    expect(agencies[0]?.changes.map(({ change }) => change)).toEqual(['same', 'same'])
  })

  it('takes the bodies of all notes of a task together', () => {
    const { agencies } = commitments(
      '1.提升建筑材料质量。推广绿色建材下乡应用。（住房城乡建设部、水利部负责）',
      '1.提升建筑材料质量。推广绿色建材下乡应用。（省住建厅负责）完善建筑材料标准。（省水利厅负责）',
    )
    expect(agencies[0]?.changes.map(({ base, local }) => [...base, ...local])).toEqual([
      ['住房城乡建设部', '省住建厅'],
      ['水利部', '省水利厅'],
    ])
  })

  it('tells which numbers were raised, lowered or made concrete', () => {
    const { targets } = commitments(
      '1.提升产品质量。到2025年，农产品抽检合格率达到97%以上，建材抽检合格率达到98%以上，培育知名茶叶品牌50个，食品冷链运输质量明显提高。',
      '1.提升产品质量。到2025年，农产品抽检合格率达到98%以上，建材抽检合格率达到96%以上，食品冷链运输质量达标率达到90%以上。',
    )
    expect(targets.map(({ change, base, local }) => [change, base?.value, local?.value])).toEqual([
      ['raised', 97, 98],
      ['lowered', 98, 96],
      [expect.stringMatching(/made-concrete|only-local/), undefined, 90],
      ['only-base', 50, undefined],
    ])
  })

  it('compares amounts in one unit, those of the same year first', () => {
    const { targets } = commitments(
      '1.种质资源。收集种质资源2万份。到2025年，重污染天数比率控制在1%以内。',
      '1.种质资源。收集种质资源3000份。2024年，重污染天数比率不高于1.6%。到2025年，重污染天数比率控制在1%以内。',
    )
    expect(targets.map(({ change, base, local }) => [change, base?.value, local?.value])).toEqual([
      ['lowered', 2, 3000],
      ['only-local', undefined, 1.6],
      ['same', 1, 1],
    ])
  })

  it('pairs no targets of different things in clauses that do not correspond', () => {
    const { targets } = commitments(
      '1.发展风电。推进海上风电开发，风电装机容量达到90万千瓦。\n2.开发水电。推进基地建设，新增水电装机容量40万千瓦。',
      '1.发展风电。推进海上风电开发，风电装机容量达到80万千瓦；到2030年，力争达到110万千瓦。',
    )
    expect(targets.map(({ base, local }) => [base?.value, local?.value])).toEqual([
      [90, 80],
      [undefined, 110],
      [40, undefined],
    ])
  })

  it.each([
    ['能耗下降13%。', '能耗下降5%。', 'lowered'],
    ['重污染天数比率控制在1%以内。', '重污染天数比率控制在1.6%以内。', 'lowered'],
    ['审批时限压缩至5个工作日。', '审批时限压缩至3个工作日。', 'raised'],
    ['综合实力进入全国前10位。', '综合实力进入全国前5位。', 'raised'],
  ])(
    'a smaller limit asks for more, a smaller decline for less: %s → %s',
    (base, local, change) => {
      const { targets } = commitments(`1.提升质量。${base}`, `1.提升质量。${local}`)
      expect(targets.map((target) => target.change)).toEqual([change])
    },
  )

  it('takes no clause with a number for one in words', () => {
    const { targets } = commitments(
      '1.养老服务。到2025年，养老机构护理型床位占比达到58%。到2027年，护理型床位占比达到65%。',
      '1.养老服务。到2027年，护理型床位占比达到70%。',
    )
    expect(targets.map(({ change, inWords }) => [change, inWords])).toEqual([
      ['raised', null],
      ['only-base', null],
    ])
  })

  it('tells which name answers which', () => {
    const { names } = commitments(
      '1.提升产品质量。开展“三品一标”宣传推广。',
      '1.提升产品质量。开展“三品一标”宣传推广。打造“江海名品”。',
    )
    expect(names.map(({ side, name, answers }) => [side, name, answers])).toEqual([
      ['base', '三品一标', '三品一标'],
      ['local', '三品一标', '三品一标'],
      ['local', '江海名品', null],
    ])
  })

  it('points into the sources of both plans', () => {
    const base = parse(seedText('national-2022'), 'national-2022')
    const local = parse(seedText('chengdu-2023'), 'chengdu-2023')
    const { commitments } = withCommitments(compare(base, local, align(base, local)), base, local)
    for (const { side, name, range } of commitments?.names ?? []) {
      const { source } = (side === 'base' ? base : local).clean
      expect(source.slice(range.start, range.end).length).toBeGreaterThanOrEqual(name.length)
    }
    for (const { local: target } of commitments?.targets ?? []) {
      if (!target) continue
      const printed = local.clean.source.slice(target.range.start, target.range.end)
      expect(printed).toContain(String(target.value))
    }
  })
})
