import { expect, test } from 'vitest'
import { linesOf, type PdfItem } from '../../../../src/document/readers/pdf/lines.ts'
import type { PdfPage } from '../../../../src/document/readers/pdf/page.ts'
import { blocksOf } from '../../../../src/document/readers/pdf/paragraphs.ts'
import { withoutRunningHeads } from '../../../../src/document/readers/pdf/running-heads.ts'

const size = 16
const full = '一二三四五六七八九十一二三四五六七八九十'

/** Text set at `x` ems from the left and `y` lines from the foot, one em a character. */
const set = (text: string, x: number, y: number): PdfItem => ({
  text,
  x: 80 + x * size,
  y: 100 + y * 26,
  width: text.length * size,
  size,
})
const page = (...items: readonly PdfItem[]): PdfPage => ({
  width: 595,
  height: 842,
  parts: linesOf(items),
})
const paragraphsOf = (pages: readonly PdfPage[]) =>
  blocksOf(pages).map((block) => (block.kind === 'paragraph' ? block.text : block.rows))

test('stretches on one baseline are one line, a gutter parts two', () => {
  const lines = linesOf([set('提升', 0, 1), set('质量', 2, 1), set('右栏', 20, 1)])
  expect(lines.map(({ text }) => text)).toEqual(['提升质量', '右栏'])
})

test('spaces between Chinese and Latin letters go, those between words stay', () => {
  const [line] = linesOf([set('到 2025 年推广 open source 模式', 0, 1)])
  expect(line?.text).toBe('到2025年推广open source模式')
})

test('an indented line, a short one before it, or a numeral after a full stop begins a paragraph', () => {
  const shown = page(
    set(full, 0, 9),
    set('到此结束。', 0, 8),
    set(full, 0, 7),
    set(full.slice(2), 2, 6),
    set(`${full.slice(1)}。`, 0, 5),
    set(`（一）${full.slice(3)}`, 0, 4),
    set(full, 0, 3),
  )
  expect(paragraphsOf([shown])).toEqual([
    `${full}到此结束。`,
    full,
    `${full.slice(2)}${full.slice(1)}。`,
    `（一）${full.slice(3)}${full}`,
  ])
})

test('a line may end as far before the margin as the figure that the next begins with is long', () => {
  const read = (ends: number, next: string) =>
    paragraphsOf([page(set(full, 0, 9), set(full.slice(ends), 0, 8), set(next, 0, 7))])
  expect(read(3, '90%。')).toEqual([`${full}${full.slice(3)}90%。`])
  expect(read(3, '完。')).toEqual([`${full}${full.slice(3)}`, '完。'])
  expect(read(6, '90%。')).toEqual([`${full}${full.slice(6)}`, '90%。'])
})

test('a signature at the right is no part of a paragraph whose last line is full', () => {
  const shown = page(set(full, 0, 9), set(`${full.slice(1)}。`, 0, 8), set('某市人民政府', 13, 7))
  expect(paragraphsOf([shown])).toEqual([`${full}${full.slice(1)}。`, '某市人民政府'])
})

test('a title that wraps within a bracket is one line, and a bracket nobody closes joins nothing', () => {
  const body = [set(full.slice(2), 2, 6), set(full, 0, 5), set(full, 0, 4)]
  const title = set('某市质量行动方案（2023—', 4, 9)
  const read = (below: string) => paragraphsOf([page(title, set(below, 8, 8), ...body)])
  expect(read('2025年）')[0]).toBe('某市质量行动方案（2023—2025年）')
  expect(read('2025年')[0]).toBe('某市质量行动方案（2023—')
})

test('a paragraph goes on over the page; heads and numbers in the margins do not', () => {
  const sheet = (number: number, text: string): PdfPage =>
    page(set('工作简报', 0, 27), set(text, 0, 20), set(`— ${number} —`, 9, -2))
  const pages = withoutRunningHeads([sheet(1, full), sheet(2, full), sheet(3, '完。')])
  expect(paragraphsOf(pages)).toEqual([`${full}${full}完。`])
})

test('what one page alone has in its margin stays', () => {
  const pages = [page(set('滨海市文件', 0, 27), set(full, 0, 20)), page(set(full, 0, 20))]
  expect(withoutRunningHeads(pages)[0]?.parts).toHaveLength(2)
})

test('what follows the heading of a chapter begins a unit', () => {
  const shown = page(
    set(full, 0, 9),
    set('到此结束。', 0, 8),
    set('第三章 火灾预防', 6, 7),
    set('第一节 公共消防设施', 5, 6),
    set('第二十条 各级人民政府应当', 2, 5),
  )
  expect(paragraphsOf([shown]).slice(1)).toEqual([
    '第三章火灾预防',
    '第一节公共消防设施',
    '第二十条各级人民政府应当',
  ])
})

test('a centred title near an indented line does not cut paragraphs', () => {
  const shown = page(
    set('某市质量行动方案', 3.5, 12),
    set(full.slice(2), 2, 10),
    set(full, 0, 9),
    set(`${full.slice(3)}。`, 0, 8),
    set(full.slice(2), 2, 7),
    set(full, 0, 6),
    set('完。', 0, 5),
  )
  expect(paragraphsOf([shown])).toEqual([
    '某市质量行动方案',
    `${full.slice(2)}${full}${full.slice(3)}。`,
    `${full.slice(2)}${full}完。`,
  ])
})

test('paragraphs shorter than a line stay apart, where the commonest end is that of headings', () => {
  const lines = [
    '一、总体要求',
    '（一）坚持立德树人。',
    '二、重点任务',
    '新建幼儿园20所。',
    '三、保障措施',
  ]
  const shown = page(...lines.map((text, index) => set(text, 0, 9 - index)))
  expect(paragraphsOf([shown])).toEqual(lines)
})

test('what a browser prints around a page goes, on a single page too', () => {
  const [shown] = withoutRunningHeads([
    page(
      set('2024/5/20 14:31', 0, 27),
      set(full, 0, 20),
      set('https://www.example.gov.cn/a.html', 0, -2),
      set('1/1', 20, -2),
    ),
  ])
  expect(shown?.parts).toMatchObject([{ text: full }])
})

test('paragraphs are told apart by their indent where most lines are indented', () => {
  const long = `${full.slice(2)}。`
  const shown = page(
    set(long, 2, 12),
    set(long, 2, 11),
    set(full.slice(2), 2, 10),
    set('完。', 0, 9),
    set(long, 2, 8),
    set(full.slice(2), 2, 7),
    set('完。', 0, 6),
    set(long, 2, 5),
  )
  expect(paragraphsOf([shown])).toEqual([
    long,
    long,
    `${full.slice(2)}完。`,
    long,
    `${full.slice(2)}完。`,
    long,
  ])
})

test('paragraphs without an indent are told apart by the gap between them, though most gaps are', () => {
  const long = `${full.slice(1)}。`
  const heights = [14, 12.5, 11, 9.5, 8.5, 7, 6, 4.5]
  const texts = [long, long, long, full, long, full, long, long]
  const shown = page(...texts.map((text, index) => set(text, 0, heights[index] ?? 0)))
  expect(paragraphsOf([shown])).toEqual([long, long, long, full + long, full + long, long])
})

test('the lines of a title in larger type are one', () => {
  const large = (text: string, x: number, y: number) => ({
    ...set(text, x, y),
    width: text.length * 22,
    size: 22,
  })
  const body = [
    set(full.slice(2), 2, 6),
    set(full, 0, 5),
    set('完。', 0, 4),
    set(full.slice(2), 2, 3),
  ]
  const read = (...title: readonly PdfItem[]) => paragraphsOf([page(...title, ...body)])
  expect(read(large('关于促进服务扩容提质的', 3, 12), large('行动方案', 7.9, 10.8))[0]).toBe(
    '关于促进服务扩容提质的行动方案',
  )
  expect(read(large('附件1', 3, 12), large('行动方案', 3, 10.8))[0]).toBe('附件1')
})
