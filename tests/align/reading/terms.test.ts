import { expect, test } from 'vitest'
import { lexicalWordsOf, pairsOf, runsOf, wordsOf } from '../../../src/align/reading/terms.ts'

test('runs are Han, numbers and Latin words', () => {
  expect(runsOf('提高5G网络、IPv6的99.5%覆盖')).toEqual([
    '提高',
    '5',
    'G',
    '网络',
    'IPv6',
    '的',
    '99.5%',
    '覆盖',
  ])
})

test('pairs do not cross what separates', () => {
  expect(pairsOf(runsOf('冷链，食品A'))).toEqual(['冷链', '食品', 'a'])
})

test('words are those of the background and the lexicon, unknown characters stand alone', () => {
  expect(wordsOf(runsOf('完善质量安全风险监控机制'))).toEqual(
    expect.arrayContaining(['完善', '质量', '安全', '风险', '机制']),
  )
  expect(wordsOf(['工业机器人等'])).toContain('机器人')
  expect(wordsOf(['龘靐'])).toEqual(['龘', '靐'])
})

test('a compound of the lexicon is one word where the matter counts', () => {
  expect(lexicalWordsOf(['完善质量安全风险监控机制'])).toContain('风险监控')
})

test('nothing is lost', () => {
  const text = '推进绿色有机地理标志和达标合格农产品发展'
  expect(wordsOf([text]).join('')).toBe(text)
  expect(lexicalWordsOf([text]).join('')).toBe(text)
})
