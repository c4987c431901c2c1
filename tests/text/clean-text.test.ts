import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'
import { toClean, toSource } from '../../src/text/clean-text.ts'

test('a place of the source is found in the cleaned text, and back', () => {
  const source = '推動(dòng)產(chǎn)業(yè)發(fā)展'
  const clean = cleanText(source)
  for (let at = 0; at < clean.text.length; at++) {
    expect(toClean(clean, toSource(clean, { start: at, end: at + 1 }).start)).toBe(at)
  }
  expect(toClean(clean, source.indexOf('(yè)'))).toBe(clean.text.indexOf('发'))
  expect(toClean(clean, source.length)).toBe(clean.text.length)
})
