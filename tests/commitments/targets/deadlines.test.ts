import { expect, test } from 'vitest'
import { firstYearOf } from '../../../src/commitments/targets/deadlines.ts'
import { parse } from '../../document/seeds.ts'

test('the first year of a plan is looked for above its tasks, glosses or not', () => {
  const head = '產(chǎn)業(yè)發(fā)展行動(dòng)方案'
  const tasks = '一、衔接。2016—2020年方案继续执行。'
  expect(firstYearOf(parse(`${head}（2023—2027年）\n${tasks}`))).toBe(2023)
  expect(firstYearOf(parse(`${head}\n${tasks}`))).toBeUndefined()
})
