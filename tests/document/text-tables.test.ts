import { expect, test } from 'vitest'
import { layOutTables } from '../../src/document/text-tables.ts'
import { untouched } from '../../src/text/replace.ts'
import { parse } from './seeds.ts'

const plan = `# 某省行动方案

一、任务

| 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |
|:---:|---|---|---|---|
| 1 | 建设**云平台**<br>推广应用 | 省大数据局 | 省财政厅<br>省人社厅 | 2025年 |
| 2 | 推出场景 | 省政务办 | —— | 持续推进 |
`

test('a row of a table of tasks is a task, its words where the source has them', () => {
  const { tasks } = parse(plan)
  const at = (range: { start: number; end: number }) => plan.slice(range.start, range.end)
  expect(
    tasks.map(({ id, note, clauses }) => ({
      id,
      note: [note?.text, note && at(note.range)],
      clauses: clauses.map(({ text, range }) => [text, at(range)]),
    })),
  ).toEqual([
    {
      id: 't1',
      note: [
        '（牵头单位：省大数据局；配合单位：省财政厅、省人社厅）',
        '省大数据局 | 省财政厅<br>省人社厅',
      ],
      clauses: [
        ['建设云平台；', '建设**云平台**'],
        ['推广应用。', '推广应用'],
        ['完成时限：2025年。', '2025年'],
      ],
    },
    {
      id: 't2',
      note: ['（牵头单位：省政务办）', '省政务办'],
      clauses: [
        ['推出场景。', '推出场景'],
        ['完成时限：持续推进。', '持续推进'],
      ],
    },
  ])
})

test.each([
  [
    'the header has no number',
    '| 任务 | 单位 |\n|---|---|\n| 甲\\|乙 | 丙局 |',
    '1.\n甲\\|乙。（单位：丙局）',
  ],
  [
    'agencies before the task',
    '| 单位 | 任务 |\n|--|--|\n| 丙局 | 甲 |',
    '1.\n（单位：丙局）\n甲。',
  ],
  ['several columns of words', '|领域|任务|时限|\n|-|-|-|\n|甲|乙|6月|', '1.甲。\n乙。时限：6月。'],
  [
    'indicators',
    '| 指标 | 单位 | 2025年目标 |\n|---|---|---|\n| 平台数 | 个 | 100 |',
    '指标 单位 2025年目标\n\n平台数 个 100',
  ],
  ['another table', '| 指标 | 数值 |\n|---|---|\n| 甲 | 1 |', '指标 数值\n\n甲 1'],
  [
    'no bars at the ends',
    '任务 | 单位\n---|:--:\n甲 | 丙局\n乙 | 丁局\n\n末段',
    '1.\n甲。（单位：丙局）\n2.\n乙。（单位：丁局）\n\n末段',
  ],
  [
    'a row that adds the others up',
    '|序号|任务|单位|\n|-|-|-|\n|1|甲|丙局|\n||**合计**|1|',
    '1.\n甲。（单位：丙局）\n**合计** 1',
  ],
  ['no table', '| 任务 | 单位 |\n| 甲 | 丙局 |', '| 任务 | 单位 |\n| 甲 | 丙局 |'],
])('%s', (_, text, laidOut) => {
  expect(layOutTables(untouched(text)).text.trim()).toBe(laidOut)
})

test('a table of tasks that was copied with tabs', () => {
  const text = '序号\t任务\t单位\n1\t甲，好\t丙局\n\t乙\t\n合计\t2项'
  const { tasks } = parse(text)
  expect(
    tasks.map(({ id, clauses, note }) => [id, clauses.map((each) => each.text), note?.text]),
  ).toEqual([
    ['t1', ['甲，', '好。'], '（单位：丙局）'],
    ['t2', ['乙。'], undefined],
  ])
  expect(layOutTables(untouched('甲\t乙\n丙\t丁')).text).toBe('甲\t乙\n丙\t丁')
})

test('a table of tasks in tags, as programs put it into Markdown, is read like one in bars', () => {
  const source = `一、任务
<table><tr><td>序号</td><td>重点任务</td><td>责任单位</td></tr><tr><td>1</td><td>建设<b>云平台</b></td><td rowspan="2">市数据局</td></tr><tr><td>2</td><td>推出<br>场景</td></tr></table>
二、保障`
  const { tasks } = parse(source)
  expect(
    tasks.map(({ id, clauses, note }) => [id, clauses.map(({ text }) => text), note?.text]),
  ).toEqual([
    ['t1', ['建设云平台。'], '（责任单位：市数据局）'],
    ['t2', ['推出；', '场景。'], '（责任单位：市数据局）'],
  ])
  const [first] = tasks.flatMap(({ clauses }) => clauses)
  expect(source.slice(first?.range.start, first?.range.end)).toBe('建设<b>云平台')
})

test.each([
  '<table><tr><td>指标</td><td>10</td></tr></table>',
  '<table><tr><td>任务<tr><td>责任单位</table>',
  '<table><table><tr><td>任务</td>',
  `<table>${'<tr><td>任务'.repeat(2000)}</table>`,
])('tags that hold no table of tasks stay: %#', (source) => {
  expect(layOutTables(untouched(source)).text).toBe(source)
})

test('a row with words in its first cell alone heads those below it', () => {
  const { tasks } = parse(`# 某省任务清单

| 序号 | 工作任务 | 年度目标 | 牵头单位 | 完成时限 |
|:--:|---|---|---|---|
| 一、强化保障 |||||
| 1 | 完善法规 | 出台办法1部 | 省市场监管局 | 2024年12月 |
| 二、促进创造 |||||
| 2 | 打造品牌 | 新增标志≥10个 | 省商务厅 | 2024年12月 |

注：各市参照执行。
`)
  expect(tasks.map(({ id, path, title }) => [id, path.join(), title])).toEqual([
    ['t1', '一、强化保障', '完善法规'],
    ['t2', '二、促进创造', '打造品牌'],
  ])
  expect(tasks.at(-1)?.clauses.map(({ text }) => text)).toEqual([
    '新增标志≥10个。',
    '完成时限：2024年12月。',
  ])
})

test('rows between tabs are whole, also where their cells hold sentences', () => {
  const rows = [
    '序号\t重点任务\t具体举措\t责任单位\t完成时限',
    '1\t经济增长\t增加值增长6%左右，研发投入提高。\t市发展改革委\t2025年底',
    '2\t技术改造\t新增示范工厂5家。\t市工业和信息化局\t12月底',
  ]
  const { tasks } = parse(`某市任务分工方案\n\n${rows.join('\n')}\n`)
  expect(tasks.map(({ title, note }) => [title, note?.text])).toEqual([
    ['经济增长', '（责任单位：市发展改革委）'],
    ['技术改造', '（责任单位：市工业和信息化局）'],
  ])
})
