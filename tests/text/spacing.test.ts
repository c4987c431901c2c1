import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'
import { seedText } from '../document/seeds.ts'

test.each([
  ['到 2025 年，合格率达到 95 % 以上。', '到2025年，合格率达到95%以上。'],
  ['研发投入占 GDP 比重 3%，推广 5G 网络；', '研发投入占GDP比重3%，推广5G网络；'],
  ['建设 50 个示范园区', '建设50个示范园区'],
  ['2025 年底前，建成平台。', '2025年底前，建成平台。'],
  ['3 月底前，完成 2 项改革。', '3月底前，完成2项改革。'],
  ['质量是重要保障 ，推动技术 、管理创新 。', '质量是重要保障，推动技术、管理创新。'],
  ['到 2025 年,完善 open source 社区', '到2025年，完善open source社区'],
])('spaces between Chinese and figures go: %s', (source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test.each([
  '1 提升质量，推广标准。',
  '附件 1 任务分工表',
  '专栏 2 养老服务工程',
  '第一章 总则',
  '指标 2025年目标',
  '床位（张） 900张以上',
  '合格率（%） 95 3,200 97%以上',
])('a space that parts words stays: %s', (source) => {
  expect(cleanText(source).text).toBe(source)
})

test.each([
  ['一、总 体 要 求', '一、总体要求'],
  ['## 第一章　总　则', '## 第一章 总则'],
  ['目　　录', '目录'],
  ['某 市 质 量 条 例', '某市质量条例'],
])('a heading is no row of single characters: %s', (source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test('a row between tabs keeps them, commas or not', () => {
  expect(cleanText('1\t护理床位，万张\t10').text).toBe('1 护理床位，万张 10')
})

test('a plan with a space at either side of every figure is read as one without', () => {
  const plan = seedText('gansu-2023')
  const spaced = plan.replace(/(?<=\p{Script=Han})(?=[0-9])|(?<=[0-9%])(?=\p{Script=Han})/gu, ' ')
  const prose = (text: string) => cleanText(text).text.match(/^.*[，。；].*$/gmu)
  expect(spaced).not.toBe(plan)
  expect(prose(spaced)).toEqual(prose(plan))
})
