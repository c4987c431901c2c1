import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'

test.each([
  ['合格率达到 $95\\%$ 以上，', '合格率达到95%以上，'],
  ['占比达到 $4 0 . 5 \\%$ ，', '占比达到40.5%，'],
  ['新建实验室 $10 \\sim 15$ 个，', '新建实验室10~15个，'],
  ['浓度 $\\leq 3 5 \\mu \\mathrm { g } / \\mathrm { m } ^ { 3 }$ ，', '浓度≤35μg/m³，'],
  ['$\\mathrm{PM}_{2.5}$ 浓度下降，', 'PM2.5浓度下降，'],
])('a figure set as a formula is one: %s', (source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test.each(['补助$5-$10，', '由$100涨到$200，', '按 $E = \\frac{a}{b}$ 计算', '变量$a$与$b$'])(
  '%s stays',
  (source) => {
    expect(cleanText(source).text).toBe(source)
  },
)
