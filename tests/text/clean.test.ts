import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'
import { toSource } from '../../src/text/clean-text.ts'

/** Where in the source the first occurrence of `part` in the cleaned text came from. */
function sourceOf(source: string, part: string): string {
  const clean = cleanText(source)
  const start = clean.text.indexOf(part)
  const range = toSource(clean, { start, end: start + part.length })
  return source.slice(range.start, range.end)
}

test.each([
  [
    'glosses of a web converter',
    '產(chǎn)品和服務(wù)質量,經(jīng)國務院同意',
    '产品和服务质量，经国务院同意',
  ],
  ['glosses after any character, doubled', '一(yī)個好(hǎo)(hǎo)辦法', '一个好办法'],
  ['variants of Traditional characters', '爲了産業鏈,著力提高', '为了产业链，着力提高'],
  ['phrases that a character table gets wrong', '乾坤與乾淨,瞭解情況', '乾坤与干净，了解情况'],
  ['doubled separators', '提高質量,，加強監管。。', '提高质量，加强监管。'],
  ['half-width brackets around Chinese', '零部件(元器件)可靠性', '零部件（元器件）可靠性'],
  [
    'straight quotes and corner brackets',
    '推进"放管服"改革,「數商興農」',
    '推进“放管服”改革，“数商兴农”',
  ],
  ['radicals that stand for characters', '⼀、⺠⽣⼯程', '一、民生工程'],
  [
    'brackets of mathematics that stand for those of titles',
    '修改\u2329条例\u232a',
    '修改〈条例〉',
  ],
  ['numerals of one character', '㈠目标⒈质量⑵安全', '（一）目标1.质量(2)安全'],
  ['full-width letters and digits', '５Ｇ网络达到９８．０％', '5G网络达到98.0%'],
  ['spaces of every kind and invisible characters', '\u3000总\u00a0则\u200b。\ufeff', ' 总 则。'],
  ['line ends of every system', '一\r\n二\r三\u2028四', '一\n二\n三\n四'],
  ['terminal escapes', '质\x1b[31m量\x1b[0m强\x1b]8;;http://x\x07国\x9b1m', '质量强国'],
])('repairs %s', (_, source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test.each([
  '国内生产总值(GDP)与人工智能(AI)',
  '长度(cm)',
  '安全(an error)',
  '合格率分别提高到98.0%、97.5%以上',
  '见 http://www.gov.cn/a,b;c 与 10:30',
  '电梯“全包维?!?、“物联网+维?!?。',
])('leaves %s alone', (source) => {
  expect(cleanText(source).text).toBe(source)
})

test('a gloss belongs to the character it follows', () => {
  expect(sourceOf('農產(chǎn)品', '产')).toBe('產(chǎn)')
  expect(sourceOf('農產(chǎn)品', '农产品')).toBe('農產(chǎn)品')
})

test('an escape inside a stretch is part of its source', () => {
  expect(sourceOf('质\x1b[31m量强国', '质量')).toBe('质\x1b[31m量')
})

test('every unit maps to an ascending stretch of the source', () => {
  const pieces = fc.constantFrom(
    '產',
    '(chǎn)',
    '(',
    ')',
    ',',
    '。',
    '\r\n',
    '\x1b[1m',
    '乾坤',
    '𠮷',
    'a',
    '1',
    '"',
    ' ',
    '\n\n',
    '第',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (source) => {
        const { text, starts, ends } = cleanText(source)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        const misplaced = Array.from(starts).findIndex((start, at) => {
          const end = ends[at] ?? 0
          return start < (starts[at - 1] ?? 0) || end < start || end > source.length
        })
        expect(misplaced).toBe(-1)
      },
    ),
  )
})
