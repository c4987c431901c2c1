import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cells } from '../../../cli/typography/width.ts'
import { wrap } from '../../../cli/typography/wrap.ts'

const lines = (text: string, width: number) =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end))

test('no line begins with a closing mark nor ends with an opening one', () => {
  expect(lines('提高质量，加强标准。', 8)).toEqual(['提高质', '量，加强', '标准。'])
  expect(lines('实施《质量强国》', 6)).toEqual(['实施', '《质量', '强国》'])
  const text = readFileSync(new URL('../../../seeds/sichuan-2023.md', import.meta.url), 'utf8')
  for (const width of [20, 37, 58, 97]) {
    for (const line of lines(text, width)) {
      expect(line).not.toMatch(/^[，。、；：？！）》”]/u)
      expect(line).not.toMatch(/[（《“]$/u)
      expect(cells(line)).toBeLessThanOrEqual(width)
    }
  }
})

test('words and numbers stay whole, unless they are longer than the line', () => {
  expect(lines('合格率99.5%以上', 8)).toEqual(['合格率', '99.5%以', '上'])
  expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
})

test('line breaks of the text are kept', () => {
  expect(lines('一\n二\n\n三', 10)).toEqual(['一', '二', '', '三'])
  expect(lines('', 10)).toEqual([''])
})

test('the ranges and the white space between them are the whole text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'质量，。（）《》a1 \n％“”é') })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 12 }), (whole, width) => {
      let at = 0
      for (const { start, end } of wrap(whole, width)) {
        expect(whole.slice(at, start)).toMatch(/^\s*$/)
        expect(end).toBeGreaterThanOrEqual(start)
        at = end
      }
      expect(whole.slice(at)).toMatch(/^\s*$/)
    }),
  )
})

test('a character stays with its marks and with what a joiner ties to it', () => {
  expect(lines('质\u0323量\u0323', 2)).toEqual(['质\u0323', '量\u0323'])
  expect(lines('👩‍🔬👩‍🔬', 2)).toEqual(['👩‍🔬', '👩‍🔬'])
})
