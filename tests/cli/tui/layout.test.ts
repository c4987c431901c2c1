import { describe, expect, test } from 'vitest'
import type { State } from '../../../cli/tui/state/state.ts'
import { update } from '../../../cli/tui/update/update.ts'
import { cells } from '../../../cli/typography/width.ts'
import { localPlan } from '../../workspace/run-of.ts'
import { after, opened, openedUnder, press, screen, session } from './fixture-state.ts'

const sizes = [
  { columns: 40, rows: 10 },
  { columns: 79, rows: 24 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 161, rows: 45 },
  { columns: 200, rows: 50 },
]

const places: Record<string, string[]> = {
  overview: ['j', 'j'],
  'filtered overview': ['/', '质', '量', 'enter'],
  comparison: ['j', 'enter', 'n', 'n', 'n', 'pagedown'],
  'folded comparison': ['2', 'z', 'n'],
  'stacked comparison': ['2', '\\', 'n', 'n'],
  review: ['3', 'j', 'j'],
  menu: ['3', 'space', 'down'],
  help: ['?'],
  evidence: ['2', 'j', 'i'],
  bindings: ['2', 'b'],
  lineage: ['p'],
  matrix: ['w'],
  picker: ['3', 'o', 'down'],
  reason: ['3', 'x'],
  note: ['3', 'm', '好'],
  'command line': [':', 'g', 'o'],
  confirmation: ['3', 'A'],
}

describe.each(sizes)('at $columns×$rows', (size) => {
  test.each(Object.entries(places))('%s fills the screen exactly', (_, keys) => {
    for (const language of ['zh', 'en'] as const) {
      const lines = screen(after(opened(size, { language }), ...keys))
      expect(lines).toHaveLength(size.rows)
      expect(lines.map(cells)).toEqual(lines.map(() => size.columns))
    }
  })
})

test('what reviewers have said leaves the screen as full as it was, whatever is open above or below it', () => {
  const said = [
    { verdict: 'approve', base: 't1', local: 't1' },
    { verdict: 'reject', base: 't1', local: 't1', person: '乙', note: '两项无关，'.repeat(20) },
    { verdict: 'link', base: 't1/1', local: 't1/1' },
  ] as const
  const run = { after: localPlan.replace('完善', '健全') }
  for (const size of sizes) {
    for (const keys of [[], ['j'], ['o'], ['x'], ['i'], ['?'], ['space']]) {
      const lines = screen(after(openedUnder([said, run], {}, size), '2', ...keys))
      expect(lines.map(cells)).toEqual(Array.from({ length: size.rows }, () => size.columns))
    }
  }
})

test('columns stand straight on every line of the comparison', () => {
  for (const size of sizes.slice(2)) {
    const lines = screen(after(opened(size), '2', 'n', 'n')).slice(1, -1)
    const borders = lines.map((line) =>
      Array.from(line.matchAll(/│/gu), ({ index }) => cells(line.slice(0, index))),
    )
    const [straight] = borders
    for (const [at, columns] of borders.entries()) {
      if (columns.length > 0) expect([at, columns]).toEqual([at, straight])
    }
  }
})

test('no line of a clause begins with a closing mark or ends with an opening one', () => {
  for (const size of sizes.slice(1)) {
    let state: State = after(opened(size), '2')
    for (let turn = 0; turn < 12; turn++) {
      for (const line of screen(state).slice(3, -1)) {
        for (const [at, column] of line.split('│').entries()) {
          const text = column.slice(at === 0 ? 3 : 2).trim()
          expect(text).not.toMatch(/^[，。、；：）”》！？]/u)
          expect(text).not.toMatch(/[（“《]$/u)
        }
      }
      state = after(state, 'pagedown')
    }
  }
})

test('a screen too small for columns says so, and is used again when it grows', () => {
  const small = opened({ columns: 20, rows: 5 })
  expect(screen(small)[0]).toContain('终端太小')
  expect(screen(small)).toHaveLength(5)
})

test('on a screen that shows nothing only leaving works', () => {
  const small = { columns: 35, rows: 9 }
  const review = after(opened(), '3')
  const shrunk = update(review, { kind: 'resize', size: small }).state
  for (const key of ['a', 'A', 'j', 'o', '/']) {
    expect(press(shrunk, key)).toEqual({ state: shrunk, effects: [] })
  }
  expect(press(shrunk, 'q').effects).toMatchObject([{ kind: 'quit' }])
  const open = update(after(review, 'x'), { kind: 'resize', size: small }).state
  expect(press(open, 'enter').effects).toEqual([])
})

test('a long notice is shown to its end', () => {
  const text = `/home/审核人/${'很长的文件夹/'.repeat(12)}decisions.tsv：无法写入（EACCES）。`
  const notice = { tone: 'problem', text } as const
  const state = update(opened(), { kind: 'ruled', session, rulings: [], notice }).state
  const lines = screen(state)
  expect(lines).toHaveLength(24)
  expect(lines.map(cells)).toEqual(lines.map(() => 80))
  expect(lines.slice(-4).join('').replaceAll(' ', '')).toContain('无法写入（EACCES）')
})
