import { expect, test } from 'vitest'
import { agenciesOf } from '../../src/commitments/agencies/agencies.ts'
import { parse } from './seeds.ts'

/** For every task that someone answers for, who. */
const named = (text: string) =>
  agenciesOf(parse(text)).map(({ task, agencies: [first] }) => `${task} ${first?.name}`)

test('the note that closes the parts of each task is for all of them', () => {
  const plan = `一、重点工程
（一）绿色升级工程。
1.提升能效。推广技术。
2.治理污染。推进改造。（市经济信息委负责）
（二）园区提升工程。
1.优化系统。推动集聚。
2.建设设施。推进共享。（市发展改革委负责）
（三）城镇改造工程。全面推进改造。（市住房城乡建委负责）`
  expect(named(plan)).toEqual([
    't1.1 市经济信息委',
    't1.2 市经济信息委',
    't2.1 市发展改革委',
    't2.2 市发展改革委',
    't1.3 市住房城乡建委',
  ])
})

test('a note is its own task’s where others before the last have notes, too, or only one list ends with one', () => {
  const parts = (first: string) => `一、工程
（一）升级。
1.提升能效。推广技术。${first}
2.治理污染。推进改造。（市经济信息委负责）
（二）园区。
1.优化系统。推动集聚。
2.建设设施。推进共享。`
  expect(named(parts(''))).toEqual(['t1.2 市经济信息委'])
  expect(named(`${parts('（市科技局负责）')}（市发展改革委负责）`)).toEqual([
    't1.1 市科技局',
    't1.2 市经济信息委',
    't2.2 市发展改革委',
  ])
})
