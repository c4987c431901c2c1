import { expect, test } from 'vitest'
import { notablesOf } from '../../../src/report/content/notable.ts'
import { runOf } from '../../workspace/run-of.ts'

const base = `总体方案
一、总体要求
（一）工作原则。坚持全国一盘棋，强化顶层设计和各方统筹，推动重点领域和有条件的地方率先行动。
（二）工作目标。到2025年，非化石能源消费比重达到20%。
二、重点任务
（一）开发水电。推进水电基地建设。
（二）发展风电。完善海上风电产业链。
`
const local = `地方方案
一、总体要求
（一）工作目标。到2025年，非化石能源消费比重达到25%。
二、重点任务
（一）发展风电。完善海上风电产业链。
`

test('a task that is missing is more notable than a principle, and the numbers of the goals are notable', () => {
  const { comparison } = runOf(base, local)
  expect(notablesOf(comparison, 9).map(({ sort, task }) => `${sort} ${task.name}`)).toEqual([
    'task-omitted （一）开发水电',
    'target-changed （一）工作目标',
    'task-omitted （一）工作原则',
  ])
})
