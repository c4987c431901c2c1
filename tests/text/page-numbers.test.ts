import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'

const body = '（一）提升质量。完善标准体系，健全追溯'

test('numbers that count pages up go, and what they part is joined', () => {
  const text = `${body}\n3\n体系，推动升级。\n4\n（二）提升服务。优化环境。\n- 5 -\n`
  expect(cleanText(text).text.replace(/\n+/g, '\n')).toBe(
    `${body}体系，推动升级。\n（二）提升服务。优化环境。\n`,
  )
})

test.each([
  [
    'a numeral whose title stands on the next line',
    '1\n提升质量\n完善标准。\n2\n优化服务\n加强监管。\n',
  ],
  ['cells of a table', '序号\n任务\n1\n完善标准\n2\n加强监管\n'],
  ['the numeral of a sentence that a line break parts', `${body}\n30\n家企业。\n`],
  ['numbers that do not count up', `${body}\n3\n体系。\n7\n（二）提升服务。优化环境。\n`],
  ['numbers between whole paragraphs', '第一段。\n1\n第二段。\n2\n第三段。\n'],
])('%s stays', (_, source) => {
  const numbers = (text: string) => text.match(/\d+/g)
  expect(numbers(cleanText(source).text)).toEqual(numbers(source))
})
