import { expect, test } from 'vitest'
import { parse } from './seeds.ts'

const outline = (text: string) =>
  parse(text).tasks.map(({ id, path, number, title, clauses }) =>
    [...path, id, number + title, ...clauses.map(({ text }) => text)].join(' '),
  )

test('a numeral alone on its line has its title on the next', () => {
  const plan = `一、

总体要求
坚持质量第一，推动发展。
**二、**
**重点任务**
（一）
加强创新
支持企业，做强平台。
（二）
优化服务。减少环节，压缩时限。
三、
保障措施
1.
加强领导
压实责任，形成合力。`
  expect(outline(plan)).toEqual([
    'g1 一、总体要求 坚持质量第一， 推动发展。',
    '二、重点任务 t1 （一）加强创新 支持企业， 做强平台。',
    '二、重点任务 t2 （二）优化服务 减少环节， 压缩时限。',
    '三、保障措施 m1 1.加强领导 压实责任， 形成合力。',
  ])
  const [, first] = parse(plan).tasks
  expect(plan.slice(first?.heading.start, first?.heading.end)).toBe('（一）\n加强创新')
})

test('a chapter has its title on the next line, an article its text', () => {
  const rules = `第一章
总则
第一条
规范管理
本市应当加强管理。`
  expect(outline(rules)).toEqual(['第一章 总则 t1 第一条 规范管理 本市应当加强管理。'])
})

test('the number of a row of a table has no title below it', () => {
  expect(outline('1.\n完善标准，推广经验。\n2.\n建设平台。严格管理。')).toEqual([
    't1 1. 完善标准， 推广经验。',
    't2 2. 建设平台。 严格管理。',
  ])
})
