import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guessMetadata } from '../../../src/document/metadata/guess.ts'
import { parseDocument } from '../../../src/document/parse.ts'
import { readSource } from '../../../src/document/readers/read.ts'

function guess(text: string, surroundings = '') {
  const source = { path: 'plan.txt', sha256: '', encoding: 'utf-8' }
  return guessMetadata(parseDocument({ id: 'plan', title: '' }, source, text), surroundings)
}

test('a plan says who issued it, for whom and when', () => {
  const seed = (name: string) =>
    readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8')
  expect(guess(seed('gansu-2023.txt'))).toEqual({
    title: '甘肃省深入开展产品、工程和服务质量提升行动实施方案（2023-2025年）',
    jurisdiction: '甘肃',
    level: 'province',
    issuer: '甘肃省质量强省建设协调推进领导小组',
    issued: '2023-03-24',
  })
  expect(guess(seed('national-2022.txt'))).toEqual({ jurisdiction: '国家', level: 'national' })
  expect(guess(seed('chengdu-2023.txt'))).toMatchObject({
    title: '关于深入推进质量强市建设推动高质量发展的实施方案（2023-2027年）（征求意见稿）',
    level: 'city',
  })
})

test('particulars that a page gives around its text', async () => {
  const page = readFileSync(new URL('../fixtures/plan.site.html', import.meta.url))
  const { text, surroundings } = await readSource(page, 'plan.site.html')
  expect(guess(text, surroundings)).toMatchObject({ number: '甘质强办发〔2023〕2号' })
})

test('a notice with a number, an enclosed plan and a term of validity', () => {
  const text = `滨海市人民政府办公室关于印发《滨海市服务业发展行动计划》的通知
滨政办发〔2024〕7号
各县（市、区）人民政府：
《滨海市服务业发展行动计划》已经市政府同意，现印发给你们，请遵照执行。
滨海市人民政府办公室
二〇二四年三月十二日
滨海市服务业发展行动计划
一、重点任务
（一）发展物流。推进冷链建设，按照国发〔2022〕1号文件执行。
（二）发展旅游。建设景区。
本计划自2024年4月1日起施行，有效期5年。`
  expect(guess(text)).toEqual({
    title: '滨海市服务业发展行动计划',
    jurisdiction: '滨海',
    level: 'city',
    issuer: '滨海市人民政府办公室',
    number: '滨政办发〔2024〕7号',
    issued: '2024-03-12',
    effective: '2024-04-01',
    expires: '2029-03-31',
  })
})

test('a title over several lines, and a number below it in brackets', () => {
  const title = '滨海市贯彻落实《关于打好经济增长主动仗\n\n实现整体好转的若干政策\n\n措施》实施方案'
  expect(
    guess(`2023年3月15日\n${title}\n(滨政[2023]9号)\n一、促进消费\n1.发放消费券。`),
  ).toMatchObject({
    title: '滨海市贯彻落实《关于打好经济增长主动仗实现整体好转的若干政策措施》实施方案',
    number: '滨政[2023]9号',
  })
})

test('a report is its government’s, not the assembly’s that heard it', () => {
  const report =
    '政府工作报告\n——2025年1月15日在滨海市第十七届人民代表大会第五次会议上\n一、工作回顾\n甲。'
  expect(guess(report)).toMatchObject({ jurisdiction: '滨海', issuer: '滨海市人民政府' })
  expect(guess('中共中央关于深化改革的决定\n一、要求\n甲。')).toMatchObject({ issuer: '中共中央' })
})

test('an outline that a news agency printed', () => {
  const news =
    '中共中央 国务院印发《质量强国建设纲要》\n发布时间 :2023-02-06 来源: 某平台\n《质量强国建设纲要》主要内容如下。\n一、要求\n甲。'
  expect(guess(news)).toMatchObject({
    title: '质量强国建设纲要',
    issuer: '中共中央 国务院',
    issued: '2023-02-06',
  })
})

test('a plan without an issuer is of the country that it calls ours', () => {
  const plan =
    '碳达峰行动方案\n一、要求\n立足我国资源禀赋。\n二、保障\n各地区、各有关部门要落实责任。'
  expect(guess(plan)).toMatchObject({ jurisdiction: '国家', level: 'national' })
})

test('a title over three lines', () => {
  const title = '湖南省人民政府关于\n2014年《政府工作报告》有关工作部门\n分工的意见'
  expect(guess(`${title}\n湘政发〔2014〕1号\n一、任务\n（一）改革。健全机制。`).title).toBe(
    '湖南省人民政府关于2014年《政府工作报告》有关工作部门分工的意见',
  )
})

test('who issues stands on the line above the title, or above the number of an order', () => {
  const opinions =
    '新华社北京8月11日电\n中共中央 国务院\n关于全面绿色转型的意见\n（2024年7月31日）\n一、要求\n甲。'
  expect(guess(opinions)).toMatchObject({
    title: '中共中央 国务院关于全面绿色转型的意见',
    issuer: '中共中央 国务院',
    issued: '2024-07-31',
  })
  expect(
    guess('中华人民共和国工业和信息化部令\n第 11 号\n经营许可管理办法\n第一条 制定本办法。'),
  ).toMatchObject({
    issuer: '工业和信息化部',
    number: '中华人民共和国工业和信息化部令第11号',
  })
})

test.each(['三、保障措施', '三、保障措施………………4'])(
  'an entry of the table of contents is no part of the title: %s',
  (entry) => {
    const text = `目  录\n一、总体要求\n${entry}\n滨海市经济行动方案\n（2024—2026年）\n一、总体要求\n发展经济。`
    expect(guess(text).title).toBe('滨海市经济行动方案（2024—2026年）')
  },
)

test('who issued a document may stand in its title, and its day below', () => {
  const title = '中共滨海市委 滨海市人民政府关于促进民营经济发展的意见'
  expect(guess(`${title}\n（2024年7月14日）\n一、任务\n发展经济。`)).toEqual({
    title,
    jurisdiction: '滨海',
    level: 'city',
    issuer: '中共滨海市委 滨海市人民政府',
    issued: '2024-07-14',
  })
  const opening = '为落实国务院关于发展经济的部署，制定本方案。'
  expect(guess(`经济行动方案\n${opening}\n一、任务\n发展经济。`).issuer).toBeUndefined()
})

test.each([
  ['二○二四年十二月三十一日', '2024-12-31'],
  ['二〇二四年十月二十日', '2024-10-20'],
  ['2024 年 2 月 30 日', undefined],
])('signed on %s', (date, issued) => {
  expect(guess(`滨海市方案\n滨海市人民政府\n${date}\n一、任务。\n发展经济。`).issued).toBe(issued)
})

test('all who sign a document, and a name that is spaced', () => {
  const signed = (...signature: readonly string[]) =>
    guess(
      ['某行动方案', '一、任务', '发展经济，改善民生。', ...signature, '2023年6月8日'].join('\n'),
    )
  expect(signed('教育部　国家发展改革委', '中国人民银行　国务院国资委')).toMatchObject({
    jurisdiction: '国家',
    issuer: '教育部 国家发展改革委 中国人民银行 国务院国资委',
    issued: '2023-06-08',
  })
  expect(signed('国家发展改革委', '工业和信息化部').issuer).toBe('国家发展改革委 工业和信息化部')
  expect(signed('国 务 院').issuer).toBe('国务院')
})

test('a rule is issued when it is promulgated, not when it is passed', () => {
  const rule =
    '某省办法\n（2021年3月2日省政府第12次常务会议审议通过 2021年3月15日某省人民政府令第188号公布）'
  expect(guess(`${rule}\n第一条 制定本办法。`).issued).toBe('2021-03-15')
})

test('a ministry that issued an order stands in its number', () => {
  const law = guess(
    '粮食储备安全管理办法\n（2021年1月21日国家发展和改革委员会令第42号公布）\n第一条 制定本办法。',
  )
  expect(law).toMatchObject({
    jurisdiction: '国家',
    issuer: '国家发展和改革委员会',
    number: '国家发展和改革委员会令第42号',
  })
  const order = guess('中华人民共和国国务院令第722号\n优化营商环境条例\n第一条 制定本条例。')
  expect(order).toMatchObject({ jurisdiction: '国家', issuer: '国务院' })
})

test('a regulation is dated by the newest line of its history', () => {
  const text = `# 滨海市湿地保护条例

1999年4月3日 滨海市第九届人民代表大会常务委员会第八次会议通过

2010年9月29日 滨海市第十一届人民代表大会常务委员会第十九次会议修订

第一条 为了保护湿地，制定本条例。

第二条 本条例自2010年12月1日起施行。1996年5月1日公布的办法同时废止。`
  expect(guess(text)).toEqual({
    title: '滨海市湿地保护条例',
    jurisdiction: '滨海',
    level: 'city',
    issuer: '滨海市人民代表大会常务委员会',
    issued: '2010-09-29',
    effective: '2010-12-01',
  })
})

test.each([
  [
    '优化营商环境条例\n2019年10月22日 中华人民共和国国务院令第722号公布\n第一条 制定本条例。',
    '国家',
    'national',
  ],
  ['东江市西湖县垃圾管理办法\n第一条 为了管理垃圾，制定本办法。', '西湖', 'county'],
  ['“十四五”国家养老服务规划\n第一条 为了服务，制定本规划。', '国家', 'national'],
  ['“十四五”江海市养老服务规划\n第一条 为了服务，制定本规划。', '江海', 'city'],
  ['城市绿化办法\n第一条 为了绿化城市，制定本办法。', undefined, undefined],
  ['山城畲族自治县绿化条例\n第一条 为了绿化，制定本条例。', '山城畲族自治县', 'county'],
  ['上海市绿化条例\n第一条 为了绿化，制定本条例。', '上海', 'province'],
  ['广西壮族自治区绿化条例\n第一条 为了绿化，制定本条例。', '广西', 'province'],
])('whom it binds: %s', (text, jurisdiction, level) => {
  const found = guess(text)
  expect([found.jurisdiction, found.level]).toEqual([jurisdiction, level])
})
