import { describe, expect, it } from 'vitest'
import { readTargets } from '../../src/commitments/read-targets.ts'
import { targetsOf } from '../../src/commitments/targets.ts'
import { parse, seedPaths, seedText } from '../document/seeds.ts'
import { facts } from './facts.ts'

function read(text: string, context?: string): readonly string[] {
  return readTargets(text, context).map(
    ({ indicator, comparator, value, unit }) => `${indicator} ${comparator} ${value}${unit}`,
  )
}

describe('readTargets', () => {
  it.each([
    ['产品质量合格率达到94%以上，', ['产品质量合格率 >= 94%']],
    ['工程验收合格率达到100%，', ['工程验收合格率 = 100%']],
    ['劣质产品比例低于5%，', ['劣质产品比例 < 5%']],
    ['能耗降至60吨以下，', ['能耗 <= 60吨']],
    ['研发投入年均增长10%以上，', ['研发投入年均增长 +% 10%']],
    ['万元产值能耗比2020年下降13.5%，', ['万元产值能耗比2020年下降 +% -13.5%']],
    ['满意度提高3个百分点，', ['满意度提高 +% 3个百分点']],
    ['质量竞争力指数达91，', ['质量竞争力指数 >= 91']],
    ['综合排名稳定在全国前10位，', ['综合排名 rank<= 10位']],
    ['培育40个重点企业。', ['培育重点企业 = 40个']],
    ['新增高新技术企业3万家以上，', ['新增高新技术企业 >= 3万家']],
    ['强制性产品认证100%覆盖，', ['强制性产品认证覆盖 = 100%']],
    ['覆盖率达到百分之九十五，', ['覆盖率 >= 95%']],
    ['抽检合格率保持在97%—99%，', ['抽检合格率 >= 97%', '抽检合格率 <= 99%']],
    ['产值翻一番，', ['产值 +% 100%']],
    [
      '收获机械、拖拉机平均故障间隔时间指标分别提高到80、250小时以上。',
      ['收获机械平均故障间隔时间 >= 80小时', '拖拉机平均故障间隔时间 >= 250小时'],
    ],
    [
      '培育25个营业收入超过500亿元、10个超过1000亿元的园区。',
      [
        '培育营业收入超过500亿元的园区 = 25个',
        '25个园区营业收入 > 500亿元',
        '培育营业收入超过1000亿元的园区 = 10个',
        '10个园区营业收入 > 1000亿元',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '推动5G、IPv6等技术应用，',
    '坚持一个一个行业抓，',
    '实施“十四五”规划和2035年远景目标，',
    '使用年限超过十年的电梯，',
    '违反本条例规定，处五千元以上五万元以下罚款。',
    '根据第十二条第一款，',
    '满三十日的，',
    '质量合格率位居全国前列，',
  ])('finds no target in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes the indicator from the clause before when its own has none', () => {
    expect(read('达到94%以上，', '产品质量合格率，')).toEqual(['产品质量合格率 >= 94%'])
  })
})

describe('targetsOf', () => {
  it('takes no condition of an article for a target', () => {
    const articles = parse(
      '第一条 占用时间超过两个小时，应当报告。\n\n第二条 占用时间不得超过三个小时，绿地率不低于千分之五。',
    )
    expect(
      targetsOf(articles).map(({ indicator, comparator, value, unit }) => [
        indicator,
        comparator,
        value,
        unit,
      ]),
    ).toEqual([
      ['占用时间', '<=', 3, '个小时'],
      ['绿地率', '>=', 5, '‰'],
    ])
  })

  it('takes a whole term of the plan for its last year', () => {
    const plan = parse(
      '某市质量提升方案（2023—2027年）\n\n一、目标\n通过5年发展，产品合格率达到94%以上。\n\n二、任务\n1.提升质量。用5天时间，抽检合格率达到90%。',
    )
    expect(targetsOf(plan).map(({ value, deadline }) => [value, deadline])).toEqual([
      [94, 2027],
      [90, null],
    ])
  })

  it.each(['national-2022', 'sichuan-2023', 'sichuan-2014'])('finds the targets of %s', (id) => {
    const expected = facts('targets').filter(({ document }) => document === id)
    const found = targetsOf(parse(seedText(id), id))
    expect(
      found.map(({ indicator, comparator, value, unit, deadline }) => ({
        indicator,
        comparator,
        value: String(value),
        unit,
        deadline: deadline === null ? '-' : String(deadline),
      })),
    ).toEqual(
      expected.map(({ indicator, comparator, value, unit, deadline }) => ({
        indicator,
        comparator,
        value,
        unit,
        deadline,
      })),
    )
  })

  it.each(Object.keys(seedPaths))('points to every number in the source of %s', (id) => {
    const { clean } = parse(seedText(id), id)
    for (const { range, value } of targetsOf(parse(seedText(id), id))) {
      expect(Number.parseFloat(clean.source.slice(range.start, range.end))).toBe(value)
    }
  })
})
