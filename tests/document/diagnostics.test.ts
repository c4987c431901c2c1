import { describe, expect, test } from 'vitest'
import { parse, seedText } from './seeds.ts'

/** Diagnostics with the source that they point at. */
function diagnose(text: string): string[] {
  return parse(text).diagnostics.map(({ code, range, ...facts }) => {
    const expected = 'expected' in facts ? ` instead of ${facts.expected}` : ''
    return `${code} ${text.slice(range.start, range.end)}${expected}`
  })
}

test('the national plan: a missing section and two damaged spots', () => {
  const text = seedText('national-2022')
  expect(diagnose(text)).toEqual([
    'unclosed-bracket “',
    'damaged-text ?!?',
    'unclosed-bracket “',
    'damaged-text ?!?',
    'numbering-gap 七、 instead of 六、',
  ])
})

test.each(['sichuan-2023', 'gansu-2023', 'chengdu-2023', 'sichuan-2014'])('%s: nothing', (id) => {
  expect(diagnose(seedText(id))).toEqual([])
})

describe('numbering', () => {
  test.each([
    ['a gap', '（一）甲。子，丑。\n（三）乙。子，丑。', 'numbering-gap （三） instead of （二）'],
    [
      'a number twice',
      '（一）甲。子，丑。\n（一）乙。子，丑。',
      'numbering-restart （一） instead of （二）',
    ],
    [
      'a first number that is none',
      '第一章 总则\n第二条 子，丑。',
      'numbering-gap 第二条 instead of 第一条',
    ],
  ])('%s is reported', (_, text, finding) => {
    expect(diagnose(text)).toEqual([finding])
  })

  test.each([
    ['counting anew below each heading', '一、甲\n1.子，丑。\n2.子，丑。\n二、乙\n1.子，丑。'],
    ['counting through the document', '一、甲\n1.子，丑。\n2.子，丑。\n二、乙\n3.子，丑。'],
    ['an inserted article', '第一条 子，丑。\n第一条之一 子，丑。\n第二条 子，丑。'],
  ])('%s is in order', (_, text) => {
    expect(diagnose(text)).toEqual([])
  })
})

describe('text that belongs to no task', () => {
  test('a line that may be the rest of a title, but not the preamble and the closing', () => {
    expect(
      diagnose(
        '为了发展，制定本方案。\n一、任务\n和分工\n（一）甲。子，丑。（某局负责）\n（二）乙。子，丑。（某局负责）\n各地要落实。\n某某局\n2023年5月1日',
      ),
    ).toEqual(['stray-text 和分工'])
  })

  test('what follows the closing', () => {
    expect(
      diagnose('一、甲。子，丑。（某局负责）\n各地要落实。\n严禁新设项目，违者追究责任。'),
    ).toEqual(['stray-text 严禁新设项目，违者追究责任。'])
  })

  test('the total of a table, but no sentence about one', () => {
    expect(
      diagnose('一、甲。子，丑。\n指标 数量\n合计：3所\n合计新建3所。\n二、乙。子，丑。'),
    ).toEqual(['stray-text 合计：3所'])
  })

  test('a closing that sets a number', () => {
    expect(diagnose('一、甲。子，丑。（某局负责）\n各县要抓好落实，新建学校20所。')).toEqual([
      'stray-text 各县要抓好落实，新建学校20所。',
    ])
  })

  test('an attachment that nothing is numbered in, but not the list of attachments', () => {
    expect(
      diagnose(
        '一、甲。子，丑。\n附件：1.方案\n2.分工表\n某某局\n附件1\n方案\n为了发展，制定本方案。\n一、乙。子，丑。\n附件2\n序号\t指标\t数值\n1\t护理床位，万张\t10',
      ),
    ).toEqual(['stray-text 序号\t指标\t数值', 'stray-text 1\t护理床位，万张\t10'])
  })
})

test('brackets without their other half, but not those of numerals', () => {
  expect(diagnose('关于印发《甲\n乙方案》的通知\n1)子，丑。')).toEqual([])
  expect(diagnose('1)子，“丑。\n2)寅）卯。')).toEqual(['unclosed-bracket “', 'unclosed-bracket ）'])
})

test('a text without numbering says so', () => {
  expect(diagnose('甲，乙。\n丙，丁。\n戊，己。')).toEqual(['no-numbering 甲，乙。'])
})
