import { expect, test } from 'vitest'
import { targetsOf } from '../../../src/commitments/targets/targets.ts'
import { parse } from '../../document/seeds.ts'

/** The targets of a table in a box, as `indicator comparator value unit (year)`. */
function read(...rows: readonly string[]): readonly string[] {
  const document = parse(
    `一、目标\n（一）目标。建成强市。\n专栏1 主要指标\n${rows.join('\n')}\n二、任务。`,
  )
  return targetsOf(document).map(
    ({ indicator, comparator, value, unit, deadline }) =>
      `${indicator} ${comparator} ${value}${unit} (${deadline})`,
  )
}

test('the first of several years is where things stand, the others are promised', () => {
  expect(
    read(
      '序号 指标名称 2022年 2024年 2025年目标 属性',
      '1 毛入学率（%） 95 96 97%以上 约束性',
      '2 每十万人口在校大学生数（人） 3000 3,200 3500左右 预期性',
    ),
  ).toEqual([
    '毛入学率 = 96% (2024)',
    '毛入学率 >= 97% (2025)',
    '每十万人口在校大学生数 = 3200人 (2024)',
    '每十万人口在校大学生数 = 3500人 (2025)',
  ])
})

test('units of a column of their own, signs, sums over the years, and what fell', () => {
  expect(
    read(
      '类别 指标 单 位 2020年实际 2025年目标值 备注',
      '学前教育 毛入园率 % 88.2 ≥92 —',
      '人力资源 新增受教育年限 年 — [2] 累计',
      '绿色 单位生产总值能耗降低 % — 13.5 约束性',
    ),
  ).toEqual([
    '毛入园率 >= 92% (2025)',
    '新增受教育年限 = 2年 (2025)',
    '单位生产总值能耗降低 +% -13.5% (2025)',
  ])
})

test('cells that say their targets in words', () => {
  expect(
    read(
      '指    标    2025年目标值',
      '1．床位总量    达到900万张以上',
      '2．专业招生规模    明显增长',
      '3．社会工作者人数    保持1人以上',
    ),
  ).toEqual(['床位总量 >= 900万张 (2025)', '社会工作者人数 >= 1人 (2025)'])
})

test.each([
  ['no indicators head them', ['项目 2025年', '床位 500']],
  ['only what is there is said', ['指标 单位 2020年现状', '床位 张 500']],
  ['a line below them is prose', ['指标 单位 2025年目标', '以上指标由市统计局监测。']],
])('rows are no targets where %s', (_, rows) => {
  expect(read(...rows)).toEqual([])
})

test('the place of a value is that of its digits', () => {
  const document = parse(
    '一、目标\n（一）目标。建成强市。\n专栏1\n指标 2025年目标\n床位（张） 900张以上\n二、任务。',
  )
  const [target] = targetsOf(document)
  expect(document.clean.source.slice(target?.range.start, target?.range.end)).toBe('900张')
})
