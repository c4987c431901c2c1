import { expect, test } from 'vitest'
import { formatNumber } from '../../../src/document/readers/numerals.ts'

test.each([
  [12, 'chineseCounting', '十二'],
  [20, 'chineseCountingThousand', '二十'],
  [105, 'chineseCounting', '一百〇五'],
  [110, 'chineseCounting', '一百一十'],
  [2024, 'ideographDigital', '二〇二四'],
  [3, 'ideographTraditional', '丙'],
  [12, 'ideographZodiac', '亥'],
  [21, 'decimalEnclosedCircle', '㉑'],
  [3, 'decimalEnclosedParen', '(3)'],
  [14, 'upperRoman', 'XIV'],
  [28, 'lowerLetter', 'bb'],
  [7, 'decimalFullWidth', '７'],
  [7, 'decimalZero', '07'],
  [7, 'no such format', '7'],
  [7, 'valueOf', '7'],
])('%i as %s is %s', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown)
})

test('a number beyond a format is written in digits', () => {
  expect(formatNumber(10_000, 'chineseCounting')).toBe('10000')
  expect(formatNumber(60, 'decimalEnclosedCircle')).toBe('60')
  expect(formatNumber(4000, 'upperRoman')).toBe('4000')
  expect(formatNumber(0, 'chineseCounting')).toBe('0')
})
