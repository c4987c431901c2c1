import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numeralRules, readNumeral } from '../../../src/document/grammar/numeral.ts'
import { chineseNumber, printNumber } from '../../../src/text/chinese-number.ts'

test.each([
  ['第一编 总则', '第…编', '1'],
  ['第十二章 附则', '第…章', '12'],
  ['第3节 程序', '第…节', '3'],
  ['第一百二十条 本条例', '第…条', '120'],
  ['第十二条之二 本条例', '第…条', '12.2'],
  ['二十一、保障', '一、', '21'],
  ['一.目标', '一、', '1'],
  ['一 总体要求', '一、', '1'],
  ['二）任务', '（一）', '2'],
  ['（十）任务', '（一）', '10'],
  ['( 三 )任务', '（一）', '3'],
  ['12.任务', '1.', '12'],
  ['7、任务', '1.', '7'],
  ['（3）任务', '（1）', '3'],
  ['3)任务', '（1）', '3'],
  ['任务三：提升质量', '任务一', '3'],
  ['行动12 提升质量', '任务一', '12'],
  ['3.2024年底前完成', '1.', '3'],
  ['第 一 章 总则', '第…章', '1'],
  ['第 12 条 本条例', '第…条', '12'],
  ['2.1 机构', '1.1', '2.1'],
  ['2 组织体系', '1', '2'],
  ['01 目标要求', '01', '1'],
  ['3.5G网络工程', '1.', '3'],
  ['5.12345热线建设', '1.', '5'],
  ['1.1 公共服务', '1.1', '1.1'],
  ['1.3 个人信息', '1.1', '1.3'],
  ['02、整治重点', '01', '2'],
  ['专 栏 3 工程', '专栏', '3'],
  ['专栏3：工程', '专栏', '3'],
  ['（专栏三）工程', '专栏', '3'],
])('%s', (line, style, value) => {
  expect(readNumeral(line)).toMatchObject({ style, value })
})

test.each([
  '一是加强',
  '一 批项目，',
  '任务一览表',
  '专栏一览表',
  '第三章的规定',
  '2025年底',
  '1 森林覆盖率 24%',
  '1.5万亩',
  '1.2025万亩',
  '2.5 亿元资金',
  '3 家企业获奖，表现突出',
  '（试行）',
  '（2023年）',
  '十四五',
])('%s begins no unit', (line) => {
  expect(readNumeral(line)).toBeUndefined()
})

test('reads every number that it prints', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
      expect(chineseNumber(printNumber(number))).toBe(number)
    }),
  )
  expect(['二〇', '一百〇五', '两'].map(chineseNumber)).toEqual([20, 105, 2])
})

test('every style reads the numerals that it prints', () => {
  for (const { print, style } of numeralRules.filter((rule) => rule.style !== '1.1')) {
    expect(readNumeral(`${print(12)} 总体要求`)).toMatchObject({ style, value: '12' })
  }
})
