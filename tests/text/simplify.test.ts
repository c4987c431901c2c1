import characterPairs from 'opencc-js/dict/TSCharacters'
import phrasePairs from 'opencc-js/dict/TSPhrases'
import { Converter } from 'opencc-js/t2cn'
import { expect, test } from 'vitest'
import { replaceIn, untouched } from '../../src/text/replace.ts'
import { particles, simplify } from '../../src/text/simplify.ts'
import { seedText } from '../document/seeds.ts'

const convert = Converter({ from: 't', to: 'cn' }) as (text: string) => string

test.each([
  ['a plan', seedText('national-2022')],
  ['every character', characterPairs.replaceAll('|', '\n')],
  ['every phrase', phrasePairs.replaceAll('|', '\n')],
])('%s becomes what opencc-js makes of it', (_, text) => {
  expect(replaceIn(untouched(text), simplify(text)).text).toBe(convert(text))
})

test.each([
  ['著力提高，圍繞著目標', '着力提高，圍繞着目標'],
  ['顯著成效，著名品牌，土著居民', '顯著成效，著名品牌，土著居民'],
])('%s: particles', (text, expected) => {
  expect(replaceIn(untouched(text), particles(text)).text).toBe(expected)
})
