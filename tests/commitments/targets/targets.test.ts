import { describe, expect, it } from 'vitest'
import { readTargets } from '../../../src/commitments/targets/read-targets.ts'
import { targetsOf } from '../../../src/commitments/targets/targets.ts'
import type { PlanDocument } from '../../../src/document/model.ts'
import { parse, seedPaths, seedText } from '../../document/seeds.ts'
import { facts } from '../facts.ts'

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
    ['数据产业规模年均增长约15%，', ['数据产业规模年均增长 +% 15%']],
    ['优良天数达到300天，', ['优良天数 >= 300天']],
    ['获评国家级示范园区5个。', ['获评国家级示范园区 = 5个']],
    ['推进重点项目建设，', []],
    ['质量竞争力指数达91，', ['质量竞争力指数 >= 91']],
    ['综合排名稳定在全国前10位，', ['综合排名 rank<= 10位']],
    ['2025年6月底前完成5个试点。', ['完成试点 = 5个']],
    ['在2027年底前建成助餐点200万个。', ['建成助餐点 = 200万个']],
    ['三年内培训护理员50万人次。', ['培训护理员 = 50万人次']],
    ['修复灌渠50公里。', ['修复灌渠 = 50公里']],
    ['统一配备消防车30辆。', ['统一配备消防车 = 30辆']],
    ['招聘医生200人。', ['招聘医生 = 200人']],
    ['1.建设质量检验检测中心2个。', ['建设质量检验检测中心 = 2个']],
    ['培育40个重点企业。', ['培育重点企业 = 40个']],
    ['新增高新技术企业3万家以上，', ['新增高新技术企业 >= 3万家']],
    ['强制性产品认证100%覆盖，', ['强制性产品认证覆盖 = 100%']],
    ['覆盖率达到百分之九十五，', ['覆盖率 >= 95%']],
    ['抽检合格率保持在97%—99%，', ['抽检合格率 >= 97%', '抽检合格率 <= 99%']],
    ['群众满意度达到九成以上，', ['群众满意度 >= 90%']],
    ['审批办理时限压缩至一个工作日以内，', ['审批办理时限 <= 1个工作日']],
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
    ['全省建标覆盖率力争达90%以上。', ['全省建标覆盖率 >= 90%']],
    ['主导制修订国际标准、国家标准500项，', ['主导制修订国际标准、国家标准 = 500项']],
    ['新增国家级“小巨人”企业100家以上，', ['新增国家级“小巨人”企业 >= 100家']],
    ['社会公用计量标准增加12项，', ['社会公用计量标准增加 = 12项']],
    ['建设高标准农田5000万亩，', ['建设高标准农田 = 5000万亩']],
    ['人均预期寿命再提高1岁，', ['人均预期寿命再提高 = 1岁']],
    ['粮食综合生产能力稳定在1.3万亿斤以上，', ['粮食综合生产能力 >= 1.3万亿斤']],
    ['民航旅客吞吐量突破1亿人次，', ['民航旅客吞吐量 > 1亿人次']],
    ['细颗粒物浓度下降到29.5微克/立方米，', ['细颗粒物浓度 <= 29.5微克/立方米']],
    ['新车平均电耗降至12.0千瓦时/百公里，', ['新车平均电耗 <= 12千瓦时/百公里']],
    ['氢燃料电池车辆保有量约5万辆，', ['氢燃料电池车辆保有量 = 5万辆']],
    ['获证企业监督检查覆盖率100%，', ['获证企业监督检查覆盖率 = 100%']],
    ['散装发放能力占比应当达到百分之百，', ['散装发放能力占比 = 100%']],
    ['新能源汽车销售量达到汽车销售总量的20%左右，', ['新能源汽车销售量占汽车销售总量 = 20%']],
    [
      '应当按照不低于职工总数百分之一点五的比例安排残疾人就业，',
      ['安排残疾人就业占职工总数的比例 >= 1.5%'],
    ],
    [
      '养护工程应当按照每年不低于公路总里程百分之七的比例安排实施，',
      ['养护工程占公路总里程的比例 >= 7%'],
    ],
    ['至少建成1个国家质检中心，', ['建成国家质检中心 >= 1个']],
    ['推动80%以上规模以上企业建立首席质量官制度，', ['规模以上企业建立首席质量官制度 >= 80%']],
    ['市财政每年安排不低于5000万元专项资金，', ['市财政每年安排专项资金 >= 5000万元']],
    ['公益广告占比不低于广告数量的30%，', ['公益广告占比 >= 30%']],
    ['（一）山地绿化：荒山绿化率95%以上，', ['荒山绿化率 >= 95%']],
    ['农民至少应当占成员总数的百分之八十，', ['农民占成员总数 >= 80%']],
    ['合格率由2020年的60%提高到2025年的75%，', ['合格率 >= 75%']],
    ['营商环境便利度进入全国前20，', ['营商环境便利度 rank<= 20']],
    ['不少于20家企业导入卓越绩效模式，', ['企业导入卓越绩效模式 >= 20家']],
    ['能源消耗和碳排放分别降低13.5%、18%，', ['能源消耗降低 +% -13.5%', '碳排放降低 +% -18%']],
    [
      '市和区、县（市）财政科技经费占比应当分别不低于百分之六和百分之四，',
      ['市和区、县（市）财政科技经费占比 >= 6%', '市和区、县（市）财政科技经费占比 >= 4%'],
    ],
    [
      '食品抽检合格率达到99%以上、药品抽检合格率达到99.5%以上，',
      ['食品抽检合格率 >= 99%', '药品抽检合格率 >= 99.5%'],
    ],
    [
      '建成2个国家级、5个省级质量创新中心，',
      ['建成国家级质量创新中心 = 2个', '建成省级质量创新中心 = 5个'],
    ],
    [
      '累计建成充换电站2000座、充电桩20万个，',
      ['累计建成充换电站 = 2000座', '累计建成充电桩 = 20万个'],
    ],
    [
      '培育年营业收入超10亿元企业20家、超50亿元企业5家，',
      ['培育年营业收入超10亿元企业 = 20家', '培育超50亿元企业 = 5家'],
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
    '截至2022年底，产品合格率达到93%，',
    '退还温度不达标天数热费的百分之五十，',
    '节能建筑是指居住建筑达到百分之五十，',
    '设立总规模100亿元的产业基金，',
  ])('finds no target in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes the indicator from the clause before when its own has none', () => {
    expect(read('达到94%以上，', '产品质量合格率，')).toEqual(['产品质量合格率 >= 94%'])
    expect(read('比2020年提高5个百分点。', '研发投入占比达到2%，')).toEqual([
      '研发投入占比比2020年提高 +% 5个百分点',
    ])
    expect(read('不得低于上年募集总额的百分之七十。', '每年慈善项目总支出，')).toEqual([
      '每年慈善项目总支出占上年募集总额 >= 70%',
    ])
  })
})

describe('targetsOf', () => {
  it('takes of an article the standards only, not conditions, time limits and sizes', () => {
    const articles = parse(
      [
        '第一条 占用时间超过两个小时，应当报告。',
        '第二条 公示时间不少于三十日，建筑高度不得超过十二米，绿地率不低于千分之五。',
        '第三条 全市森林覆盖率应当达到38％以上，人均公园绿地面积不低于十二平方米。',
        '第四条 符合下列条件之一的，应当召开首次业主大会会议：\n\n（一）已交付的业主人数的比例达到百分之五十以上；\n\n（二）其他情形。',
        '第五条 罚款总额不得超过二万元，到2015年，科技馆不少于三个。',
      ].join('\n\n'),
    )
    expect(
      targetsOf(articles).map(({ indicator, comparator, value, unit }) => [
        indicator,
        comparator,
        value,
        unit,
      ]),
    ).toEqual([
      ['绿地率', '>=', 5, '‰'],
      ['全市森林覆盖率', '>=', 38, '%'],
      ['人均公园绿地面积', '>=', 12, '平方米'],
      ['科技馆', '>=', 3, '个'],
    ])
  })

  it('takes the rate that a list is about for the rate of its items', () => {
    const law = parse(
      '第一条 建设项目的绿地率，应当符合下列标准：\n\n（一）体育用地不低于百分之四十；\n\n（二）商业用地不低于25%，其他用地不低于20%。\n\n公益林面积占森林面积的比例不低于50%。',
    )
    expect(targetsOf(law).map(({ indicator, value }) => [indicator, value])).toEqual([
      ['体育用地绿地率', 40],
      ['商业用地绿地率', 25],
      ['其他用地绿地率', 20],
      ['公益林面积占森林面积的比例', 50],
    ])
  })

  it('carries a deadline to the paragraphs without a number below it', () => {
    const plan = parse(
      '一、目标\n\n到2025年，质量水平提高。\n\n——供给提升。合格率稳定在94%以上。\n\n到2035年，指数达到90。\n\n二、任务\n\n1.创新。建成2个中心。',
    )
    expect(targetsOf(plan).map(({ value, deadline }) => [value, deadline])).toEqual([
      [94, 2025],
      [90, 2035],
      [2, null],
    ])
  })

  it('takes what has been reached for no target', () => {
    const plan = parse(
      [
        '质量提升行动计划（2024—2026年）',
        '一、发展基础\n\n合格率达到93.5%。',
        '二、目标\n\n2023年，合格率达到94%，建成3个中心。截至2023年底，建成4个中心。近年来，成效明显。到2026年，合格率达到95%。',
        '三、任务\n\n（一）夯实发展基础。党的十八大以来，占比达到60%。到2025年，占比达到70%。',
      ].join('\n\n'),
    )
    expect(targetsOf(plan).map(({ value }) => value)).toEqual([95, 70])
  })

  it('counts a duration from the first year of the plan or from its issue', () => {
    const text = (title: string) => `${title}\n\n一、目标\n通过5年发展，产品合格率达到94%以上。`
    const deadline = (plan: PlanDocument) => targetsOf(plan)[0]?.deadline
    expect(deadline(parse(text('某市质量提升方案（2023—2027年）')))).toBe(2027)
    expect(deadline(parse(text('某市质量提升方案（2021—2030年）')))).toBe(2025)
    const undated = parse(text('某市贯彻《质量纲要（2011—2020年）》的方案'))
    expect(deadline(undated)).toBe(null)
    expect(deadline({ ...undated, issued: '2021-03-01' })).toBe(2026)
  })

  it('counts 三年内 likewise, but not in an article of law', () => {
    const plan = parse(
      '某市方案（2024—2027年）\n\n一、任务\n2025年底前建成2个中心。三年内培训300人次。',
    )
    expect(targetsOf(plan).map(({ deadline }) => deadline)).toEqual([2025, 2026])
    const article = { ...parse('第一条 三年内累计建成中心5个。'), issued: '2021-03-01' }
    expect(targetsOf(article)).toEqual([])
  })

  it.each([
    ['力争用三年时间，合格率达到94%，', [2025]],
    ['到“十四五”末，合格率达到94%，', [2025]],
    ['2024年6月底前，合格率达到94%，', [2024]],
    ['到2025年、2030年，合格率分别达到94%、96%，', [2025, 2030]],
    ['用5天时间，合格率达到94%，', [null]],
    ['落实2022年印发的规划，合格率达到94%，', [null]],
  ])('%s', (text, deadlines) => {
    const plan = parse(`质量提升方案（2023—2027年）\n\n一、目标\n${text}`)
    expect(targetsOf(plan).map(({ deadline }) => deadline)).toEqual(deadlines)
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
