import { expect, test } from 'vitest'
import { findTask } from '../../../cli/compare/find-task.ts'
import type { ComparedTask } from '../../../src/compare/comparison.ts'
import type { Side } from '../../../src/document/pair.ts'

const task = (side: Side, id: string, number: string, title: string): ComparedTask => ({
  id: `${side}:${id}`,
  side,
  kind: 'task',
  number,
  title,
  path: [],
  range: { start: 0, end: 0 },
})

const tasks = [
  task('base', 't5', '（五）', '提高基础件通用件质量性能'),
  task('base', 't6', '（六）', '强化材料质量保障能力'),
  task('base', 't15', '（十五）', '推动产业链供应链质量联动提升'),
  task('local', 't5', '5.', '实施产业质量强基工程'),
  task('local', 't2.1', '1.', '完善标准体系'),
]

test.each([
  ['t5', 'base:t5'],
  ['base:t5', 'base:t5'],
  ['local:t5', 'local:t5'],
  ['5', 'base:t5'],
  ['（五）', 'base:t5'],
  ['(五)', 'base:t5'],
  ['五', 'base:t5'],
  ['提高基础件通用件质量性能', 'base:t5'],
  ['（六）强化材料质量保障能力', 'base:t6'],
  ['5. 实施产业质量强基工程', 'local:t5'],
  ['基础件', 'base:t5'],
  ['t2.1', 'local:t2.1'],
  ['1', 'local:t2.1'],
  ['质量强基', 'local:t5'],
])('%s is %s', (asked, id) => {
  expect(findTask(tasks, asked)).toBe(id)
})

test('a part of several titles names them all', () => {
  expect(() => findTask(tasks, '质量')).toThrow(
    expect.objectContaining({
      failure: {
        code: 'ambiguous-task',
        task: '质量',
        matches: [
          't5 （五）提高基础件通用件质量性能',
          't6 （六）强化材料质量保障能力',
          't15 （十五）推动产业链供应链质量联动提升',
        ],
      },
    }),
  )
})

test('what fits nothing comes with the nearest ids', () => {
  expect(() => findTask(tasks, 't25')).toThrow(
    expect.objectContaining({
      failure: { code: 'unknown-task', task: 't25', nearest: ['t5', 't15'] },
    }),
  )
})
