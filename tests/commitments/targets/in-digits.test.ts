import { expect, test } from 'vitest'
import { inDigits } from '../../../src/commitments/targets/in-digits.ts'

test.each([
  ['处五万元以上十万元以下的罚款', '处50000元以上100000元以下的罚款'],
  ['百分之三十', '30%'],
  ['一百二十户、1.1亿元、5万个、1,200家', '120户、110000000元、50000个、1200家'],
  ['两年', '2年'],
  ['一点五倍', '1.5倍'],
  ['“十四五”', '“十四五”'],
  ['十万元', '100000元'],
])('%s', (text, expected) => {
  expect(inDigits(text)).toBe(expected)
})
