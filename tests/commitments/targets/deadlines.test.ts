import { expect, test } from 'vitest'
import { deadlinesOf, firstYearOf } from '../../../src/commitments/targets/deadlines.ts'
import { parse } from '../../document/seeds.ts'

test('the first year of a plan is looked for above its tasks, glosses or not', () => {
  const head = '產(chǎn)業(yè)發(fā)展行動(dòng)方案'
  const tasks = '一、衔接。2016—2020年方案继续执行。'
  expect(firstYearOf(parse(`${head}（2023—2027年）\n${tasks}`))).toBe(2023)
  expect(firstYearOf(parse(`${head}\n${tasks}`))).toBeUndefined()
})

test.each([
  ['一、2025年重点工作\n（一）任务。建设站点5个。', [2025]],
  ['一、2030年前达峰行动\n（一）任务。建设站点5个。', []],
  ['一、2025年版目录\n（一）任务。建设站点5个。', []],
  ['一、2025—2027年工作安排\n（一）任务。建设站点5个。', []],
])('what a section for one year promises is due in it: %s', (plan, years) => {
  expect([...deadlinesOf(parse(plan)).values()].flat()).toEqual(years)
})

test('no target is due before its plan', () => {
  const plan = parse(
    '某市行动方案（2025—2027年）\n（一）更新。报废2018年4月30日前注册的车辆，渗透率达到50%。',
  )
  expect([...deadlinesOf(plan).values()].flat()).toEqual([])
})

test.each([
  ['到2025年，应用率达到60%。2027年，应用率达到95%。', [2025, 2025, 2027, 2027]],
  ['到2026年和2027年，网办率分别达到80%和90%。', [2026, 2026]],
  ['2025年12月31日前，完成改造。', [2025, 2025]],
  ['2025年上半年，完成改造。', [2025, 2025]],
  ['2025年建成实验室10个。', [2025]],
  ['到2027年，覆盖率2023年达到85%、2025年达到95%，床位达到3万张。', [2027, 2023, 2027]],
  ['加强改造，覆盖率达到90%。（省科技厅，2026年底前完成）', [2026, 2026]],
  ['加强改造。2024年产值达20亿元，2025年突破30亿元。', [undefined, 2024, 2025]],
  ['2024年更新不少于3000台，2025—2027年每年更新不少于5000台。', [2024, 2027]],
  ['到2025年，产量达到2020年的2倍。', [2025, 2025]],
  ['到2027年，产值达到20亿元，其中2025年完成10亿元，企业达到10万家。', [2027, 2027, 2025, 2027]],
  ['建设园区3个，完成时限：2025年12月。', [2025, 2025]],
  ['建设园区3个。\n时限要求：2025年6月底前', [2025, 2025]],
  ['2024年6月底前完成平台建设，开展培训。建设站点5个。', [2024, 2024, undefined]],
  ['“十五五”时期逐步减少用煤。比例不低于50%。', [2030, undefined]],
  ['到2025年，产值翻番。2024年底前完成试点。建设站点5个。', [2025, 2025, 2024, 2025]],
])('the years by which clauses are due: %s', (text, years) => {
  const due = deadlinesOf(parse(`（一）任务。${text}`))
  expect([...due.values()].map(([year]) => year)).toEqual(years)
})
