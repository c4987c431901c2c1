import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'

const lines = [
  '以习近平新时代中国特色社会主义思想为指导，立足新',
  '发展阶段，完整、准确、全面贯彻新发展理念，服务和融入',
  '新发展格局，坚持以人民为中心，统筹发展和安全，着力厚',
  '植绿色生态本底、塑造公园城市优美形态，着力创造宜居美',
  '好生活。',
]

test('spaces as far from one another as lines are long were the ends of lines', () => {
  expect(cleanText(lines.join(' ')).text).toBe(lines.join(''))
})

test('where a line ended at a figure, its space is gone before', () => {
  const figures = [
    ...lines.slice(0, 3),
    '植绿色生态本底，到2025年建成公园城市形态，面积达到35',
    ...lines.slice(3),
  ]
  expect(cleanText(figures.join(' ')).text).toBe(figures.join(''))
})

test.each([
  '张三某 李四某 王五某 赵六某 钱七某',
  '一、总体要求 坚持以人民为中心，统筹发展和安全。 二、任务 推进建设，完善制度，健全机制，落实责任，加强监督。',
  `${lines[0]} ${lines[1]}`,
])('other spaces stay: %s', (text) => {
  expect(cleanText(text).text).toBe(text)
})
