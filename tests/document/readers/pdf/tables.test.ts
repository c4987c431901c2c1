import { expect, test } from 'vitest'
import type { PdfItem } from '../../../../src/document/readers/pdf/lines.ts'
import { blocksOf } from '../../../../src/document/readers/pdf/paragraphs.ts'
import type { PdfRule } from '../../../../src/document/readers/pdf/rules.ts'
import { withoutRunningHeads } from '../../../../src/document/readers/pdf/running-heads.ts'
import { layOutPages, type PdfSheet } from '../../../../src/document/readers/pdf/tables.ts'
import { renderBlocks } from '../../../../src/document/readers/render-blocks.ts'

const size = 10
const set = (text: string, x: number, y: number): PdfItem => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
})
const across = (at: number, from: number, to: number): PdfRule => ({ across: true, at, from, to })
const down = (at: number, from: number, to: number): PdfRule => ({ across: false, at, from, to })
const grid = (xs: readonly number[], ys: readonly number[]): PdfRule[] => [
  ...ys.map((y) => across(y, Math.min(...xs), Math.max(...xs))),
  ...xs.map((x) => down(x, Math.min(...ys), Math.max(...ys))),
]
const sheet = (items: readonly PdfItem[], rules: readonly PdfRule[]): PdfSheet => ({
  width: 600,
  height: 800,
  items,
  rules,
})
const read = (...sheets: readonly PdfSheet[]) =>
  renderBlocks(blocksOf(withoutRunningHeads(layOutPages(sheets))))

const header = [set('序号', 102, 505), set('任务', 152, 505), set('责任单位', 302, 505)]

test('cells that wrap, and lines in a cell that had room for the next', () => {
  const items = [
    ...header,
    set('1', 102, 485),
    set('一二三四五六七八九十一二三四', 152, 485),
    set('五六七', 152, 473),
    set('甲局', 302, 485),
    set('乙局', 302, 473),
  ]
  expect(read(sheet(items, grid([100, 150, 300, 400], [520, 500, 465])))).toBe(
    '1.\n一二三四五六七八九十一二三四五六七。（责任单位：甲局、乙局）\n',
  )
})

test('one stretch over two cells is cut at its space; text across a rule is in no table', () => {
  const cells = grid([100, 120, 300, 400], [520, 500, 480])
  const row = [...header.slice(1), set('1  甲乙丙', 102, 485), set('丁局', 302, 485)]
  expect(read(sheet([set('序', 102, 505), ...row], cells))).toContain(
    '\n甲乙丙。（责任单位：丁局）',
  )
  expect(read(sheet([...row, set('一二三四五六七八九十', 250, 493)], cells))).not.toContain('。')
})

test('a table goes on over the page, with its head again or half a row, and a merged cell', () => {
  const xs = [50, 100, 150, 300, 400]
  const head = [set('领域', 52, 505), ...header]
  const row = (number: string, task: string, y: number) => [
    set(number, 102, y),
    set(task, 152, y),
    set('丁局', 302, y),
  ]
  const first = sheet(
    [...head, set('农业', 52, 485), ...row('1', '甲', 485), ...row('2', '乙', 465)],
    [
      ...[520, 500, 460].map((y) => across(y, 50, 400)),
      across(480, 100, 400),
      ...xs.map((x) => down(x, 460, 520)),
    ],
  )
  const next = (items: readonly PdfItem[], rows: number) =>
    sheet(
      items,
      grid(
        xs,
        Array.from({ length: rows + 1 }, (_, index) => 720 - index * 20),
      ),
    )
  const moved = head.map((item) => ({ ...item, y: 705 }))
  expect(read(first, next([...moved, set('工业', 52, 685), ...row('3', '丙', 685)], 2))).toBe(
    ['1', '2', '3']
      .map((number, index) => {
        const field = index < 2 ? '农业' : '工业'
        return `${number}.${field}。\n${'甲乙丙'.charAt(index)}。（责任单位：丁局）\n`
      })
      .join(''),
  )
  const rest = [set('又', 152, 705), ...row('3', '丙', 685)]
  expect(read(first, next(rest, 2))).toContain('2.农业。\n乙又。（责任单位：丁局）\n')
})

test('a box over two pages, between page numbers', () => {
  const frame = (top: number, foot: number) => grid([100, 400], [top, foot])
  const pages = [
    sheet(
      [set('专栏1：工程', 200, 190), set('1.甲。', 102, 150), set('2', 300, 20)],
      frame(210, 100),
    ),
    sheet([set('2.乙。', 102, 690), set('后文。', 100, 600), set('3', 300, 20)], frame(710, 650)),
  ]
  expect(read(...pages)).toBe('> 专栏1：工程\n> 1.甲。\n> 2.乙。\n后文。\n')
})

test('frames of one row or of one cell without a title are none', () => {
  const columns = [set('左一', 102, 500), set('左二', 102, 480), set('右一', 302, 500)]
  expect(read(sheet(columns, grid([100, 300, 400], [520, 100])))).not.toContain('\t')
  expect(read(sheet(columns, grid([100, 400], [520, 100])))).not.toContain('>')
})

test('between bars, what begins a row elsewhere than at the left is no table', () => {
  const bars = [520, 500, 440].map((y) => across(y, 100, 400))
  const row = (y: number) => [set('一', 102, y), set('甲', 152, y), set('丁局', 302, y)]
  expect(read(sheet([...header, ...row(485), ...row(465)], bars))).toContain(
    '2.\n甲。（责任单位：丁局）',
  )
  const [first, ...others] = row(485)
  const wrapped = [...header, ...(first ? [first] : []), ...others, set('乙', 152, 473)]
  expect(read(sheet(wrapped, bars))).not.toContain('责任单位：')
})
