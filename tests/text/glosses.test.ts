import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'
import { parse, seedText } from '../document/seeds.ts'

const plan = seedText('national-2022')

/** The plan as other converters leave it: any character glossed, some twice. */
function glossed(text: string, every: number): string {
  return text.replace(/[\u4e00-\u9fff](?!\()/gu, (character, at: number) => {
    const times = at % every === 0 ? (at % (2 * every) === 0 ? 2 : 1) : 0
    return character + `(${pinyin(character)})`.repeat(times)
  })
}

const clauses = (text: string) =>
  parse(text).tasks.flatMap((task) => task.clauses.map((clause) => clause.text))

test.each([1, 3, 7])('every %i. character glossed: the same clauses', (every) => {
  expect(clauses(glossed(plan, every))).toEqual(clauses(plan))
})

test('variants of characters and doubled commas: the same clauses', () => {
  const copy = plan.replaceAll('為', '爲').replaceAll('產(chǎn)', '産').replaceAll(',', ',，')
  expect(clauses(copy)).toEqual(clauses(plan))
})

test.each([
  [
    'a genuine bracket',
    '国内生产总值(GDP)、人工智能(AI)、零部件(元器件)、长度(cm)',
    '国内生产总值(GDP)、人工智能(AI)、零部件（元器件）、长度(cm)',
  ],
  [
    'a syllable that the character is not read as',
    '安全(an)、上海(shang)',
    '安全(an)、上海(shang)',
  ],
  ['two glosses of which one is none', '好(hǎo)(ok)', '好(hǎo)(ok)'],
  ['a gloss of nothing', '(hǎo)', '(hǎo)'],
])('%s stays', (_, source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test('readings by context, without tones and with ü are glosses', () => {
  expect(cleanText('不(bú)行(háng)女(nǚ)绿(lu:)一(yi)').text).toBe('不行女绿(lu:)一')
})
