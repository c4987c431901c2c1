import { expect, test } from 'vitest'
import { printNumber } from '../../src/text/chinese-number.ts'
import { cleanText } from '../../src/text/clean.ts'
import { parse } from '../document/seeds.ts'

const run =
  '为提升质量，制定本意见。一、总体要求（一）指导思想。以质量为本，推动发展。（二）主要目标。到2025年，质量提升。' +
  '二、重点任务（一）加强创新。支持企业，落实第（一）项要求。三、保障措施（一）加强领导。压实责任，形成合力。'

test('a plan in one run is read as if its lines had not been lost', () => {
  expect(
    parse(run).tasks.map(({ kind, number, title, path }) => [kind, ...path, number + title]),
  ).toEqual([
    ['general', '一、总体要求', '（一）指导思想'],
    ['general', '一、总体要求', '（二）主要目标'],
    ['task', '二、重点任务', '（一）加强创新'],
    ['measure', '三、保障措施', '（一）加强领导'],
  ])
})

test('a plan in one run with spaces where its lines ended', () => {
  const spaced =
    '现提出如下意见： 一、总体要求 （一）基本原则。坚持统筹。 （二）发展定位。 ——成为门户。 二、主要任务 （一）优化结构。 1.推进升级。 2.淘汰产能。 三、保障措施 （一）加强领导。压实责任。'
  expect(parse(spaced).tasks.map(({ number, title }) => number + title)).toEqual([
    '（一）基本原则',
    '（二）发展定位',
    '1.',
    '2.',
    '（一）加强领导',
  ])
})

test('numbered measures behind the notes of those before them', () => {
  const spaced =
    '现予以分解。 一、提振信心 (一)促进消费。 1.优化环境，改善条件。(省商务厅负责) 2.落实措施。(省财政厅负责) (二)扩大投资。 3.激活市场。(省住房城乡建设厅负责) 二、推动创新 (一)建设实验室。 4.建设体系。(省科技厅负责) 三、做强产业 (一)培育集群。 5.培育集群。(省工信厅负责)'
  expect(parse(spaced).tasks.map(({ number, note }) => number + note?.text)).toEqual([
    '1.（省商务厅负责）',
    '2.（省财政厅负责）',
    '3.（省住房城乡建设厅负责）',
    '4.（省科技厅负责）',
    '5.（省工信厅负责）',
  ])
})

test('sections beyond the tenth have lost theirs too', () => {
  const sections = Array.from({ length: 12 }, (_, at) => `${printNumber(at + 1)}、任务。抓好落实。`)
  expect(parse(`通知如下。${sections.join('')}`).tasks).toHaveLength(12)
})

test.each([
  ['a text with lines of its own', `前言。一、甲。二、乙。三、丙。\n一、总体要求`],
  ['two numerals', '要点有二。一、质量。二、安全。'],
  ['numerals out of order', '其中。三、质量。一、安全。二、创新。'],
])('%s stays', (_, text) => {
  expect(cleanText(text).text).toBe(text)
})
