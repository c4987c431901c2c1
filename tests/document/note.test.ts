import { expect, test } from 'vitest'
import { findNote } from '../../src/document/note.ts'

test.each([
  ['加强监管。（市场监管总局等按职责分工负责）', '（市场监管总局等按职责分工负责）'],
  ['加强监管。〔责任单位：市科技局、各区（市）县〕。', '〔责任单位：市科技局、各区（市）县〕'],
  [
    '加强监管【牵头单位：市科技局；配合单位：市财政局】',
    '【牵头单位：市科技局；配合单位：市财政局】',
  ],
  ['加强监管。(省科技厅牵头)', '(省科技厅牵头)'],
  ['加强监管。（省科技厅、省发展改革委等）', '（省科技厅、省发展改革委等）'],
  ['责任单位：市科技局', '责任单位：市科技局'],
  ['加强监管。责任单位：市科技局、市财政局。', '责任单位：市科技局、市财政局'],
])('%s', (paragraph, note) => {
  const { start, end } = findNote(paragraph) ?? { start: 0, end: 0 }
  expect(paragraph.slice(start, end)).toBe(note)
})

test.each([
  '提升旅游景点（区）、旅行社服务水平',
  '建立中心（省级）',
  '培育单项冠军企业（产品）。',
  '支持有条件的部门（单位）',
  '明确责任单位，加强监管。',
])('%s has none', (paragraph) => {
  expect(findNote(paragraph)).toBeUndefined()
})
