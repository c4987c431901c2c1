import { beforeAll, expect, test } from 'vitest'
import { parseFilter } from '../../../cli/tui/model/filter.ts'
import { findWord, loadReadings, type Readings } from '../../../cli/tui/model/pinyin.ts'
import { comparisonRows, overviewRows, queueItems } from '../../../cli/tui/state/selectors.ts'
import { after, letters, opened, press, screen } from './fixture-state.ts'

let readings: Readings
beforeAll(async () => {
  readings = await loadReadings()
})

test('pinyin finds by initials, in full, mixed, and by any reading of a character', () => {
  const text = '提高基础件通用件质量性能'
  for (const word of ['jcj', 'jichujian', 'jichuj', 'tgjc', 'zhiliang', 'zl']) {
    expect(findWord(text, word, readings)).toHaveLength(1)
  }
  expect(findWord(text, 'jcj', readings)).toEqual([{ start: 2, end: 5 }])
  expect(findWord('重点', 'zhongdian', readings)).toHaveLength(1)
  expect(findWord('重庆', 'cq', readings)).toHaveLength(1)
  expect(findWord(text, 'xyz', readings)).toEqual([])
  expect(findWord('强化IPv6部署', 'ipv6', null)).toEqual([{ start: 2, end: 6 }])
})

test('a filter line has words and facets in either language', () => {
  expect(parseFilter('标准 status:omitted,added confidence:<80')).toMatchObject({
    words: ['标准'],
    statuses: ['omitted', 'added'],
    confidence: [0, 0.8],
  })
  expect(parseFilter('状态：缺失 审核:待审 单位:财政部')).toMatchObject({
    statuses: ['omitted'],
    reviews: ['pending'],
    agencies: ['财政部'],
  })
  expect(parseFilter('类型:减弱,指标 审核:通过')).toMatchObject({
    kinds: ['weakened', 'target-changed'],
    reviews: ['approved'],
  })
  expect(parseFilter('类型:力度').kinds).toEqual(['strengthened', 'weakened'])
  expect(parseFilter('未知:什么').words).toEqual(['未知:什么'])
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(parseFilter(`${name}:a`).words).toEqual([`${name}:a`.toLowerCase()])
    expect(parseFilter(`status:${name}`).statuses).toEqual([name])
  }
})

test('typing narrows every screen at once, Esc brings everything back', () => {
  const state = { ...opened(), readings }
  const narrowed = after(state, '/', ...letters('jichujian'), 'enter')
  const titles = overviewRows(narrowed).flatMap((row) =>
    row.kind === 'base' ? [row.task.title] : [],
  )
  expect(titles).toEqual(['提高基础件通用件质量性能'])
  expect(comparisonRows(narrowed).length).toBeLessThan(comparisonRows(state).length)
  expect(overviewRows(after(narrowed, 'esc'))).toEqual(overviewRows(state))
  expect(overviewRows(after(state, '/', 'x', 'q', 'z', 'esc'))).toEqual(overviewRows(state))
})

test('facets hold for rows of the comparison and items of the queue', () => {
  const omitted = after(opened(), '/', ...letters('status:omitted'), 'enter')
  for (const row of comparisonRows(omitted)) {
    if (row.kind === 'clause') expect(row.cells.some(({ kind }) => kind === 'omitted')).toBe(true)
  }
  const approved = after(opened(), '3', '/', ...letters('review:approved'), 'enter')
  expect(queueItems(approved).map(({ review }) => review)).toEqual(
    queueItems(approved).map(() => 'approved'),
  )
})

test('the dictionary of readings is asked for when a filter is first opened', () => {
  expect(press(opened(), '/').effects).toEqual([{ kind: 'readings' }])
  expect(press({ ...opened(), readings }, '/').effects).toEqual([])
})

test('a filter leaves the cursor on its item and drops a range, whose ends have others between them', () => {
  const range = after(opened(), '3', 'j', 'V', 'j')
  expect(screen(range).join('\n')).toContain('已标记 2 项')
  const under = (state: ReturnType<typeof opened>) => queueItems(state)[state.review.cursor]?.key
  for (const keys of [
    ['/', ...letters('e'), 'backspace', 'enter'],
    [':', ...letters('filter'), 'enter'],
  ]) {
    const filtered = after(range, ...keys)
    expect(filtered.review.mark).toBeNull()
    expect(under(filtered)).toBe(under(range))
  }
})

test('a queue that the filter empties says so', () => {
  expect(screen(after(opened(), '3', '/', ...letters('zzz'))).join('\n')).toContain('Esc')
})
